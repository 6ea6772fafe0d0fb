import type { MdastPluginEntry } from 'satteri';
import { withFigures } from '../example.ts';
import { placeOf, type Term } from '../glossary/term.ts';

/** Writes the figures of worked examples: `[[larkfield.netRevenueRetention]]` becomes what the calculator gives. */
export function exampleFigures(terms: ReadonlyMap<string, Term>): MdastPluginEntry {
  return ({ fileURL, source }) => {
    if (!source.includes('[[')) return null;
    const term = terms.get(placeOf(fileURL?.pathname ?? '')?.slug ?? '');
    if (!term) return null;
    return {
      name: 'example-figures',
      text(node, context) {
        if (node.value.includes('[['))
          context.replaceNode(node, { type: 'text', value: withFigures(node.value, term) });
      },
    };
  };
}
