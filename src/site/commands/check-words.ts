/** `npm run check:words [part of a path]`: every fault of the words, in a second and without a build. */
import { describeFaults } from '../../glossary/faults.ts';
import { proseFaults } from '../../glossary/prose.ts';
import { readGlossary } from '../read-glossary.ts';

const only = process.argv[2] ?? '';
const { terms, faults } = readGlossary(process.cwd());
const shown = [...faults, ...proseFaults(terms)].filter(({ file }) => file.includes(only));
if (shown.length > 0) {
  console.error(describeFaults(shown));
  process.exitCode = 1;
} else {
  console.log(`${terms.length} terms, no fault`);
}
