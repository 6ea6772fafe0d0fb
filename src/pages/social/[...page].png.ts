/** The picture that other sites show beside a link to a page. */
import type { APIRoute } from 'astro';
import { brand } from '../../brand.ts';
import type { Card } from '../../components/social/card.ts';
import { cardPng } from '../../components/social/card-png.ts';
import { socialCards } from '../../components/social/cards.ts';

export const getStaticPaths = () => [...socialCards].map(([page, card]) => ({ params: { page }, props: card }));

export const GET: APIRoute<Card> = async ({ props }) =>
  new Response(await cardPng(props, brand.name), { headers: { 'content-type': 'image/png' } });
