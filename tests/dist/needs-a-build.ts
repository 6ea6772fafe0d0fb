import { existsSync } from 'node:fs';
import { dist } from './site/dist.ts';

/** Stops before the first test where there is nothing to check. */
export default function needsABuild(): void {
  if (existsSync(`${dist}index.html`)) return;
  // An exception would be shown with a stack and as "no test files found".
  console.error('dist/ is missing or empty. Run `npm run build` first, then these checks again.');
  process.exit(1);
}
