import type { Chart, Show } from '../calculators/calculator.ts';
import type { Drawing, PaintChart } from './drawing.ts';

/** The room to draw in; the picture is scaled to its box. */
const room = { width: 320, height: 200, side: 180, labels: 192, line: 15 };

/** Draws areas as squares that share a corner, each in proportion, with a label beside its upper edge. */
export function createDrawing(box: HTMLElement): Drawing {
  const picture = element('svg', {
    role: 'img',
    viewBox: `0 0 ${room.width} ${room.height}`,
    preserveAspectRatio: 'xMinYMid meet',
  });
  box.replaceChildren(picture);
  return {
    update(chart, show) {
      picture.setAttribute('aria-label', `${chart.caption}. ${chart.text} The table holds the same numbers.`);
      picture.replaceChildren(...areasOf(chart, show));
    },
  };
}

export const paintChart: PaintChart = (chart, show, { width, height, scale }) => {
  const canvas = Object.assign(document.createElement('canvas'), { width: width * scale, height: height * scale });
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  const fit = Math.min(canvas.width / room.width, canvas.height / room.height);
  context.scale(fit, fit);
  const { fontFamily } = getComputedStyle(document.body);
  const color = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  for (const shape of areasOf(chart, show)) {
    const at = (name: string) => Number(shape.getAttribute(name));
    context.fillStyle = color(shape.dataset['tone'] ? `--chart-${shape.dataset['tone']}` : '--ink');
    context.strokeStyle = color(shape.dataset['tone'] ? '--paper' : '--ink-soft');
    context.lineWidth = shape.dataset['tone'] ? 1 : 0.75;
    context.font = `12px ${fontFamily}`;
    context.beginPath();
    if (shape.tagName === 'rect') context.rect(at('x'), at('y'), at('width'), at('height'));
    else if (shape.tagName === 'line') {
      context.moveTo(at('x1'), at('y1'));
      context.lineTo(at('x2'), at('y2'));
    } else context.fillText(shape.textContent, at('x'), at('y'));
    context.fill();
    context.stroke();
  }
  return canvas;
};

function areasOf(chart: Chart, show: Show): SVGElement[] {
  const [series] = chart.series;
  const values = series?.values ?? [];
  const whole = Math.max(...values.map((value) => value ?? 0));
  const [squares, labels]: [SVGElement[], SVGElement[]] = [[], []];
  let free = room.line;
  values.forEach((value, index) => {
    if (value === null || whole <= 0) return;
    const side = room.side * Math.sqrt(value / whole);
    const top = room.height - 10 - side;
    const at = Math.max(free, top + 4);
    free = at + room.line * 2.2;
    squares.push(
      element('rect', { x: 0, y: top, width: side, height: side, 'data-tone': series?.tones?.[index] ?? 'accent' }),
    );
    labels.push(
      element('line', { x1: side, y1: top, x2: room.labels - 4, y2: at - 4 }),
      element('text', { x: room.labels, y: at }, chart.categories[index]),
      element('text', { x: room.labels, y: at + room.line }, show(value, chart.unit)),
    );
  });
  return [...squares, ...labels];
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}
