import type { APIRoute, GetStaticPaths } from 'astro';
import { calculatorById } from '../../calculators/index.ts';
import { cardsOf } from '../../glossary/cards.ts';
import { topicById, topics } from '../../words.ts';

export const getStaticPaths = (() => topics.map(({ id }) => ({ params: { topic: id } }))) satisfies GetStaticPaths;

/** The cards of a topic's terms, fetched when a reader first points at a link to one of them. */
export const GET: APIRoute = ({ params }) =>
  Response.json(cardsOf(topicById.get(params['topic'] ?? '')?.terms ?? [], (id) => calculatorById.get(id)?.title));
