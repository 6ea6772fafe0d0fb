/** A worker that reads a text of a great many rows, keeps them, and works the calculator out over them. */
import type { Rows } from '../../calculators/calculator.ts';
import type { Case } from '../../calculators/case.ts';
import { createShow } from '../../calculators/format.ts';
import { calculatorsOverRows } from '../../calculators/over-rows.ts';
import { decode } from '../../calculators/paste/decode.ts';
import { countLines, mostRowsInPage } from '../../calculators/paste/is-long.ts';
import { readTable } from '../../calculators/paste/read-table.ts';
import { withVariant } from '../../calculators/variants.ts';
import { workOut, type Answer } from '../../calculators/work-out.ts';
import type { Settings } from '../../calculators/format.ts';
import { joined, mostRowsShown, type Ask, type ReadRows, type Reading, type State, type Told } from './messages.ts';

let of: { readonly calculator: string; readonly table: string } = { calculator: '', table: '' };
/** The rows that are not in the page. */
let rest: Rows = [];

const tell = (told: Told) => postMessage(told);
const calculatorOf = (id: string) => calculatorsOverRows.find((each) => each.id === id);

async function read({ source, calculator: id, table: key, locale }: Reading): Promise<ReadRows> {
  const calculator = calculatorOf(id);
  const table = key === '_rows' ? calculator?.mode?.table : calculator?.tables?.[key];
  if (!table) throw new Error(`The calculator ${id} has no table ${key}.`);
  const text = typeof source === 'string' ? source : decode(new Uint8Array(await source.arrayBuffer()));
  const lines = countLines(text);
  const pasted = readTable(text, table, locale, (rows) => tell({ kind: 'progress', rows, of: lines }));
  if (pasted.rows.length <= mostRowsInPage) return { ...pasted, more: 0 };
  of = { calculator: id, table: key };
  rest = pasted.rows.slice(mostRowsShown);
  return { ...pasted, rows: pasted.rows.slice(0, mostRowsShown), more: rest.length };
}

/** Works out over the rows of the page and those that are kept here. */
function answer({ given, tables, names, modeRows }: State, variant: string | null, settings: Settings): Answer {
  const base = calculatorOf(of.calculator);
  if (!base) throw new Error('There are no rows to work out.');
  const shown = names[of.table] ?? [];
  const now: Case = {
    calculator: withVariant(base, variant),
    given,
    tables: Object.fromEntries(
      Object.entries(tables).map(([id, rows]) => [id, id === of.table ? joined(rows, rest) : rows]),
    ),
    modeRows: modeRows && joined(modeRows, rest),
  };
  const all = [...shown, ...rest.map((_, index) => String(shown.length + index + 1))];
  return workOut(now, { ...names, [of.table]: all }, createShow(settings));
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  const answered =
    data.kind === 'read'
      ? read(data).then((rows): Told => ({ kind: 'rows', read: rows }))
      : Promise.resolve().then((): Told => ({
          kind: 'answer',
          answer: answer(data.state, data.variant, data.settings),
        }));
  answered.catch((error: unknown): Told => ({ kind: 'failure', reason: String(error) })).then(tell, () => undefined);
});
