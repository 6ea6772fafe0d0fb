import type { Table } from '../calculator.ts';
import type { Pasted, Progress } from './pasted.ts';
import { readAnswers } from './read-answers.ts';
import { readCells } from './read-cells.ts';

/** Reads a text for a table, as its rows ask for it: cells, or answers to count. */
export const readTable = (text: string, table: Table, locale: string, progress?: Progress): Pasted =>
  table.paste === 'answers'
    ? readAnswers(text, table.rowLabels ?? [], locale, progress)
    : readCells(text, table, locale, progress);
