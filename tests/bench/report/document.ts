import { format } from 'prettier';
import { buildTable, describeMachine, growthTable, kindTable, notes, searchTable, sideBySide } from './chapters.ts';
import { goals } from './goals.ts';
import { kilobytes, table } from './markdown.ts';
import type { Results } from './results.ts';

const marks = ['<!-- measured: written by npm run bench -->', '<!-- end of what was measured -->'] as const;

/**
 * The paper with what was measured between its marks; what stands outside them is kept.
 *
 * @throws Error where the marks are missing.
 */
export async function withMeasured(paper: string, results: Results): Promise<string> {
  const [begin, end] = marks;
  const [before = '', rest] = paper.split(begin);
  const [, after] = (rest ?? '').split(end);
  if (after === undefined) throw new Error(`The paper lacks the marks ${begin} and ${end}.`);
  return format(`${before}${begin}\n\n${describe(results)}\n\n${end}${after}`, { parser: 'markdown', printWidth: 120 });
}

/** What was measured, as Markdown. */
const describe = (results: Results): string =>
  [
    describeMachine(results),
    '## Goals',
    table(['goal', 'measured', 'met'], goals(results)),
    '## Building',
    buildTable(results),
    notes(results),
    '## Growth',
    'How fast a figure grows from one size to the next: 1 is as fast as the terms, 2 as their square.',
    growthTable(results),
    '## What a first visit costs',
    'Kilobytes as sent (brotli) and requests, on a phone, in a browser that has seen nothing before. The worker that keeps the site for reading offline comes after the page, once for all pages, and has a row of its own.',
    kindTable(results, ({ weight }, kind) => {
      const page = weight?.pages[kind];
      return page ? `${kilobytes(page.bytes)} / ${page.requests}` : '';
    }),
    'A term page beside those of the others, with its Lighthouse scores:',
    sideBySide(results),
    '## Lighthouse',
    'On a phone: performance, accessibility, best practices, search engines. Three runs up to 500 terms, one above.',
    kindTable(results, ({ lighthouse }, kind) => lighthouse?.pages[kind]?.scores.join(' ') ?? ''),
    '## Search on a slow line',
    'From the key that opens the search to the first result on the screen, with 150 ms until an answer begins and 1.6 megabits a second, the median of three; the question is the whole title of a term.',
    searchTable(results),
  ].join('\n\n');
