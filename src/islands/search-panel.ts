import { nameAddress } from '../glossary/names.ts';
import styles from '../styles/search.css?inline';
import { adoptStyles } from './adopt-styles.ts';

/** What a page of the index says of itself. */
interface Page {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly excerpt: string;
}

type Filters = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The part of Pagefind's interface in the browser that is used here. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Filters>;
  search(
    query: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{
    readonly results: readonly { data(): Promise<Page> }[];
    readonly filters: Filters;
    readonly totalFilters: Filters;
  }>;
}

/** A name found in a heading or alias weighs far more than one in the text. */
const ranking = { termFrequency: 0.4, pageLength: 0.4, metaWeights: { title: 12, names: 12 } };

/** How many results are shown at first. */
const shown = 8;

/** How many results are looked at for an exact name: two or three letters begin many other words. */
const lookedAt = (query: string) => (query.trim().length <= 3 ? 72 : 24);

let panel: SearchPanel | undefined;

/**
 * Opens the search panel.
 *
 * @param bundle The address of Pagefind's files.
 * @param index The address of A to Z.
 * @param typed What the reader has typed already.
 */
export function openSearch(bundle: string, index: string, typed: string): void {
  panel ??= new SearchPanel(bundle, index);
  panel.open(typed);
}

class SearchPanel {
  readonly #dialog = document.createElement('dialog');
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #filters: Record<'topic' | 'kind', HTMLSelectElement>;
  #pagefind: Promise<Pagefind> | undefined;
  #asked = 0;
  private readonly bundle: string;
  private readonly index: string;

