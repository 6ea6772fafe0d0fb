import { createFinder, longestQuery } from './find-names.ts';

/**
 * The candidates whose names are nearest to what was typed, best first. A candidate counts with its
 * best name.
 *
 * @param namesOfCandidate Every name of a candidate, as written.
 * @param limit How many to return at the most.
 */
export const nearest = <T>(
  query: string,
  candidates: readonly T[],
  namesOfCandidate: (candidate: T) => readonly string[],
  limit: number,
): T[] =>
  query.length > longestQuery
    ? []
    : createFinder(
        candidates,
        namesOfCandidate,
      )(query)
        .slice(0, limit)
        .map(({ candidate }) => candidate);
