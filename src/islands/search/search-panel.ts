import { countsOf, facetNames, type Facets } from '../../glossary/facets.ts';
import type { Entry } from '../../glossary/names-index.ts';
import { coreOf, wordsOf } from '../../glossary/phrases.ts';
import type { NameSearch } from '../../glossary/search-names.ts';
import { readLast } from '../read-last.ts';
import { fetchNames } from './fetch-names.ts';
import { answerByName, everyPage, termsRead, type NameAnswer } from './name-results.ts';
import type { offerNumbers } from './offer-numbers.ts';
import { excerptNodes, optionOf, setLine } from './option.ts';
import { OptionList } from './option-list.ts';
import { createPanel } from './panel-parts.ts';
import { marksWordOf, searchText, type TextPage } from './text-search.ts';

/** How many pages of the text are shown. */
const mostPages = 8;

/** How long typing rests until the text is searched, in milliseconds; the names answer at once. */
const rest = 120;

let panel: SearchPanel | undefined;

/**
 * Opens the search panel.
 *
 * @param base The address below which the site lies.
 * @param typed What the reader has typed already.
 */
export function openSearch(base: string, typed: string): void {
  panel ??= new SearchPanel(base);
  panel.open(typed);
}

class SearchPanel {
  readonly #parts = createPanel();
  readonly #options = new OptionList(this.#parts.field, this.#parts.list);
  /** Definitions that a search in the text has brought, by address. */
  readonly #definitions = new Map<string, string>();
  #names: Promise<NameSearch | null> | undefined;
  /** Reads numbers behind a name by what calculators run; it is fetched where a first number is typed. */
  #offer: typeof offerNumbers | undefined;
  #asked = 0;
  private readonly base: string;

