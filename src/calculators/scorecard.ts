import type { Values } from './calculator.ts';

type Points = Values<Readonly<Record<string, unknown>>>;

/** The share of all points that a scorecard of steps from 0 to 3 has, in percent. */
export function scoreOf(points: Points): number {
  const values = Object.values(points);
  return (values.reduce((sum, value) => sum + value, 0) / (values.length * 3)) * 100;
}

/** The facts that are unknown (0) or weak (1), by id. */
export const gapsOf = (points: Points): string[] => Object.keys(points).filter((id) => (points[id] ?? NaN) <= 1);

/** How many facts are unknown or weak; NaN where one is missing. */
export const gapCount = (points: Points): number =>
  Object.values(points).some(Number.isNaN) ? NaN : gapsOf(points).length;

/** The score in words, with the question to ask about the weakest fact. */
export function scoreSentence(points: Points, questions: Readonly<Record<string, string>>, score: string): string {
  const [weakest] = gapsOf(points).sort((a, b) => (points[a] ?? 0) - (points[b] ?? 0));
  const next = weakest === undefined ? 'There is no gap left.' : `Ask next: “${questions[weakest] ?? ''}”`;
  return `${score} of the points are there. ${next}`;
}
