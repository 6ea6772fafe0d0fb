import type { APIRoute } from 'astro';
import { absolute } from '../address.ts';
import { bySlug, exportTerm } from '../glossary/exports.ts';
import { relations, terms } from '../words.ts';

export const GET: APIRoute = ({ site }) =>
  Response.json({
    terms: terms.map((term) => exportTerm(term, relations, (path) => absolute(path, site))).sort(bySlug),
  });
