import { brand } from '../brand.ts';
import { namesOf } from './names.ts';
import type { Term } from './term.ts';

type Absolute = (path: string) => string;

const setOf = (absolute: Absolute) => ({
  '@type': 'DefinedTermSet',
  '@id': absolute('terms/'),
  name: brand.name,
  url: absolute('terms/'),
});

/** A term as schema.org describes it. */
export function structuredTerm(term: Term, absolute: Absolute): object {
  const [, ...others] = namesOf(term);
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': absolute(`terms/${term.slug}/`),
    name: term.title,
    ...(term.abbreviation === undefined ? {} : { termCode: term.abbreviation }),
    ...(others.length > 0 ? { alternateName: others } : {}),
    description: term.definition,
    url: absolute(`terms/${term.slug}/`),
    inDefinedTermSet: setOf(absolute),
  };
}

/** The whole glossary as schema.org describes it, without the definitions: those are on the pages. */
export function structuredTermSet(terms: readonly Term[], absolute: Absolute): object {
  return {
    '@context': 'https://schema.org',
    ...setOf(absolute),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    hasDefinedTerm: terms.map(({ slug, title }) => ({
      '@type': 'DefinedTerm',
      name: title,
      url: absolute(`terms/${slug}/`),
    })),
  };
}
