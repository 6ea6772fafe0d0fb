/** How long a screen reader is left in peace between two figures, in milliseconds. */
const calm = 3000;

/** A bar with the rows read so far, and a button to stop; gone when the reading is over. */
export class ReadingProgress {
  readonly #box: HTMLElement = Object.assign(document.createElement('div'), { className: 'reading' });
  readonly #bar = document.createElement('progress');
  readonly #count = Object.assign(document.createElement('span'), { textContent: 'Reading…' });
  readonly #spoken = Object.assign(document.createElement('p'), { className: 'sr-only', role: 'status' });
  readonly #write: (rows: number) => string;
  #lastSpoken = performance.now();

  /**
   * @param place The element before which it is shown.
   * @param write Writes a number in the reader's way.
   */
  constructor(place: Element, write: (rows: number) => string, stop: () => void) {
    this.#write = write;
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Stop' });
    button.addEventListener('click', stop);
    this.#bar.ariaLabel = 'Rows read';
    this.#box.append(this.#bar, this.#count, button, this.#spoken);
    place.before(this.#box);
    // A live region is heard only if it was there before.
    setTimeout(() => (this.#spoken.textContent ||= 'Reading the rows.'), 100);
  }

  update(rows: number, of: number): void {
    this.#bar.max = Math.max(rows, of);
    this.#bar.value = rows;
    this.#count.textContent = `${this.#write(rows)} rows so far`;
    if (performance.now() - this.#lastSpoken < calm) return;
    this.#lastSpoken = performance.now();
    this.#spoken.textContent = `${this.#write(rows)} rows so far.`;
  }

  end(): void {
    this.#box.remove();
  }
}
