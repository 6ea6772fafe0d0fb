import { parseArgs } from 'node:util';

/** What can be measured of a site. */
export const parts = ['build', 'weight', 'lighthouse', 'search'] as const;
export type Part = (typeof parts)[number];

/** What the command was asked for. */
export interface Options {
  readonly sizes: readonly number[];
  readonly sites: readonly string[];
  readonly parts: readonly Part[];
  /** Whether what was measured before is measured again. */
  readonly again: boolean;
  /** Seconds after which a build is stopped. */
  readonly limit: number;
}

export const usage = `npm run bench                                measures everything that has not been measured yet
npm run bench -- --peers ours                this site alone
  --sizes 500,2000,10000                     how many terms
  --peers ours,starlight,vitepress,docusaurus,hugo
  --only build,weight,lighthouse,search      what is measured; document writes the paper anew and measures nothing
  --again                                    measures again what has been measured before
  --limit 900                                seconds after which a build is stopped`;

/** The fewest terms that a copy of the project can do with: its paths and its looked-at pages need them. */
const fewest = 50;

/**
 * Reads the arguments.
 *
 * @param known The ids of the sites.
 * @throws Error that says what may be written instead.
 */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { sizes: text, peers: text, only: text, limit: text, again: { type: 'boolean' } },
  });
  const sizes = list(values.sizes ?? '500,2000,10000').map(Number);
  if (sizes.length === 0 || sizes.some((size) => !Number.isInteger(size) || size < fewest))
    throw new Error(`--sizes takes whole numbers from ${fewest} up, joined by commas.`);
  const only = list(values.only ?? parts.join(','));
  const limit = Number(values.limit ?? 900);
  if (!(limit > 0)) throw new Error('--limit takes a number of seconds.');
  return {
    sizes: sizes.toSorted((a, b) => a - b),
    sites: allOf('--peers', list(values.peers ?? known.join(',')), known),
    parts: only.join() === 'document' ? [] : parts.filter((part) => allOf('--only', only, parts).includes(part)),
    again: values.again ?? false,
    limit,
  };
}

const list = (text: string) =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

function allOf(flag: string, named: readonly string[], known: readonly string[]): readonly string[] {
  const unknown = named.filter((each) => !known.includes(each));
  if (named.length > 0 && unknown.length === 0) return named;
  throw new Error(
    `${flag} takes one or several of ${known.join(', ')}${unknown.length > 0 ? `, not ${unknown.join(', ')}` : ''}.`,
  );
}
