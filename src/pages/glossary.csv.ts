import type { APIRoute } from 'astro';
import { absolute } from '../address.ts';
import { bySlug, exportTerm, toCsv } from '../glossary/exports.ts';
import { relations, terms } from '../words.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(toCsv(terms.map((term) => exportTerm(term, relations, (path) => absolute(path, site))).sort(bySlug)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
