import type { Column, Input } from '../calculator.ts';
import { judge, readField, type Reading } from '../read-number.ts';

/** A longer text is no number, whatever it holds. */
const longestCell = 1000;

const yes = /^(?:yes|y|true|x|✓|✔)$/i;
const no = /^(?:no|n|false)$/i;

/** Reads a cell of a pasted table: a number in the reader's way, or the name of a choice. */
export function readCell(text: string, column: Input | Column, locale: string): Reading {
  // Most cells are plain digits, and a million of them take a while the long way.
  if (/^\d{1,15}$/.test(text)) return judge(Number(text), column);
  const choice = column.choices && choiceOf(text.trim(), column.choices, column.unit === 'yes or no');
  if (choice !== undefined && choice >= 0) return { value: choice };
  return readField(text.length > longestCell ? `${text.slice(0, 24)}…` : text, column, locale);
}

function choiceOf(text: string, choices: readonly string[], isYesOrNo: boolean): number {
  if (isYesOrNo && yes.test(text)) return 1;
  if (isYesOrNo && no.test(text)) return 0;
  return choices.findIndex((name) => name.toLowerCase() === text.toLowerCase());
}
