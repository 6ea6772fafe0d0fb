import { parse as csvParse } from 'csv-parse/browser/esm/sync';
import { dsvFormat } from 'd3-dsv';
import Papa from 'papaparse';
import { inferSchema, initParser } from 'udsv';
import { eachRow } from '../../../src/calculators/paste/each-row.ts';
import { withoutUnseen } from '../../../src/calculators/paste/sound-text.ts';

/** Splits a text into rows of cells, with a delimiter that is known. */
export type Parse = (text: string, delimiter: string) => readonly (readonly string[])[];

/** The parsers that are measured, each with the settings that serve it best here. */
export const parsers: Readonly<Record<string, Parse>> = {
  'd3-dsv': (text, delimiter) => dsvFormat(delimiter).parseRows(text),
  'd3-dsv behind our guard': (text, delimiter) => {
    const rows: (readonly string[])[] = [];
    eachRow(withoutUnseen(text), delimiter, (cells) => rows.push(cells));
    return rows;
  },
  papaparse: (text, delimiter) => Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false }).data,
  'csv-parse': (text, delimiter) =>
    csvParse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    }),
  udsv: (text, delimiter) => initParser(inferSchema(text, { col: delimiter, header: () => [] })).stringArrs(text),
};

/** What a page would fetch for each: a module that uses it as above, and nothing else. */
export const entries: Readonly<Record<string, string>> = {
  'd3-dsv': "import { dsvFormat } from 'd3-dsv'; export const rows = (t, d, f) => dsvFormat(d).parseRows(t, f);",
  'd3-dsv behind our guard':
    "export { eachRow } from '../../src/calculators/paste/each-row.ts'; export { withoutUnseen } from '../../src/calculators/paste/sound-text.ts';",
  papaparse: "import Papa from 'papaparse'; export const rows = (t, d, f) => Papa.parse(t, { delimiter: d, step: f });",
  'csv-parse':
    "import { parse } from 'csv-parse/browser/esm/sync'; export const rows = (t, d, f) => parse(t, { delimiter: d, on_record: f });",
  udsv: "import { inferSchema, initParser } from 'udsv'; export const rows = (t, d, f) => initParser(inferSchema(t, { col: d })).stringArrs(t, f);",
};
