import { figuresOf } from '../calculators/case.ts';
import { swingsOf } from '../calculators/sensitivity.ts';
import type { Tool, Workbench } from './workbench.ts';

const svg = 'http://www.w3.org/2000/svg';

/** Shows how much the answer moves with each input: a table whose last column is a tornado. */
export class SwingPanel implements Tool {
  readonly #rows: Element | null;
  readonly #bench: Workbench;

  constructor(root: HTMLElement, bench: Workbench) {
    this.#rows = root.querySelector('[data-swing-rows]');
    this.#bench = bench;
    this.update();
  }

  update(): void {
    const { show } = this.#bench;
    const now = this.#bench.present();
    const { calculator } = now;
    const [[output, of] = ['', undefined]] = Object.entries(calculator.outputs);
    if (!of) return;
    const present = figuresOf(now)[output]?.value ?? null;
    const swings = present === null ? [] : swingsOf(now, output);
    const widest = Math.max(
      ...swings.flatMap(({ lower, higher }) =>
        [lower, higher].map((value) => Math.abs((value ?? present ?? 0) - (present ?? 0))),
      ),
      Number.MIN_VALUE,
    );
    this.#rows?.replaceChildren(
      ...swings.map(({ input, lower, higher }) => {
        const row = document.createElement('tr');
        const name = document.createElement('th');
        name.scope = 'row';
        name.textContent = calculator.inputs[input]?.label ?? input;
        const cells = [lower, higher].map((value) =>
          Object.assign(document.createElement('td'), { textContent: value === null ? '' : show(value, of.unit) }),
        );
        const drawing = document.createElement('td');
        drawing.append(tornado([lower, higher].map((value) => ((value ?? present ?? 0) - (present ?? 0)) / widest)));
        row.append(name, ...cells, drawing);
        return row;
      }),
    );
  }
}

/** Two bars from the middle: how far the answer moves, as shares of the widest swing. */
function tornado([lower = 0, higher = 0]: readonly number[]): SVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', '-50 0 100 8');
  drawing.setAttribute('class', 'tornado');
  drawing.setAttribute('aria-hidden', 'true');
  for (const [share, kind] of [
    [lower, 'lower'],
    [higher, 'higher'],
  ] as const) {
    const bar = document.createElementNS(svg, 'rect');
    bar.setAttribute('class', kind);
    bar.setAttribute('x', String(Math.min(0, share * 50)));
    bar.setAttribute('y', kind === 'lower' ? '0' : '4');
    bar.setAttribute('width', String(Math.abs(share * 50)));
    bar.setAttribute('height', '4');
    drawing.append(bar);
  }
  return drawing;
}
