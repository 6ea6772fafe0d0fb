import type { APIRoute } from 'astro';
import { calculators } from '../calculators/index.ts';
import { numberFields } from '../calculators/typed-numbers.ts';
import { packNames } from '../glossary/names-index.ts';
import { paths, terms, topicById, topicOfFirst, topics } from '../words.ts';

const none = { abbreviation: '', aliases: [], topic: '', calculator: '' };
const topicOf = (id: string | undefined) => topicById.get(id ?? '')?.title ?? '';

/** What the search box needs to find a page by its names, in one small file. */
export const GET: APIRoute = () =>
  Response.json(
    packNames({
      entries: [
        ...terms.map(({ slug, title, abbreviation = '', aliases, kind, topic, calculator = '' }) => ({
          path: `terms/${slug}/`,
          title,
          abbreviation,
          aliases,
          kind,
          topic: topicOf(topic),
          calculator,
        })),
        ...paths.map(({ id, title }) => ({ ...none, path: `paths/${id}/`, title, kind: 'path' })),
        ...topics
          .filter((topic) => topic.terms.length > 0)
          .map(({ id, title }) => ({ ...none, path: `topics/${id}/`, title, kind: 'topic', topic: title })),
      ],
      calculators: calculators.map((calculator) => ({
        id: calculator.id,
        title: calculator.title,
        question: calculator.question,
        topic: topicOfFirst(calculator.serves)?.title ?? '',
        inputs: numberFields(calculator),
        inShort: calculator.inShort ?? [],
      })),
    }),
  );
