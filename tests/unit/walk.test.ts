import { describe, expect, test } from 'vitest';
import { nextUnread, parseWalks, progressOf, rememberWalk, type Walk } from '../../src/glossary/walk.ts';

const walk = (id: string, slugs: readonly string[], read: readonly string[] = []): Walk => ({
  id,
  title: id,
  href: `/paths/${id}/`,
  steps: slugs.map((slug) => ({ slug, href: `/terms/${slug}/`, title: slug, leads: 'It leads.' })),
  read,
});

describe('what a browser remembers of paths', () => {
  test('is read back as it was written', () => {
    const walks = [walk('deal', ['bant', 'champ'], ['bant'])];
    expect(parseWalks(JSON.stringify(walks))).toEqual(walks);
  });

  test.each([
    null,
    '',
    'no JSON',
    '{}',
    '[1, null, "x"]',
    '[{ "id": "deal" }]',
    '[{ "id": 1, "steps": [], "read": [] }]',
  ])('counts as nothing where it is %s', (text) => {
    expect(parseWalks(text)).toEqual([]);
  });

  test.each(['javascript:alert(1)', '//elsewhere.example/', '/\\elsewhere.example/', 'terms/bant/', ''])(
    'leaves out a walk that leads to %j: only a path of this site is a step',
    (href) => {
      const whole = walk('deal', ['bant']);
      const stepped = { ...whole, steps: whole.steps.map((step) => ({ ...step, href })) };
      expect(parseWalks(JSON.stringify([{ ...whole, href }, stepped]))).toEqual([]);
    },
  );

  test('leaves out a broken walk and keeps the others', () => {
    const whole = walk('deal', ['bant']);
    expect(parseWalks(JSON.stringify([{ ...whole, steps: [{ slug: 'bant' }] }, whole]))).toEqual([whole]);
  });
});

describe('a walk', () => {
  test('comes first when it is walked, and keeps what was read before', () => {
    const walks = [walk('other', ['a']), walk('deal', ['bant', 'champ', 'meddicc'], ['champ'])];
    const remembered = rememberWalk(walks, walk('deal', ['bant', 'champ', 'meddicc'], ['bant']));
    expect(remembered.map(({ id }) => id)).toEqual(['deal', 'other']);
    expect(remembered[0]?.read).toEqual(['bant', 'champ']);
  });

  test('forgets a step that the path has no longer', () => {
    expect(rememberWalk([walk('deal', ['bant'], ['bant'])], walk('deal', ['champ']))[0]?.read).toEqual([]);
  });

  test('goes on with the first step that was not read', () => {
    expect(nextUnread(walk('deal', ['bant', 'champ'], ['bant']))?.slug).toBe('champ');
    expect(nextUnread(walk('deal', ['bant', 'champ'], ['champ']))?.slug).toBe('bant');
    expect(nextUnread(walk('deal', ['bant'], ['bant']))).toBeUndefined();
  });

  test('says how far it has come', () => {
    expect(progressOf(walk('deal', ['bant', 'champ'], ['bant']))).toBe('1 of 2 read');
  });
});
