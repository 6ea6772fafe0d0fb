import { describe, expect, test } from 'vitest';
import { linkedSlugs, resolveMentions } from '../../src/glossary/mentioned-by.ts';
import { namedDefinition } from '../../src/glossary/named-definition.ts';
import { isRelated, resolveRelations } from '../../src/glossary/relations.ts';
import { smallMap, smallMapSize, wrapName } from '../../src/glossary/small-map.ts';
import { related, term } from './terms.ts';

describe('the terms that mention a term', () => {
  test('are those whose prose links to it, once each, in alphabetical order', () => {
    const mentions = resolveMentions(
      new Map([
        ['lead', 'Nothing here.'],
        ['prospect', 'A [lead](term:lead), then another [lead](term:lead).'],
        ['campaign', 'It brings\n[leads](term:lead).'],
      ]),
    );
    expect(mentions.get('lead')).toEqual(['campaign', 'prospect']);
    expect(mentions.get('campaign')).toEqual([]);
  });

  test('are not the term itself, and a link to a term that nobody has written counts for nothing', () => {
    const mentions = resolveMentions(new Map([['lead', 'A [lead](term:lead) and a [suspect](term:suspect).']]));
    expect([...mentions]).toEqual([['lead', []]]);
  });

  test('are not read out of links to examples, sources or other sites', () => {
    expect([...linkedSlugs('[a](example:lead) [b](https://x.example/term:lead) (term:lead)')]).toEqual([]);
  });
});

describe('a definition around the name of its term', () => {
  test.each([
    ['Lead', 'A lead is a person.', ['A ', 'lead', ' is a person.']],
    ['CRM data', 'CRM data is what is kept.', ['', 'CRM data', ' is what is kept.']],
    [
      'Multi-threading (sales)',
      'Multi-threading is a habit.',
      ['', 'Multi-threading (sales)', ': Multi-threading is a habit.'],
    ],
    ['Deal', 'What follows a lead is a deal.', ['', 'Deal', ': What follows a lead is a deal.']],
  ])('%s', (title, definition, expected) => {
    const { before, name, after } = namedDefinition({ title, definition });
    expect([before, name, after]).toEqual(expected);
  });
});

describe('the small map', () => {
  const none = () => false;
  const group = (type: 'broader' | 'narrower' | 'contrasts' | 'see', ...slugs: string[]) => ({ type, slugs });

  test('sets what is above at the top and what is below at the bottom', () => {
    const { places } = smallMap(
      [group('see', 'c', 'd'), group('narrower', 'e', 'f'), group('broader', 'a', 'b')],
      none,
    );
    expect(places.map(({ slug }) => slug)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(places.map(({ y }) => y)).toEqual([19, 19, 57, 57, 95, 95]);
  });

  test.each([1, 2, 3, 8])('with %i neighbors has each in a place of its own, inside the drawing', (count) => {
    const slugs = Array.from({ length: count }, (_, index) => `t${index}`);
    const { places, height } = smallMap([group('see', ...slugs)], none);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
    for (const { x, y } of places) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(smallMapSize.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  });

  test('has a line to each neighbor, those confused with the term apart, and one between two that are related', () => {
    const { ties, contrasts, between } = smallMap(
      [group('contrasts', 'a', 'b'), group('see', 'c')],
      (a, b) => a === 'a' && b === 'c',
    );
    expect(contrasts.match(/M/g)).toHaveLength(2);
    expect(ties.match(/M/g)).toHaveLength(1);
    expect(between.match(/M/g)).toHaveLength(1);
  });

  test('asks whether two terms are related in any way, from either side', () => {
    const relations = resolveRelations([term('a', { related: related({ see: ['b'] }) }), term('b'), term('c')]);
    expect([isRelated(relations, 'a', 'b'), isRelated(relations, 'b', 'a'), isRelated(relations, 'a', 'c')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

test.each([
  ['Lead', 17, ['Lead']],
  ['Marketing-qualified lead', 20, ['Marketing-qualified', 'lead']],
  ['Business-to-business-to-consumer', 20, ['Business-to-', 'business-to-consumer']],
  ['Customer relationship management', 17, ['Customer', 'relationship', 'management']],
])('%s in lines of %i letters', (name, most, lines) => {
  expect(wrapName(name, most)).toEqual(lines);
});
