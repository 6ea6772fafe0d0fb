import { readFileSync } from 'node:fs';
import { plainPages, topicTitles, type PlainPage } from '../corpus.ts';
import { generateTerms } from '../generate.ts';
import { sourceIds, topicIds } from '../project-copy.ts';

/** A topic of the sites of the others. */
export interface PlainTopic {
  readonly id: string;
  readonly title: string;
}

/** The words that every site is given. */
export interface Words {
  readonly pages: readonly PlainPage[];
  readonly topics: readonly PlainTopic[];
}

/** So many generated terms as plain pages, spread over all topics, as in ours. */
export function words(count: number): Words {
  const titles = topicTitles(readFileSync(new URL('../../../src/content/topics.yaml', import.meta.url), 'utf8'));
  return {
    pages: plainPages(generateTerms({ count, topics: topicIds, sources: sourceIds })),
    topics: topicIds.map((id) => ({ id, title: titles.get(id) ?? id })),
  };
}

/** The terms of which a page is looked at: one without a calculator, one with, neither first nor last. */
export const looked = { plain: 7, metric: 6 } as const;
