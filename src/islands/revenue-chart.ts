import type { Chart, Show } from '../calculators/calculator.ts';
import type { Drawing } from './drawing.ts';

/** A chart with its table. The table is right at once; the drawing comes when the chart comes into view. */
export class RevenueChart extends HTMLElement {
  #chart: Chart | null = null;
  #show: Show = (value) => String(value);
  #drawing: Drawing | undefined;
  #isInView = false;

  connectedCallback(): void {
    new IntersectionObserver((entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      this.#isInView = true;
      void this.#paint();
    }).observe(this);
    new MutationObserver(() => void this.#paint()).observe(document.documentElement, {
      attributeFilter: ['data-theme'],
    });
  }

  /** Shows other numbers; null where there is nothing to draw. */
  draw(chart: Chart | null, show: Show): void {
    this.#chart = chart;
    this.#show = show;
    this.#write('[data-chart-caption]', chart?.caption ?? 'No chart for these numbers.');
    this.#write('[data-chart-text]', chart?.text ?? '');
    const head = row('th', [chart?.axis ?? '', ...(chart?.series.map(({ label }) => label) ?? [])]);
    chart?.series.forEach(({ tone, tones }, index) => {
      const cell = head.cells[index + 1];
      if (cell && !tones) cell.dataset['tone'] = tone;
    });
    this.querySelector('[data-chart-head]')?.replaceChildren(head);
    this.querySelector('[data-chart-body]')?.replaceChildren(
      ...(chart?.categories ?? []).map((category, index) =>
        row('td', [category, ...(chart?.series.map(({ values }) => this.#number(values[index] ?? null)) ?? [])]),
      ),
    );
    void this.#paint();
  }

  /** Whether there is anything to draw at the moment. */
  get isDrawable(): boolean {
    return this.#chart !== null;
  }

  /** The chart as a picture to save; null where there is nothing to draw. */
  async picture(): Promise<Blob | null> {
    if (!this.#chart) return null;
    const [chart, show] = [this.#chart, this.#show];
    return (await import('./chart-picture.ts')).createPicture(chart, show);
  }

  #number(value: number | null): string {
    return value === null || !this.#chart ? '' : this.#show(value, this.#chart.unit);
  }

  #write(selector: string, text: string): void {
    const element = this.querySelector(selector);
    if (element) element.textContent = text;
  }

  async #paint(): Promise<void> {
    const box = this.querySelector<HTMLElement>('[data-chart-box]');
    if (!this.#isInView || !box) return;
    box.hidden = this.#chart === null;
    if (!this.#chart) return;
    if (!this.#drawing) {
      const { createDrawing } =
        this.#chart.kind === 'nested' ? await import('./draw-nested.ts') : await import('./draw-chart.ts');
      this.#drawing ??= createDrawing(box);
    }
    // A field may have been broken while the drawing was on its way.
    const chart = this.#current();
    if (chart) this.#drawing.update(chart, this.#show);
  }

  #current(): Chart | null {
    return this.#chart;
  }
}

function row(cell: 'th' | 'td', texts: readonly string[]): HTMLTableRowElement {
  const element = document.createElement('tr');
  element.append(
    ...texts.map((text, index) => {
      const each = document.createElement(index === 0 ? 'th' : cell);
      if (each.tagName === 'TH') each.setAttribute('scope', cell === 'th' ? 'col' : 'row');
      each.textContent = text;
      return each;
    }),
  );
  return element;
}

customElements.define('revenue-chart', RevenueChart);
