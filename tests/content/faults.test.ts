import { expect, test } from 'vitest';
import { definitionFaults } from '../../src/glossary/definitions.ts';
import { describeFaults } from '../../src/glossary/faults.ts';
import { proseFaults } from '../../src/glossary/prose.ts';
import { words } from './words.ts';

const faults = [...words.faults, ...proseFaults(words.terms), ...definitionFaults(words.terms)];
const files = words.terms.map(({ file }) => file);

/** A list that fails with every fault as an author reads it. */
const expectNone = (found: typeof faults) =>
  expect(found.length, found.length > 0 ? describeFaults(found) : '').toBe(0);

test('there are terms to check', () => {
  expect(files.length).toBeGreaterThanOrEqual(54);
});

test.each(files)('%s has no fault', (file) => {
  expectNone(faults.filter((fault) => fault.file === file));
});

test('no other file of words has a fault', () => {
  expectNone(faults.filter((fault) => !files.includes(fault.file)));
});

test.each(words.terms.map(({ file, body }) => ({ file, body })))(
  '$file links to each page once at the most',
  ({ body }) => {
    const targets = [...body.matchAll(/\]\((term:[^)\s]+)\)/g)].map(([, target]) => target);
    expect(targets.filter((target, index) => targets.indexOf(target) < index)).toEqual([]);
  },
);
