import type { APIRoute } from 'astro';
import { mapTerms, neighbors } from '../components/map/the-map.ts';
import { namesOf } from '../glossary/names.ts';
import { topicById } from '../words.ts';
import type { MapData } from '../islands/map/map-data.ts';

/** What the map's script needs beyond the drawing: one file, fetched when somebody begins to use the map. */
export const GET: APIRoute = () => {
  const data: MapData = {
    terms: mapTerms.map((term, index) => {
      const [, ...others] = namesOf(term);
      return {
        names: others,
        about: `${term.kind} · ${topicById.get(term.topic)?.title ?? ''}`,
        definition: term.definition,
        // Each tie once: the script sees it from both sides.
        ties: neighbors[index]?.filter((other) => other > index) ?? [],
      };
    }),
  };
  return Response.json(data);
};
