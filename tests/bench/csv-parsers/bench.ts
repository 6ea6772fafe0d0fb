/**
 * `npm run bench:csv`: what the parsers of comma-separated values do with a nasty sample, what they
 * weigh, and the time and memory that they take. Nothing is gated here: the choice and its reasons
 * are in docs/decisions/0013-guarded-d3-dsv.md.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundleSize } from '../bundle-size.ts';
import { isRead, malformed, wellFormed, type Nasty } from './nasty-sample.ts';
import { entries, parsers, type Parse } from './parsers.ts';
import { samples } from './texts.ts';

interface Measured {
  readonly rowsRead: number;
  readonly seconds: number;
  readonly kept: number;
  readonly peak: number;
}

/** The names of the texts that a parser reads otherwise, or not at all. */
function misread(parse: Parse, texts: readonly Nasty[], areMalformed: boolean): string[] {
  return texts
    .filter((nasty) => {
      try {
        return !isRead(nasty, parse(nasty.text, ','), areMalformed);
      } catch {
        return true;
      }
    })
    .map(({ name }) => name);
}

/** Measures in a process of its own, so that no parser pays for another's garbage. */
function measure(parser: string, sample: number): Measured {
  const file = fileURLToPath(new URL('measure.ts', import.meta.url));
  const said = execFileSync(process.execPath, ['--expose-gc', file, parser, String(sample)], { encoding: 'utf8' });
  // The child prints exactly this shape.
  return JSON.parse(said) as Measured;
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

for (const [name, parse] of Object.entries(parsers)) {
  const [wrong, spread] = [misread(parse, wellFormed, false), misread(parse, malformed, true)];
  console.log(`\n${name}: ${(bundleSize(entries[name] ?? '') / 1000).toFixed(1)} kB`);
  console.log(`  reads ${wellFormed.length - wrong.length} of ${wellFormed.length} sound texts${told(wrong)}`);
  console.log(`  keeps ${malformed.length - spread.length} of ${malformed.length} faults in their cell${told(spread)}`);
  samples.forEach(({ what, rows }, index) => {
    const { rowsRead, seconds, kept, peak } = measure(name, index);
    const fault = rowsRead === rows ? '' : ` (but ${rowsRead.toLocaleString('en-US')} rows only)`;
    console.log(
      `  ${what}: ${seconds.toFixed(2)} s, ${megabytes(kept)} of rows, ${megabytes(peak)} at the peak${fault}`,
    );
  });
}

function told(names: readonly string[]): string {
  return names.length === 0 ? '' : `; not: ${names.join(', ')}`;
}
