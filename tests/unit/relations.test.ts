import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveRelations, strongest } from '../../src/glossary/relations.ts';
import { relationTypes, type Relations } from '../../src/glossary/term.ts';
import { related, term } from './terms.ts';

describe('relations', () => {
  test.each([
    ['broader', 'narrower'],
    ['narrower', 'broader'],
    ['contrasts', 'contrasts'],
    ['see', 'see'],
  ] as const)('%s, written on one page, is %s on the other', (written, seen) => {
    const resolved = resolveRelations([term('arr', { related: related({ [written]: ['mrr'] }) }), term('mrr')]);
    expect(resolved.get('arr')).toEqual(related({ [written]: ['mrr'] }));
    expect(resolved.get('mrr')).toEqual(related({ [seen]: ['arr'] }));
  });

  test('to a term that nobody has written are not shown', () => {
    expect(resolveRelations([term('arr', { related: related({ see: ['not-written'] }) })]).get('arr')).toEqual(
      related({}),
    );
  });

  test('to the term itself are not shown', () => {
    expect(resolveRelations([term('arr', { related: related({ see: ['arr'] }) })]).get('arr')).toEqual(related({}));
  });

  test('that are written on both pages count once, and the stronger one wins', () => {
    const resolved = resolveRelations([
      term('arr', { related: related({ see: ['mrr'] }) }),
      term('mrr', { related: related({ broader: ['arr'], contrasts: ['arr'] }) }),
    ]);
    expect(resolved.get('arr')).toEqual(related({ narrower: ['mrr'] }));
    expect(resolved.get('mrr')).toEqual(related({ broader: ['arr'] }));
  });

  test('stand in alphabetical order', () => {
    const resolved = resolveRelations([term('b', { related: related({ see: ['c', 'a'] }) }), term('a'), term('c')]);
    expect(resolved.get('b')?.see).toEqual(['a', 'c']);
  });

  test('are seen from both sides, whatever is written', () => {
    const slug = fc.constantFrom('a', 'b', 'c', 'd');
    const lists = fc.record({
      broader: fc.array(slug),
      narrower: fc.array(slug),
      contrasts: fc.array(slug),
      see: fc.array(slug),
    });
    const other = { broader: 'narrower', narrower: 'broader', contrasts: 'contrasts', see: 'see' } as const;
    fc.assert(
      fc.property(lists, lists, lists, (a, b, c) => {
        const resolved = resolveRelations([
          term('a', { related: a }),
          term('b', { related: b }),
          term('c', { related: c }),
        ]);
        for (const [from, relations] of resolved) {
          const all = relationTypes.flatMap((type) => relations[type]);
          expect(new Set(all).size).toBe(all.length);
          for (const type of relationTypes) {
            for (const to of relations[type]) expect(resolved.get(to)?.[other[type]]).toContain(from);
          }
        }
      }),
    );
  });
});

describe('the strongest relations', () => {
  const relations: Relations = { broader: ['b1', 'b2'], narrower: ['n1'], contrasts: ['c1'], see: ['s1', 's2', 's3'] };

  test('begin with what is mixed up, then above, below and beside', () => {
    expect(strongest(relations, 8)).toEqual([
      { type: 'contrasts', slugs: ['c1'] },
      { type: 'broader', slugs: ['b1', 'b2'] },
      { type: 'narrower', slugs: ['n1'] },
      { type: 'see', slugs: ['s1', 's2', 's3'] },
    ]);
  });

  test('are cut off at the number asked for', () => {
    expect(strongest(relations, 2)).toEqual([
      { type: 'contrasts', slugs: ['c1'] },
      { type: 'broader', slugs: ['b1'] },
    ]);
    expect(strongest(relations, 0)).toEqual([]);
    expect(strongest(undefined, 8)).toEqual([]);
  });
});
