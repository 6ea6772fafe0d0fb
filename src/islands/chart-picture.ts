import type { Chart, Show } from '../calculators/calculator.ts';
import type { Size } from './drawing.ts';

const size: Size = { width: 896, height: 480, scale: 2 };
const margin = 32;
const line = { caption: 32, legend: 28 };

const color = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** A chart as a picture on paper: its caption, what its colors stand for, and the drawing. */
export async function createPicture(chart: Chart, show: Show): Promise<Blob | null> {
  const { paintChart } = chart.kind === 'nested' ? await import('./draw-nested.ts') : await import('./draw-chart.ts');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return null;
  const captionFont = `600 24px ${color('--book')}`;
  context.font = captionFont;
  const caption = wrap(chart.caption, (text) => context.measureText(text).width <= size.width);
  const named = chart.series.length > 1 ? chart.series.filter(({ tones }) => !tones) : [];
  const top = margin + caption.length * line.caption + (named.length > 0 ? line.legend : 0);

  canvas.width = (size.width + 2 * margin) * size.scale;
  canvas.height = (top + size.height + margin) * size.scale;
  context.scale(size.scale, size.scale);
  context.fillStyle = color('--paper');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = color('--ink');
  context.font = captionFont;
  caption.forEach((text, index) => context.fillText(text, margin, margin + 20 + index * line.caption));
  context.font = `14px ${getComputedStyle(document.body).fontFamily}`;
  let x = margin;
  for (const { label, tone } of named) {
    context.fillStyle = color(`--chart-${tone}`);
    context.fillRect(x, top - 14, 10, 10);
    context.fillStyle = color('--ink');
    context.fillText(label, x + 16, top - 4);
    x += 16 + context.measureText(label).width + 24;
  }
  context.drawImage(paintChart(chart, show, size), margin, top, size.width, size.height);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

/** Words in lines that fit. */
function wrap(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
