import { randomFrom } from '../random.ts';

/** A text to measure with; the same on every machine. */
export interface Sample {
  readonly what: string;
  readonly delimiter: string;
  readonly rows: number;
  text(): string;
}

/** One answer to the question of the net promoter score a row, one in ten of them quoted. */
function answers(rows: number): string {
  const random = randomFrom(7);
  return Array.from({ length: rows }, () => {
    const score = Math.floor(random() * 11);
    return random() < 0.1 ? `"${score}"` : String(score);
  }).join('\n');
}

/** Rows as a survey tool exports them: eight columns, with a comment that has commas and quotes. */
function exported(rows: number): string {
  const random = randomFrom(11);
  return Array.from({ length: rows }, (_, row) => {
    const score = Math.floor(random() * 11);
    const comment = random() < 0.5 ? '"Good, but ""slow"" at times"' : 'Fine';
    return `${row},2026-03-${1 + (row % 28)},${score},${comment},Acme,EMEA,"1,200",${random().toFixed(4)}`;
  }).join('\r\n');
}

export const samples: readonly [Sample, Sample] = [
  { what: '1,000,000 answers', delimiter: ',', rows: 1_000_000, text: () => answers(1_000_000) },
  { what: '200,000 rows of eight columns', delimiter: ',', rows: 200_000, text: () => exported(200_000) },
];