  constructor(bundle: string, index: string) {
    this.bundle = bundle;
    this.index = index;
    this.#dialog.className = 'search-panel';
    this.#dialog.dataset['search'] = '';
    this.#dialog.setAttribute('aria-label', 'Search');
    this.#dialog.innerHTML = `
      <form role="search">
        <input type="search" placeholder="A term, an abbreviation, a question" aria-label="Search" autocomplete="off" spellcheck="false" enterkeyhint="search" aria-controls="search-results">
        <button type="button" data-close>Close</button>
      </form>
      <div class="search-filters">
        <label>Topic <select data-filter="topic"><option value="">All</option></select></label>
        <label>Kind <select data-filter="kind"><option value="">All</option></select></label>
        <p role="status"></p>
      </div>
      <ol id="search-results"></ol>
      <p class="search-keys"><kbd>↑</kbd> <kbd>↓</kbd> to move, <kbd>Enter</kbd> to open, <kbd>Esc</kbd> to close</p>`;
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the markup above says which element it is
    const find = <T extends Element>(selector: string): T => {
      const element = this.#dialog.querySelector<T>(selector);
      if (!element) throw new Error(`no ${selector} in the search panel`);
      return element;
    };
    this.#field = find('input');
    this.#list = find('ol');
    this.#status = find('[role="status"]');
    this.#filters = { topic: find('[data-filter="topic"]'), kind: find('[data-filter="kind"]') };
    this.#field.addEventListener('input', () => void this.#search());
    for (const select of Object.values(this.#filters)) select.addEventListener('change', () => void this.#search());
    find<HTMLButtonElement>('[data-close]').addEventListener('click', () => this.#dialog.close());
    find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      const first = this.#list.querySelector('a');
      if (first) first.click();
      else if (this.#field.value.trim() !== '')
        location.assign(`${this.index}?q=${encodeURIComponent(this.#field.value.trim())}`);
    });
    this.#dialog.addEventListener('keydown', (event) => this.#move(event));
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
    });
    adoptStyles(styles);
    document.body.append(this.#dialog);
  }

  open(typed: string): void {
    if (!this.#dialog.open) {
      this.#dialog.showModal();
      if (!typed) this.#field.select();
    }
    this.#field.focus();
    if (typed) {
      this.#field.value = typed;
      void this.#search();
    } else void this.#load();
  }

  /** @returns Null where the search could not be fetched; the next key tries again. */
  async #load(): Promise<Pagefind | null> {
    this.#pagefind ??= (async () => {
      const address = new URL(`${this.bundle}pagefind.js`, location.href).href;
      // Pagefind writes this file after the build, so that no type of it exists.
      const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
      await pagefind.options({ ranking, excerptLength: 18, baseUrl: this.bundle.replace(/pagefind\/$/, '') });
      await pagefind.init();
      this.#fill(await pagefind.filters());
      return pagefind;
    })();
    try {
      return await this.#pagefind;
    } catch {
      this.#pagefind = undefined;
      this.#status.textContent = 'The search could not be loaded. Check the connection and type again.';
      return null;
    }
  }

  /** Writes the choices of a filter with their counts; the one that is chosen stays. */
  #fill(filters: Filters): void {
    for (const [name, select] of Object.entries(this.#filters)) {
      const chosen = select.value;
      const values = Object.entries(filters[name] ?? {}).filter(([value, count]) => count > 0 || value === chosen);
      select.replaceChildren(
        new Option('All', ''),
        ...values.map(([value, count]) => new Option(`${value} (${count})`, value)),
      );
      select.value = chosen;
    }
  }

  async #search(): Promise<void> {
    const query = this.#field.value.trim();
    const asked = ++this.#asked;
    const filters = Object.fromEntries(
      Object.entries(this.#filters).flatMap(([name, { value }]) => (value ? [[name, value]] : [])),
    );
    const isEmpty = query === '' && Object.keys(filters).length === 0;
    if (isEmpty) {
      this.#list.replaceChildren();
      this.#status.textContent = '';
    }
    const pagefind = await this.#load();
    if (!pagefind || asked !== this.#asked) return;
    if (isEmpty) {
      this.#fill(await pagefind.filters());
      return;
    }
    const found = await pagefind.search(query || null, { filters });
    if (asked !== this.#asked) return;
    const pages = await Promise.all(found.results.slice(0, lookedAt(query)).map((result) => result.data()));
    if (asked !== this.#asked) return;
    this.#fill(found.totalFilters);
    this.#paint(query, exactFirst(pages, query), found.results.length);
  }

  #paint(query: string, pages: readonly Page[], count: number): void {
    this.#list.replaceChildren(...pages.slice(0, shown).map(resultOf));
    this.#status.textContent = count === 0 ? '' : `${count} ${count === 1 ? 'result' : 'results'}`;
    if (count > 0) return;
    const item = document.createElement('li');
    const link = Object.assign(document.createElement('a'), {
      href: `${this.index}?q=${encodeURIComponent(query)}`,
      textContent: 'See similar names in A to Z',
    });
    item.append(Object.assign(document.createElement('p'), { textContent: `No results for “${query}”.` }), link);
    this.#list.replaceChildren(item);
    this.#status.textContent = 'No results';
  }

  #move(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      // A search field would take the first one to clear itself.
      event.preventDefault();
      this.#dialog.close();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    const stops: HTMLElement[] = [this.#field, ...this.#list.querySelectorAll('a')];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    const step = event.key === 'ArrowDown' ? 1 : -1;
    stops[(here + step + stops.length) % stops.length]?.focus();
  }
}

/** Puts the pages that the query names in full first: "NRR" is net revenue retention, whoever says it most. */
function exactFirst(pages: readonly Page[], query: string): Page[] {
  const wanted = nameAddress(query);
  const isNamed = ({ meta }: Page) =>
    [meta['title'] ?? '', ...(meta['names'] ?? '').split(' | ')].some((name) => nameAddress(name) === wanted);
  return [...pages.filter(isNamed), ...pages.filter((page) => !isNamed(page))];
}

function resultOf({ url, meta, filters }: Page): HTMLLIElement {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: url });
  const [first = ''] = (meta['names'] ?? '').split(' | ');
  const isAbbreviation = first !== '' && first === first.toUpperCase();
  const title = document.createElement('strong');
  title.textContent = meta['title'] ?? url;
  link.append(title);
  if (isAbbreviation) link.append(' ', Object.assign(document.createElement('abbr'), { textContent: first }));
  link.append(
    ' ',
    Object.assign(document.createElement('small'), {
      textContent: [filters['kind']?.[0], filters['topic']?.[0]].filter(Boolean).join(' · '),
    }),
  );
  item.append(link, Object.assign(document.createElement('p'), { textContent: meta['definition'] ?? '' }));
  return item;
}