  constructor(base: string) {
    this.base = base;
    const { dialog, form, field, close, selects, list } = this.#parts;
    field.addEventListener('input', () => void this.#answer());
    for (const select of Object.values(selects)) select.addEventListener('change', () => void this.#answer());
    close.addEventListener('click', () => dialog.close());
    form.addEventListener('submit', (event) => event.preventDefault());
    field.addEventListener('keydown', (event) => this.#press(event));
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      // A search field would take the first one to clear itself.
      event.preventDefault();
      dialog.close();
    });
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close();
    });
    // A reader who comes back to this page finds the page, not the search.
    list.addEventListener('click', ({ ctrlKey, metaKey, shiftKey }) => {
      if (!ctrlKey && !metaKey && !shiftKey) dialog.close();
    });
  }

  open(typed: string): void {
    const { dialog, field } = this.#parts;
    if (!dialog.open) dialog.showModal();
    if (typed) field.value = typed;
    else field.select();
    field.focus();
    void this.#answer();
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void this.#choose(event.ctrlKey || event.metaKey);
    } else if (!event.shiftKey && !event.ctrlKey && !event.metaKey && this.#options.move(event.key)) {
      event.preventDefault();
    }
  }

  /** Opens the result that is active; the names may still be on their way. */
  async #choose(isNewTab: boolean): Promise<void> {
    await this.#names;
    const { active } = this.#options;
    const href = active?.href ?? (this.#query === '' ? '' : this.#inIndex());
    if (href === '') return;
    if (isNewTab) window.open(href, '_blank', 'noopener');
    else if (active) active.click();
    else location.assign(href);
  }

  get #query(): string {
    return this.#parts.field.value.trim();
  }

  get #chosen(): Facets {
    const { topic, kind } = this.#parts.selects;
    return { topic: topic.value, kind: kind.value };
  }

  /** The address of A to Z with the query in its filter. */
  #inIndex = () => `${this.base}terms/?q=${encodeURIComponent(this.#query)}`;

  /** Lists the names that answer, and a moment later the pages whose text does. */
  async #answer(): Promise<void> {
    const asked = ++this.#asked;
    this.#names ??= fetchNames(this.base).catch(() => {
      this.#names = undefined;
      return null;
    });
    const names = await this.#names;
    if (asked !== this.#asked) return;
    const query = this.#query;
    const chosen = this.#chosen;
    const answer = names ? this.#byName(names, query, chosen) : null;
    this.#list(answer);
    if (answer) this.#fill(answer.found, chosen);
    if (query === '') {
      this.#tell(answer, null);
      return;
    }
    if (answer && answer.rows.length > 0) this.#tell(answer, null);
    await new Promise((later) => setTimeout(later, rest));
    if (asked === this.#asked) await this.#addText(asked, names, answer, chosen);
  }

  #byName(names: NameSearch, query: string, chosen: Facets): NameAnswer {
    if (query !== '') return answerByName(names, query, chosen, this.#offers(names, query));
    if (chosen.topic !== '' || chosen.kind !== '') return everyPage(names, chosen);
    return termsRead(names, readLast.all(), location.pathname.slice(this.base.length));
  }

  #offers(names: NameSearch, query: string): ReturnType<typeof offerNumbers> {
    if (!/\s\S*\d/.test(query)) return null;
    if (this.#offer) return this.#offer(query, names);
    void import('./offer-numbers.ts').then(
      (module) => {
        this.#offer = module.offerNumbers;
        void this.#answer();
      },
      // Without a connection the names answer all the same.
      () => undefined,
    );
    return null;
  }

  #list(answer: NameAnswer | null): void {
    this.#options.clear();
    const options = (answer?.rows ?? []).map(
      ({ path, search = '', line = this.#definitions.get(path) ?? '', ...row }) => {
        const option = optionOf({ ...row, href: `${this.base}${path}${search}`, line });
        option.dataset['path'] = path;
        return option;
      },
    );
    this.#options.setGroup('names', answer?.heading ?? '', options);
  }

  async #addText(asked: number, names: NameSearch | null, answer: NameAnswer | null, chosen: Facets): Promise<void> {
    const listed = new Set(answer?.rows.map(({ path }) => path));
    const meant = answer?.meant ?? null;
    try {
      const words = meant ?? withoutQuestion(answer?.asked ?? this.#query);
      const { paths, results } = await searchText(this.base, words, chosen);
      if (asked !== this.#asked) return;
      const first = await Promise.all(results.slice(0, mostPages + listed.size).map((result) => result.data()));
      if (asked !== this.#asked) return;
      const pages = first.filter(({ excerpt }) => marksWordOf(words, excerpt));
      const isThere = pages.length > 0;
      const more = isThere ? results.length - [...listed].filter((path) => paths.has(path)).length : 0;
      this.#addPages(meant === null ? 'In the text' : `In the text, for “${meant}”`, pages, listed);
      const found = new Set([
        ...(answer?.found ?? []),
        ...(isThere ? [...paths] : []).flatMap((path) => names?.byPath.get(path) ?? []),
      ]);
      this.#fill([...found], chosen);
      this.#tell(answer, more);
    } catch {
      if (asked === this.#asked) this.#tellBroken(answer);
    }
  }

  #addPages(heading: string, pages: readonly TextPage[], listed: ReadonlySet<string>): void {
    const options = pages.flatMap(({ url, meta, filters, excerpt }) => {
      const path = url.slice(this.base.length);
      const definition = meta['definition'] ?? '';
      this.#definitions.set(path, definition);
      if (listed.has(path)) return [];
      const about = [filters['kind']?.[0], filters['topic']?.[0]].filter(Boolean).join(' · ');
      return [optionOf({ href: url, title: meta['title'] ?? url, about, line: excerptNodes(excerpt) })];
    });
    this.#options.setGroup('text', heading, options.slice(0, mostPages));
    for (const option of this.#parts.list.querySelectorAll<HTMLElement>('[data-path]')) {
      const definition = this.#definitions.get(option.dataset['path'] ?? '');
      if (definition && option.querySelector('.search-line')?.textContent === '') setLine(option, definition);
    }
  }

  /** Writes the choices of both filters with their counts; what is chosen stays. */
  #fill(found: readonly Entry[], chosen: Facets): void {
    for (const facet of facetNames) {
      const select = this.#parts.selects[facet];
      const counts = countsOf(found, chosen, facet);
      const value = chosen[facet];
      const isLost = value !== '' && !counts.some(([each]) => each === value);
      const choices = isLost ? [...counts, [value, 0] as const] : counts;
      select.replaceChildren(
        new Option('All', ''),
        ...choices.map(([each, count]) => new Option(`${each} (${count})`, each)),
      );
      select.value = value;
    }
  }

  /** @param more How many pages hold it in their text besides; null while that is not known. */
  #tell(answer: NameAnswer | null, more: number | null): void {
    const { status, note } = this.#parts;
    const query = this.#query;
    const names = answer?.rows.length ?? 0;
    const parts = [
      ...(names > 0 && !(query === '' && answer?.heading === 'Recently read')
        ? [`${answer?.isFaint ? 'No exact match, ' : ''}${names} ${names === 1 ? 'name' : 'names'}`]
        : []),
      ...(more ? [`${more} ${names > 0 ? 'more ' : ''}in the text`] : []),
    ];
    const isNothing = query !== '' && more === 0 && (names === 0 || answer?.isFaint === true);
    status.textContent = parts.join(', ') || (isNothing ? 'No results' : '');
    note.hidden = !isNothing && !answer?.isFaint;
    note.textContent = note.hidden
      ? ''
      : names > 0
        ? `Nothing here is called “${query}”. These names are nearest.`
        : `No results for “${query}”.`;
    const way = optionOf({ href: this.#inIndex(), title: 'See similar names in A to Z' });
    this.#options.setGroup('index', 'Elsewhere', isNothing ? [way] : []);
  }

  #tellBroken(answer: NameAnswer | null): void {
    this.#parts.status.textContent = answer
      ? 'The text could not be searched. Check the connection and type again.'
      : 'The search could not be loaded. Check the connection and type again.';
  }
}

/** A question as its telling words; anything else as it was typed. */
function withoutQuestion(query: string): string {
  const core = coreOf(query);
  return core === wordsOf(query) ? query : core;
}
