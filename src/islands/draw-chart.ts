import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as ChartJs,
  Filler,
  LineController,
  LinearScale,
  LineElement,
  PointElement,
  Tooltip,
  type ChartDataset,
  type Plugin,
} from 'chart.js';
import type { Chart, Show, Tone } from '../calculators/calculator.ts';
import type { Drawing, PaintChart } from './drawing.ts';

ChartJs.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LineController,
  LinearScale,
  LineElement,
  PointElement,
  Tooltip,
);

/** What is drawn at the moment; Chart.js asks for it at each draw. */
interface Current {
  readonly chart: Chart;
  readonly show: Show;
}

type Dataset = ChartDataset<'bar' | 'line', (number | [number, number] | null)[]>;

const color = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const toneColor = (tone: Tone) => color(`--chart-${tone}`);

/** Draws into an empty box. Colors and faces come from the style sheet, so that both themes are right. */
export function createDrawing(box: HTMLElement): Drawing {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  box.replaceChildren(canvas);
  let drawn: ChartJs<'bar' | 'line', (number | [number, number] | null)[], string> | undefined;
  let current: Current | undefined;
  let look = '';
  return {
    update(chart, show) {
      canvas.setAttribute('aria-label', `${chart.caption}. ${chart.text} The table holds the same numbers.`);
      current = { chart, show };
      const wanted = `${chart.kind} ${chart.axis} ${color('--ink')}`;
      if (drawn && look === wanted) {
        drawn.data = { labels: [...chart.categories], datasets: datasets(chart) };
        drawn.update('none');
        return;
      }
      look = wanted;
      drawn?.destroy();
      drawn = create(canvas, chart, () => current ?? { chart, show });
    },
  };
}

/** Paints a chart for a file, as large and as sharp as asked for. */
export const paintChart: PaintChart = (chart, show, { width, height, scale }) => {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const drawn = create(canvas, chart, () => ({ chart, show }), { responsive: false, devicePixelRatio: scale });
  const picture = Object.assign(document.createElement('canvas'), { width: width * scale, height: height * scale });
  picture.getContext('2d')?.drawImage(canvas, 0, 0);
  drawn.destroy();
  return picture;
};

function create(
  canvas: HTMLCanvasElement,
  chart: Chart,
  current: () => Current,
  size: { readonly responsive?: boolean; readonly devicePixelRatio?: number } = {},
) {
  const ink = color('--ink-soft');
  const isStacked = chart.kind === 'stack';
  const isCrowded = chart.categories.length > 12;
  return new ChartJs<'bar' | 'line', (number | [number, number] | null)[], string>(canvas, {
    type: chart.kind === 'lines' ? 'line' : 'bar',
    data: { labels: [...chart.categories], datasets: datasets(chart) },
    plugins: [directLabels(current), markedPoint(current)],
    options: {
      ...size,
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      layout: { padding: { top: 24, right: 8 } },
      font: { family: getComputedStyle(document.body).fontFamily },
      scales: {
        x: {
          stacked: isStacked,
          grid: { display: false },
          border: { color: color('--line-strong') },
          ticks: { color: ink, maxRotation: isCrowded ? 0 : 40, autoSkip: isCrowded },
          title: { display: isCrowded, text: chart.axis, color: ink },
        },
        y: {
          stacked: isStacked,
          grid: { color: color('--line'), drawTicks: false },
          border: { display: false },
          ticks: { color: ink, maxTicksLimit: 6, callback: (value) => current().show(Number(value), chart.unit) },
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            label({ dataset, dataIndex, datasetIndex }) {
              const now = current();
              const value = now.chart.series[datasetIndex]?.values[dataIndex] ?? null;
              return value === null ? '' : `${dataset.label ?? ''}: ${now.show(value, now.chart.unit)}`;
            },
          },
        },
      },
    },
  });
}

function datasets(chart: Chart): Dataset[] {
  return chart.series.map(({ label, values, tone, tones, line }): Dataset => {
    const main = toneColor(tone);
    if (chart.kind === 'lines' || line) {
      return {
        type: 'line',
        label,
        // Ahead of the bars, which would cover it.
        order: -1,
        data: [...values],
        borderColor: main,
        backgroundColor: main,
        borderWidth: 2,
        pointRadius: 0,
        pointHitRadius: 12,
        stack: label,
      };
    }
    return {
      type: 'bar',
      label,
      data: chart.kind === 'waterfall' ? floating(values, tones ?? []) : [...values],
      backgroundColor: tones ? tones.map(toneColor) : main,
      maxBarThickness: 56,
      stack: chart.kind === 'stack' ? 'moves' : label,
    };
  });
}

/** The bars of a waterfall: levels stand on the ground, movements hang where the one before ended. */
function floating(values: readonly (number | null)[], tones: readonly Tone[]): ([number, number] | null)[] {
  let level = 0;
  return values.map((value, index) => {
    if (value === null) return null;
    const from = tones[index] === 'total' ? 0 : level;
    level = tones[index] === 'total' ? value : level + value;
    return [from, level];
  });
}

/** Amounts above bars and names at the ends of lines, where there is room for them. */
function directLabels(current: () => Current): Plugin<'bar' | 'line'> {
  return {
    id: 'direct-labels',
    afterDatasetsDraw(drawing) {
      const { chart, show } = current();
      const { ctx } = drawing;
      ctx.save();
      ctx.font = `12px ${getComputedStyle(document.body).fontFamily}`;
      ctx.fillStyle = color('--ink');
      chart.series.forEach(({ label, values, line }, index) => {
        const points = drawing.getDatasetMeta(index).data;
        const last = points.at(-1);
        if (chart.kind === 'stack') return;
        if (chart.kind === 'lines' || line) {
          ctx.textAlign = 'right';
          if (last) ctx.fillText(label, last.x, last.y - 8);
          return;
        }
        if (points.length > 8 || drawing.width < 420) return;
        ctx.textAlign = 'center';
        values.forEach((value, place) => {
          const point = points[place];
          if (value !== null && point)
            ctx.fillText(show(value, chart.unit), point.x, Math.min(point.y, topOf(point)) - 6);
        });
      });
      ctx.restore();
    },
  };
}

/** A dot with its name at the point that a chart marks, between two categories where it lies there. */
function markedPoint(current: () => Current): Plugin<'bar' | 'line'> {
  return {
    id: 'marked-point',
    afterDatasetsDraw(drawing) {
      const { mark } = current().chart;
      const { x, y } = drawing.scales;
      if (!mark || !x || !y) return;
      const [before, after] = [x.getPixelForValue(Math.floor(mark.at)), x.getPixelForValue(Math.ceil(mark.at))];
      const left = before + (after - before) * (mark.at % 1);
      const top = y.getPixelForValue(mark.value);
      const { ctx } = drawing;
      ctx.save();
      ctx.fillStyle = color('--ink');
      ctx.beginPath();
      ctx.arc(left, top, 5, 0, 2 * Math.PI);
      ctx.fill();
      ctx.font = `600 12px ${getComputedStyle(document.body).fontFamily}`;
      const isNearEnd = left > drawing.chartArea.right - 90;
      ctx.textAlign = isNearEnd ? 'right' : 'left';
      ctx.fillText(mark.label, left + (isNearEnd ? -8 : 8), top + (isNearEnd ? -12 : 18));
      ctx.restore();
    },
  };
}

/** The upper end of a bar that hangs: its base may be above its value. */
const topOf = (point: { readonly y: number }) =>
  'base' in point && typeof point.base === 'number' ? Math.min(point.base, point.y) : point.y;
