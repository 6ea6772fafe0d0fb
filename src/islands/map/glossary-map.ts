import { labelScales } from '../../glossary/map/labels.ts';
import type { Point } from '../../glossary/map/layout.ts';
import { isDirection, nearestTo, step } from '../../glossary/map/step.ts';
import { between, moved, whole, within, zoomAt, type Size, type View } from '../../glossary/map/view.ts';
import { nearest } from '../../glossary/nearest.ts';
import { listenForGestures } from './gestures.ts';
import { showCard } from './map-card.ts';
import { drawnTerms, readMapData, type KnownTerm } from './known-terms.ts';

/** How near to a term, in pixels, a click has to be. */
const reach = 22;
/** The scale at which a term is shown that was looked for. */
const closeUp = 1.4;

/** The scale whose names a sheet of paper shows. */
const onPaper = 0.7;

/** The map: moves and zooms the drawing, finds terms, and shows what is chosen. Without it the drawing stays as it is. */
class GlossaryMap extends HTMLElement {
  readonly #box = this.querySelector<HTMLElement>('.map-box');
  readonly #drawing = this.querySelector<SVGSVGElement>('svg.map');
  readonly #links = [...this.querySelectorAll<SVGAElement>('.terms a')];
  readonly #places: readonly Point[] = this.#links.map(placeOf);
  readonly #map: Size = sizeOf(this.#drawing);
  #screen: Size = { width: 1, height: 1 };
  #view: View = { x: 0, y: 0, scale: 1 };
  #terms: Promise<readonly KnownTerm[]> | undefined;
  #chosen: number | null = null;
  #frame = 0;

  connectedCallback(): void {
    const box = this.#box;
    if (!box) return;
    this.dataset['ready'] = '';
    for (const part of this.querySelectorAll<HTMLElement>('.map-tools, .map-keys')) part.hidden = false;
    box.tabIndex = 0;
    box.role = 'application';
    box.ariaLabel = 'Map of the glossary';
    box.setAttribute('aria-describedby', 'map-help');
    // The address of a term on the map is followed below: the browser would scroll the page to a dot.
    for (const link of this.#links) link.removeAttribute('id');
    this.#fit();
    new ResizeObserver(() => this.#fit()).observe(box);
    listenForGestures(box, {
      move: (right, down) => this.#show(moved(this.#view, right, down)),
      zoom: (factor, point) => this.#zoom(factor, point),
      choose: (point, event) => this.#click(point, event),
    });
    box.addEventListener('keydown', (event) => this.#press(event));
    this.#listenToTools();
    // Paper shows the whole map, with as many names as are legible on a sheet.
    window.addEventListener('beforeprint', () => this.#draw(`0 0 ${this.#map.width} ${this.#map.height}`, onPaper));
    window.addEventListener('afterprint', () => this.#show(this.#view));
    window.addEventListener('hashchange', () => this.#followAddress());
    this.#followAddress();
  }

  #listenToTools(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-zoom]'))
      button.addEventListener('click', () => this.#zoomBy(Number(button.dataset['zoom'])));
    input?.addEventListener('focus', () => void this.#offerNames(), { once: true });
    // A name that was taken from the list is looked up without Enter.
    input?.addEventListener('input', (event) => {
      input.setCustomValidity('');
      if (!(event instanceof InputEvent)) void this.#find(input.value);
    });
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#find(input?.value ?? '');
    });
  }

  #known(): Promise<readonly KnownTerm[]> {
    this.#terms ??= readMapData(this.dataset['source'] ?? '', this.#links).catch(() => {
      // The next one who asks tries again.
      this.#terms = undefined;
      return drawnTerms(this.#links);
    });
    return this.#terms;
  }

  async #offerNames(): Promise<void> {
    const options = (await this.#known()).flatMap(({ title, names }) =>
      [title, ...names].map((name) => Object.assign(document.createElement('option'), { value: name })),
    );
    this.querySelector('datalist')?.replaceChildren(...options);
  }

  async #find(query: string): Promise<void> {
    const known = await this.#known();
    const [found] = nearest(query, known, ({ title, names }) => [title, ...names], 1);
    const input = this.querySelector('input');
    input?.setCustomValidity(found || query.trim() === '' ? '' : `No term is called “${query}”, or nearly so.`);
    if (!found) {
      input?.reportValidity();
      return;
    }
    if (input) input.value = found.title;
    await this.#choose(known.indexOf(found), closeUp);
    this.#box?.focus({ preventScroll: true });
  }

  #followAddress(): void {
    const slug = location.hash.slice(1);
    const index = this.#links.findIndex((link) => slugOf(link) === slug);
    if (index < 0) return;
    window.scrollTo(0, 0);
    this.#box?.focus({ preventScroll: true });
    void this.#choose(index, closeUp);
  }

