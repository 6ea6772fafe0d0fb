import { megabytes, offerOf, type Ask, type Offer, type Status } from '../offline/status.ts';
import { isOwnWorker } from './own-worker.ts';

/** How often a page asks while the copy is on its way: browsers end a worker that nobody talks to. */
const pulse = 10_000;

/** On the home page: takes the whole site along, says how far it has come, and stops or removes it again. */
class OfflineOffer extends HTMLElement {
  #does: Offer['does'] = 'save';
  #timer: number | undefined;

  connectedCallback(): void {
    if (!__KEEPS_OFFLINE__ || !('serviceWorker' in navigator)) return;
    navigator.serviceWorker.addEventListener('message', ({ data, source }: MessageEvent<Status>) => {
      if (isOwnWorker(source)) this.#show(data);
    });
    this.querySelector('button')?.addEventListener('click', () => {
      // Asked for with the press, since some browsers ask the reader then; the copy is made either way.
      if (this.#does === 'save') void navigator.storage.persist().catch(() => false);
      this.#ask(this.#does);
    });
    this.#ask('hello');
  }

  #ask(kind: Offer['does'] | 'hello'): void {
    const ask: Ask = kind === 'hello' ? { kind, isApp: false, fetched: [] } : { kind };
    void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage(ask));
  }

  #show(status: Status): void {
    const { sentence, button, does } = offerOf(status);
    const isSaving = status.state === 'saving';
    this.#does = does;
    this.#text('[role="status"]', sentence);
    this.#text('button', button);
    this.#text('small', isSaving ? `${megabytes(status.done)} of ${megabytes(status.bytes)} MB` : '');
    const progress = this.querySelector('progress');
    if (progress) {
      progress.hidden = !isSaving;
      progress.max = status.bytes;
      progress.value = status.done;
    }
    this.hidden = false;
    clearTimeout(this.#timer);
    if (isSaving) this.#timer = window.setTimeout(() => this.#ask('hello'), pulse);
  }

  /** Writes only what is new, so that a screen reader is told once. */
  #text(selector: string, text: string): void {
    const element = this.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }
}

customElements.define('offline-offer', OfflineOffer);
