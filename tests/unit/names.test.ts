import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameAddress, namesOf } from '../../src/glossary/names.ts';
import { term } from './terms.ts';

test.each([
  ["buyer's journey", 'buyer-s-journey'],
  ['A/B test', 'a-b-test'],
  ['LTV:CAC', 'ltv-cac'],
  ['LTV/CAC', 'ltv-cac'],
  ['  Rule of 40 ', 'rule-of-40'],
  ['--ARR--', 'arr'],
  ['résumé', 're-sume'],
  ['ﬁrst', 'first'],
  ['K¹', 'k1'],
  ['&', ''],
  ['売上', ''],
  ['', ''],
])('the address of "%s" is "%s"', (name, address) => {
  expect(nameAddress(name)).toBe(address);
});

test('an address is its own address, so that no link moves twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(nameAddress(nameAddress(name))).toBe(nameAddress(name));
      expect(nameAddress(name)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
    }),
  );
});

test('the names of a term are its title, its abbreviation and its aliases, in this order', () => {
  expect(namesOf(term('net-revenue-retention', { abbreviation: 'NRR', aliases: ['NDR', 'DBNRR'] }))).toEqual([
    'Net revenue retention',
    'NRR',
    'NDR',
    'DBNRR',
  ]);
  expect(namesOf({ title: 'Lead', abbreviation: null })).toEqual(['Lead']);
});
