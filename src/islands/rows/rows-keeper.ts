import type { Settings } from '../../calculators/format.ts';
import type { Answer } from '../../calculators/work-out.ts';
import type { Ask, ReadRows, Reading, State, Told } from './messages.ts';

/** The page's side of the worker that reads and keeps a great many rows. */
export class RowsKeeper {
  readonly #worker = new Worker(new URL('./rows-worker.ts', import.meta.url), { type: 'module' });
  #asked: Question | null = null;
  #next: Question | null = null;

  /** @param progress Told how many rows have been gone through, of about how many. */
  constructor(progress: (rows: number, of: number) => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'progress') progress(data.rows, data.of);
      else this.#finish(data);
    });
    this.#worker.addEventListener('error', ({ message }) => this.#finish({ kind: 'failure', reason: message }));
  }

  /** @returns Null where the reading was stopped. */
  async read(reading: Reading): Promise<ReadRows | null> {
    const told = await this.#ask({ kind: 'read', ...reading });
    return told?.kind === 'rows' ? told.read : null;
  }

  /**
   * @param variant The definition that the reader has chosen; null for the first.
   * @returns Null where the keeper was let go, or asked for something newer, meanwhile.
   */
  async workOut(state: State, variant: string | null, settings: Settings): Promise<Answer | null> {
    const told = await this.#ask({ kind: 'work out', state, variant, settings });
    return told?.kind === 'answer' ? told.answer : null;
  }

  /** Ends the worker, and with it what it reads or keeps. */
  stop(): void {
    this.#worker.terminate();
    for (const question of [this.#asked, this.#next]) question?.settle(null);
    this.#asked = this.#next = null;
  }

  /** One question at a time: of those that come meanwhile, only the last is asked when this one is answered. */
  #ask(ask: Ask): Promise<Told | null> {
    return new Promise((resolve, reject) => {
      this.#next?.settle(null);
      this.#next = {
        ask,
        settle: (told) => (told?.kind === 'failure' ? reject(new Error(told.reason)) : resolve(told)),
      };
      if (!this.#asked) this.#askNext();
    });
  }

  #askNext(): void {
    this.#asked = this.#next;
    this.#next = null;
    if (this.#asked) this.#worker.postMessage(this.#asked.ask);
  }

  #finish(told: Told | null): void {
    this.#asked?.settle(told);
    this.#askNext();
  }
}

/** A question, and what is done with its answer. */
interface Question {
  readonly ask: Ask;
  settle(told: Told | null): void;
}
