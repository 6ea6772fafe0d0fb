/**
 * `npm run check:reproducible`: builds the site twice, in two folders, in two languages and at two
 * times of day, and compares every file. The two stay in `.cache/` where they differ.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { differences, hashFiles } from '../built-files.ts';

const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const surroundings = {
  first: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  'the-second': { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
};

// Both are copied before either is built, so that nothing changes in between.
const copies = Object.entries(surroundings).map(([name, environment]) => {
  const folder = resolve('.cache/reproducible', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  return { folder, environment };
});

for (const { folder, environment } of copies) {
  console.log(`Building in ${folder}`);
  execFileSync(process.execPath, ['src/site/commands/build.ts', '--quiet'], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

const [first = new Map<string, string>(), second = new Map<string, string>()] = copies.map(
  ({ folder }) => new Map([...hashFiles(join(folder, 'dist')), ...hashFiles(join(folder, 'hosting'))]),
);
const found = differences(first, second);
if (found.length > 0) {
  const shown = found.slice(0, 20).map((line) => `  ${line}`);
  const left = found.length - shown.length;
  console.error(
    `${found.length} of ${first.size} files differ:\n${shown.join('\n')}${left > 0 ? `\n  and ${left} more` : ''}`,
  );
  process.exitCode = 1;
} else {
  rmSync(resolve('.cache/reproducible'), { recursive: true });
  console.log(`Both builds have the same ${first.size} files, byte for byte.`);
}
