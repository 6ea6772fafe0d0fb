import { describe, expect, test } from 'vitest';
import { ownedNames, sharedNames } from '../../src/glossary/owners.ts';
import { term } from './terms.ts';

const plan = term('mutual-action-plan', { abbreviation: 'MAP', aliases: ['close plan'] });
const platform = term('marketing-automation-platform', { abbreviation: 'MAP' });
const lead = term('lead', { aliases: ['leads', 'LEAD'] });

const slugs = (terms: ReturnType<typeof ownedNames>) =>
  terms.map(({ address, owners, isSlug }) => [address, owners.map(({ slug }) => slug), isSlug]);

describe('the names that lead to a term', () => {
  test('are its title, abbreviation and aliases, sorted by address', () => {
    expect(slugs(ownedNames([plan, platform, lead]))).toEqual([
      ['close-plan', ['mutual-action-plan'], false],
      ['lead', ['lead'], true],
      ['leads', ['lead'], false],
      ['map', ['mutual-action-plan', 'marketing-automation-platform'], false],
      ['marketing-automation-platform', ['marketing-automation-platform'], true],
      ['mutual-action-plan', ['mutual-action-plan'], true],
    ]);
  });

  test('keep the spelling in which they were first written', () => {
    expect(ownedNames([lead]).find(({ address }) => address === 'lead')?.name).toBe('Lead');
  });

  test('belong to the term whose page stands at the address, too', () => {
    const contact = term('contact', { aliases: ['lead'] });
    expect(slugs(ownedNames([contact, lead])).find(([address]) => address === 'lead')).toEqual([
      'lead',
      ['lead', 'contact'],
      true,
    ]);
  });
});

describe('a name that a term shares', () => {
  test('names the other owners and not the term itself', () => {
    const shared = sharedNames(ownedNames([plan, platform, lead]));
    expect(slugs([...(shared.get('mutual-action-plan') ?? [])])).toEqual([
      ['map', ['marketing-automation-platform'], false],
    ]);
  });

  test('is none where nobody else owns it', () => {
    expect(sharedNames(ownedNames([plan, platform, lead])).has('lead')).toBe(false);
  });
});
