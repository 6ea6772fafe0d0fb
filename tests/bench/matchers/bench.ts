/**
 * `npm run bench:matchers`: what matchers of names weigh, how often a misspelled name has its term
 * among the first three, how often what readers type has it first, and the processor time of a
 * query. Nothing is gated here: the choice and its reasons are in docs/decisions/0014-names-first.md.
 */
import { inventoryNames } from '../../unit/inventory-names.ts';
import { queries } from '../../e2e/search-queries.ts';
import { nameAddress } from '../../../src/glossary/names.ts';
import { inventoryRows } from '../../unit/inventory.ts';
import { bundleSize } from '../bundle-size.ts';
import { entries, matchers, type Find } from './matchers.ts';
import { slipsOf } from './slips.ts';

const slugs = inventoryRows('terms.tsv').map(({ slug = '' }) => slug);
const rows = inventoryNames().flatMap(({ names }, at) => names.map((name) => ({ name, slug: slugs[at] ?? '' })));
const owners = Map.groupBy(rows, ({ name }) => nameAddress(name));
const slips = slipsOf([...new Set(inventoryNames().flatMap(({ title, aliases }) => [title, ...aliases]))], 1);
const typed = Object.values(queries).flatMap((list) => Object.entries(list));

/** The terms that a matcher finds, best first, each once. */
const termsOf = (find: Find, query: string) => [...new Set(find(query).map((at) => rows[at]?.slug ?? ''))];

const share = (hits: number, all: number) => `${((100 * hits) / all).toFixed(1)}%`;

for (const [name, make] of Object.entries(matchers)) {
  const find = make(rows.map((row) => row.name));
  const start = process.cpuUsage();
  const found = slips.map((slip) => termsOf(find, slip.typed).slice(0, 3));
  const { user, system } = process.cpuUsage(start);
  const isMeant = (slug: string, meant: string) => owners.get(nameAddress(meant))?.some((row) => row.slug === slug);
  const right = slips.filter(({ meant }, at) => found[at]?.some((slug) => isMeant(slug, meant)));
  const first = typed.filter(([query, slug]) => [slug].flat().includes(termsOf(find, query)[0] ?? ''));
  console.log(
    `${name}: ${(bundleSize(entries[name] ?? '') / 1000).toFixed(1)} kB, ` +
      `${share(right.length, slips.length)} of misspelled names, ${share(first.length, typed.length)} of what readers type, ` +
      `${((user + system) / 1000 / slips.length).toFixed(2)} ms a query`,
  );
}
