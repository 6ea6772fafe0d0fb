import { calculators } from '../../calculators/index.ts';
import { paths, terms, topicById, topicOfFirst, topics } from '../../words.ts';
import type { Card } from './card.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The social card of each page that has one of its own, by the page's id in Starlight. */
export const socialCards: ReadonlyMap<string, Card> = new Map<string, Card>([
  [
    'index',
    {
      title: 'Look up any revenue term, or work out a metric',
      text: `${terms.length} terms explained, ${calculators.length} calculators that show each step.`,
      label: 'Free, without tracking, to read and to host',
    },
  ],
  ...terms.map(({ slug, title, abbreviation, definition, kind, topic }): [string, Card] => [
    `terms/${slug}`,
    { title, abbreviation, text: definition, label: `${capital(kind)} · ${topicById.get(topic)?.title ?? ''}` },
  ]),
  ...calculators.map(({ id, title, question, serves }): [string, Card] => {
    const topic = topicOfFirst(serves)?.title;
    return [
      `calculators/${id}`,
      {
        title: question,
        text: `${title}, worked out with your own numbers.`,
        label: ['Calculator', topic].filter(Boolean).join(' · '),
      },
    ];
  }),
  ...topics.map(({ id, title, line, terms: own }): [string, Card] => [
    `topics/${id}`,
    { title, text: `${line}.`, label: `Topic · ${own.length} terms` },
  ]),
  ...paths.map(({ id, title, line, steps }): [string, Card] => [
    `paths/${id}`,
    { title, text: `${line}.`, label: `Path · ${steps.length} terms` },
  ]),
]);
