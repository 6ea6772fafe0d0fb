/** Marks that nobody sees and that no number has: null bytes, marks of byte order and of direction. */
const unseen = /[\0\ufeff\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/g;

/** A text without marks that nobody sees. */
export const withoutUnseen = (text: string): string => text.replace(unseen, '');

/**
 * A text whose quotes a parser can trust. A cell whose quotes are at fault, with letters behind the
 * closing one or without any closing one, is quoted anew, so that the harm stays within the cell.
 *
 * @param delimiter One character.
 */
export function withSoundQuotes(text: string, delimiter: string): string {
  const pieces: string[] = [];
  let done = 0;
  let at = text.indexOf('"');
  while (at !== -1) {
    if (!startsCell(text, at, delimiter)) {
      at = text.indexOf('"', at + 1);
      continue;
    }
    const close = closingQuote(text, at);
    const behind = close === -1 ? text.length : close + 1;
    if (close !== -1 && endsCell(text, behind, delimiter)) {
      at = text.indexOf('"', behind);
      continue;
    }
    // A quote that closes only lines later, in the middle of a cell, belongs to another cell.
    const isOpen = close === -1 || /[\r\n]/.test(text.slice(at, close));
    const end = endOfCell(text, isOpen ? at + 1 : behind, delimiter);
    const cell = isOpen ? text.slice(at, end) : sealed(text.slice(at + 1, close), text.slice(behind, end));
    pieces.push(text.slice(done, at), `"${isOpen ? cell.replaceAll('"', '""') : cell}"`);
    done = end;
    at = text.indexOf('"', end);
  }
  return done === 0 ? text : pieces.join('') + text.slice(done);
}

/** What stood between the quotes, quotes doubled as they were, with what stood behind them. */
const sealed = (inside: string, behind: string) =>
  behind.trim() === '' ? inside : `${inside}""${behind.replaceAll('"', '""')}`;

const startsCell = (text: string, at: number, delimiter: string) => at === 0 || isMark(text[at - 1], delimiter);

const endsCell = (text: string, at: number, delimiter: string) => at >= text.length || isMark(text[at], delimiter);

const isMark = (character: string | undefined, delimiter: string) =>
  character === delimiter || character === '\n' || character === '\r';

/** No spreadsheet has longer cells: a quote that is still open then is none. It also bounds the search. */
const longestQuoted = 32_767;

/** Where the quote at a place is closed; doubled quotes are passed over. -1 where it never is. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at !== -1 && text[at + 1] === '"' && at - open <= longestQuoted) at = text.indexOf('"', at + 2);
  return at - open <= longestQuoted ? at : -1;
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from;
  while (!endsCell(text, at, delimiter)) at++;
  return at;
}
