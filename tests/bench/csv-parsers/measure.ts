/** `measure.ts <parser> <sample>`, in a process of its own with --expose-gc: prints what it took as JSON. */
import { parsers } from './parsers.ts';
import { samples } from './texts.ts';

const [name = '', index = ''] = process.argv.slice(2);
const parse = parsers[name];
const sample = samples[Number(index)];
if (!parse || !sample) throw new Error(`There is no parser "${name}" or no sample ${index}.`);

const text = sample.text();
const collect = globalThis.gc ?? (() => undefined);
collect();
const heap = process.memoryUsage().heapUsed;
const times: number[] = [];
let kept = 0;
let rowsRead = 0;
for (let turn = 0; turn < 5; turn++) {
  // The processor's time: what else the machine does meanwhile does not count.
  const start = process.cpuUsage();
  const rows = parse(text, sample.delimiter);
  const { user, system } = process.cpuUsage(start);
  times.push((user + system) / 1e6);
  rowsRead = rows.length;
  collect();
  kept = process.memoryUsage().heapUsed - heap;
}
console.log(
  JSON.stringify({
    seconds: times.sort((a, b) => a - b)[2],
    kept,
    rowsRead,
    peak: process.resourceUsage().maxRSS * 1024,
  }),
);
