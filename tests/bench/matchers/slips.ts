import { randomFrom, pick } from '../random.ts';

/** A name that was mistyped, with what was meant. */
export interface Slip {
  readonly meant: string;
  readonly typed: string;
}

const letters = Array.from('abcdefghijklmnopqrstuvwxyz') as [string, ...string[]];

/** A name with one letter too many, one too few, one that is wrong, or two that changed places. */
function mistype(name: string, random: () => number): string {
  const at = Math.floor(random() * name.length);
  const [before, letter, behind] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
  const typed = pick(random, letters);
  return pick(random, [
    () => before + typed + letter + behind,
    () => before + behind,
    () => before + typed + behind,
    () => before + behind.slice(0, 1) + letter + behind.slice(1),
  ])();
}

/** Each name of five letters and more with one slip of the keyboard, the same ones for the same seed. */
export function slipsOf(names: readonly string[], seed: number): Slip[] {
  const random = randomFrom(seed);
  return names
    .filter((name) => name.length >= 5)
    .flatMap((meant) => {
      const typed = mistype(meant, random);
      return typed.toLowerCase() === meant.toLowerCase() ? [] : [{ meant, typed }];
    });
}
