import type { Inputs, Show, Values } from './calculator.ts';

type Points = Values<Readonly<Record<string, unknown>>>;

/** The share of all points that a scorecard of steps from 0 to 3 has, in percent. */
export function scoreOf(points: Points): number {
  const values = Object.values(points);
  return (values.reduce((sum, value) => sum + value, 0) / (values.length * 3)) * 100;
}

/** The facts that are unknown (0) or weak (1), by id. */
const gapsOf = (points: Points): string[] => Object.keys(points).filter((id) => (points[id] ?? NaN) <= 1);

/** How many facts are unknown or weak; NaN where one is missing. */
export const gapCount = (points: Points): number =>
  Object.values(points).some(Number.isNaN) ? NaN : gapsOf(points).length;

/** The score in words, with how many facts are missing. */
export function scoreSentence(points: Points, score: string): string {
  const gaps = gapsOf(points).length;
  const left = gaps === 0 ? 'There is no gap left.' : gaps === 1 ? 'One gap is left.' : `${gaps} gaps are left.`;
  return `${score} of the points are there. ${left}`;
}

/** What the score would be if every gap were at least likely; null where there is no gap. */
export function scoreWithoutGaps(points: Points, show: Show): string | null {
  const closed = Object.fromEntries(Object.entries(points).map(([id, value]) => [id, Math.max(2, value)]));
  return gapsOf(points).length === 0
    ? null
    : `With every gap closed as far as “likely”, the score would be ${show(scoreOf(closed), 'percent')}.`;
}

/** The question to ask about every gap, the weakest facts first. */
export const nextQuestions = (
  points: Points,
  inputs: Inputs,
  questions: Readonly<Record<string, string>>,
): readonly string[] =>
  gapsOf(points)
    .sort((a, b) => (points[a] ?? 0) - (points[b] ?? 0))
    .map((id) => {
      const { label = '', choices } = inputs[id] ?? {};
      return `${label} (${choices?.[points[id] ?? 0]?.toLowerCase() ?? ''}). Ask: “${questions[id] ?? ''}”`;
    });