  #fit(): void {
    const { clientWidth: width, clientHeight: height } = this.#box ?? { clientWidth: 1, clientHeight: 1 };
    const isFirst = this.#screen.width === 1;
    this.#screen = { width, height };
    this.#show(isFirst ? whole(this.#map, this.#screen) : this.#view);
  }

  #show(view: View): void {
    this.#view = within(view, this.#map, this.#screen);
    const { x, y, scale } = this.#view;
    const [width, height] = [this.#screen.width / scale, this.#screen.height / scale];
    this.#draw(`${x - width / 2} ${y - height / 2} ${width} ${height}`, scale);
  }

  #draw(viewBox: string, scale: number): void {
    const drawing = this.#drawing;
    if (!drawing) return;
    drawing.setAttribute('viewBox', viewBox);
    drawing.style.setProperty('--scale', String(scale));
    const level = String(labelScales.findLastIndex((from) => from <= scale));
    // Names come and go at a few scales only; asking for them anew each time would cost a frame.
    if (drawing.dataset['level'] !== level) drawing.dataset['level'] = level;
  }

  /** Goes to a view, so that the eye can follow; at once where a reader wants no motion. */
  #travel(to: View): void {
    cancelAnimationFrame(this.#frame);
    const from = this.#view;
    const target = within(to, this.#map, this.#screen);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#show(target);
      return;
    }
    const start = performance.now();
    const go = (now: number) => {
      const share = Math.min(1, Math.max(0, now - start) / 150);
      this.#show(between(from, target, share));
      if (share < 1) this.#frame = requestAnimationFrame(go);
    };
    this.#frame = requestAnimationFrame(go);
  }

  /** @returns Whether there was anything to zoom. */
  #zoom(factor: number, point: Point): boolean {
    const before = this.#view.scale;
    this.#show(zoomAt(this.#view, factor, point));
    return this.#view.scale !== before;
  }

  #zoomBy(factor: number): void {
    if (factor === 0) this.#travel(whole(this.#map, this.#screen));
    else if (this.#chosen === null) this.#travel(zoomAt(this.#view, factor, { x: 0, y: 0 }));
    else this.#travel({ ...this.#view, ...this.#places[this.#chosen], scale: this.#view.scale * factor });
  }

  #click(point: Point, event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { x, y, scale } = this.#view;
    const at = { x: x + point.x / scale, y: y + point.y / scale };
    const named = event.target instanceof Element ? event.target.closest<SVGAElement>('.terms a') : null;
    const index = named ? this.#links.indexOf(named) : nearestTo(at, this.#places, reach / scale);
    if (index !== null) void this.#choose(index);
    else if (event.target instanceof Element && event.target.closest('.topics a'))
      this.#travel({ ...at, scale: Math.max(closeUp / 1.4, scale * 1.6) });
    else this.#clear();
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (isDirection(key)) void this.#go(key);
    else if (key === '+' || key === '=') this.#zoomBy(2);
    else if (key === '-') this.#zoomBy(0.5);
    else if (key === '0') this.#zoomBy(0);
    else if (key === 'Enter' && this.#chosen !== null) location.assign(this.#links[this.#chosen]?.href.baseVal ?? '');
    else if (key === 'Escape' && this.#chosen !== null) this.#clear();
    else return;
    event.preventDefault();
  }

  async #go(direction: Parameters<typeof step>[1]): Promise<void> {
    const known = await this.#known();
    const from = this.#chosen;
    const next =
      from === null
        ? nearestTo(this.#view, this.#places, Infinity)
        : step(from, direction, this.#places, known[from]?.related ?? []);
    if (next !== null) await this.#choose(next, Math.max(this.#view.scale, 1));
  }

  /** @param scale How near to go; without it the map stays where it is. */
  async #choose(index: number, scale?: number): Promise<void> {
    this.#chosen = index;
    const place = this.#places[index];
    if (place && scale !== undefined) this.#travel({ ...place, scale: Math.max(scale, this.#view.scale) });
    const known = await this.#known();
    if (this.#chosen !== index) return;
    const related = known[index]?.related ?? [];
    for (const [at, link] of this.#links.entries()) {
      link.classList.toggle('chosen', at === index);
      link.classList.toggle('near', related.includes(at));
    }
    const lines = related.map(
      (other) => `M${place?.x} ${place?.y}L${this.#places[other]?.x} ${this.#places[other]?.y}`,
    );
    this.querySelector('.chosen-ties')?.setAttribute('d', lines.join(''));
    this.#drawing?.classList.add('has-chosen');
    showCard(this.querySelector('.map-card'), known, index, (other) => void this.#choosePressed(other));
    history.replaceState(history.state, '', `#${slugOf(this.#links[index])}`);
  }

  /** Follows a button of the card, which is gone afterward: the new card's first link has the focus then. */
  async #choosePressed(index: number): Promise<void> {
    await this.#choose(index, this.#view.scale);
    this.querySelector<HTMLElement>('.map-card a')?.focus({ preventScroll: true });
  }

  #clear(): void {
    this.#chosen = null;
    this.#drawing?.classList.remove('has-chosen');
    this.querySelector('.chosen-ties')?.setAttribute('d', '');
    for (const link of this.#links) link.classList.remove('chosen', 'near');
    const card = this.querySelector<HTMLElement>('.map-card');
    if (card) card.hidden = true;
    history.replaceState(history.state, '', location.pathname + location.search);
  }
}

const sizeOf = (drawing: SVGSVGElement | null): Size => ({
  width: Number(drawing?.getAttribute('width')),
  height: Number(drawing?.getAttribute('height')),
});

const placeOf = (link: Element): Point => {
  const text = link.querySelector('text');
  return { x: Number(text?.getAttribute('x')), y: Number(text?.getAttribute('y')) };
};

/** The slug of a term, which ends its address. */
const slugOf = (link: SVGAElement | undefined): string => link?.href.baseVal.split('/').at(-2) ?? '';

customElements.define('glossary-map', GlossaryMap);
