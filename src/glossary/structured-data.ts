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

/** The site as schema.org describes it, with the address that searches it. */
export const structuredSite = (absolute: Absolute): object => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: brand.name,
  url: absolute(''),
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute('terms/')}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
});

/** A calculator as schema.org describes it. A `WebApplication` would want ratings, which search engines then miss. */
export const structuredCalculator = (
  { id, title, question }: { readonly id: string; readonly title: string; readonly question: string },
  absolute: Absolute,
): object => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  name: `${title} calculator`,
  description: question,
  url: absolute(`calculators/${id}/`),
  isAccessibleForFree: true,
});
