/**
 * A root of a continuous function between two points where its signs differ.
 *
 * @param tolerance Absolute, in units of the argument.
 * @returns The root; one of the ends where it is nought there.
 * @see Brent, Algorithms for Minimization without Derivatives (1973), chapter 4
 */
export function findRoot(f: (x: number) => number, from: number, to: number, tolerance: number): number {
  let [a, b] = [from, to];
  let [fa, fb] = [f(a), f(b)];
  if (Math.abs(fa) < Math.abs(fb)) [a, b, fa, fb] = [b, a, fb, fa];
  let [c, fc, before] = [a, fa, a];
  let wasBisected = true;
  for (let step = 0; step < 200 && fb !== 0 && Math.abs(b - a) > tolerance; step++) {
    let next = fa !== fc && fb !== fc ? interpolate(a, b, c, fa, fb, fc) : b - (fb * (b - a)) / (fb - fa);
    const last = Math.abs(wasBisected ? b - c : c - before);
    const isOutside = (next - (3 * a + b) / 4) * (next - b) >= 0;
    wasBisected = isOutside || Math.abs(next - b) >= last / 2 || last < tolerance;
    if (wasBisected) next = (a + b) / 2;
    const fNext = f(next);
    [before, c, fc] = [c, b, fb];
    if (Math.sign(fa) !== Math.sign(fNext)) [b, fb] = [next, fNext];
    else [a, fa] = [next, fNext];
    if (Math.abs(fa) < Math.abs(fb)) [a, b, fa, fb] = [b, a, fb, fa];
  }
  return b;
}

/** Inverse quadratic interpolation through three points. */
function interpolate(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  return (
    (a * fb * fc) / ((fa - fb) * (fa - fc)) +
    (b * fa * fc) / ((fb - fa) * (fb - fc)) +
    (c * fa * fb) / ((fc - fa) * (fc - fb))
  );
}
