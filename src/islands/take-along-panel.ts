import { embedCode } from '../calculators/embed-code.ts';
import { asCsv, asTable, asText, entriesOf, type Takeaway } from '../calculators/take-along.ts';
import { copyText } from './copy-text.ts';
import { saveFile } from './save-file.ts';
import './tool-styles.ts';
import type { Tool, Workbench } from './workbench.ts';

/** Copies, saves and prints what the calculator shows. */
export class TakeAlongPanel implements Tool {
  readonly #root: HTMLElement;
  readonly #bench: Workbench;

  constructor(root: HTMLElement, bench: Workbench) {
    this.#root = root;
    this.#bench = bench;
    for (const button of root.querySelectorAll<HTMLElement>('[data-take]'))
      button.addEventListener('click', () => void this.#take(button.dataset['take'] ?? ''));
    this.update();
  }

  /** What was said and shown was about other numbers. */
  update(): void {
    this.#say('');
    this.#root.querySelector('[data-take-by-hand]')?.replaceChildren();
    const picture = this.#root.querySelector<HTMLElement>('[data-take="png"]');
    if (picture) picture.hidden = !this.#bench.chart?.isDrawable;
  }

  async #take(form: string): Promise<void> {
    const { base, show } = this.#bench;
    const settings = this.#bench.settings();
    const takeaway = this.#takeaway();
    if (form === 'text') await this.#copy(asText(takeaway, show), 'The result as text');
    if (form === 'table') await this.#copy(asTable(takeaway, settings), 'The result for a spreadsheet');
    if (form === 'embed')
      await this.#copy(embedCode(takeaway.address, takeaway.title), 'The code to embed this calculator');
    if (form === 'csv') {
      saveFile(`${base.id}.csv`, new Blob([asCsv(takeaway, settings)], { type: 'text/csv' }));
      this.#say('The CSV file is saved.');
    }
    if (form === 'png') await this.#savePicture();
    if (form === 'print') window.print();
  }

  #takeaway(): Takeaway {
    const bench = this.#bench;
    return {
      title: `${bench.base.title} calculator`,
      sentence: bench.sentence(),
      entries: entriesOf(bench.present(), bench.names()),
      address: bench.address(),
      day: new Date().toLocaleDateString('sv-SE'),
    };
  }

  async #copy(text: string, label: string): Promise<void> {
    const place = this.#root.querySelector<HTMLElement>('[data-take-by-hand]');
    if (!place) return;
    const isCopied = await copyText(text, place, label);
    this.#say(isCopied ? 'Copied.' : 'The browser does not let this page copy. The text below is selected.');
  }

  async #savePicture(): Promise<void> {
    const picture = await this.#bench.chart?.picture();
    if (picture) saveFile(`${this.#bench.base.id}.png`, picture);
    this.#say(picture ? 'The picture is saved.' : 'There is no chart for these numbers.');
  }

  #say(text: string): void {
    const status = this.#root.querySelector('[data-take-status]');
    if (status) status.textContent = text;
  }
}
