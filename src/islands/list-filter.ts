import { nameAddress } from '../glossary/names.ts';

/** A filter over a list of names: as you type, and by what is chosen beside it, its state in the address. */
class ListFilter extends HTMLElement {
  /** Finds the nearest rows; the matcher is fetched where nothing matches for the first time. */
  #near: Promise<(query: string) => readonly { readonly candidate: HTMLElement }[]> | undefined;

  connectedCallback(): void {
    this.hidden = false;
    const parameters = new URLSearchParams(location.search);
    for (const control of this.#controls()) control.value = parameters.get(control.name) ?? '';
    this.addEventListener('input', () => this.#apply());
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    this.querySelector('form')?.addEventListener('reset', (event) => {
      event.preventDefault();
      for (const control of this.#controls()) control.value = '';
      this.#apply();
      this.querySelector<HTMLInputElement>('input')?.focus();
    });
    this.#apply();
  }

  #controls(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  }

  /** What there is to choose beside the names: "topic and kind". */
  #choices(): string {
    return [...this.querySelectorAll('select')].map(({ name }) => name).join(' and ');
  }

  #apply(): void {
    const chosen = Object.fromEntries(this.#controls().map(({ name, value }) => [name, value]));
    const query = chosen['q'] ?? '';
    const wanted = nameAddress(query);
    const rows = [...document.querySelectorAll<HTMLElement>('[data-names]')];
    const filters = Object.entries(chosen).filter(([name, value]) => name !== 'q' && value !== '');
    let count = 0;
    for (const row of rows) {
      const isShown =
        (wanted === '' || namesOf(row).some((name) => nameAddress(name).includes(wanted))) &&
        filters.every(([name, value]) => row.dataset[name] === value);
      row.hidden = !isShown;
      if (isShown) count++;
    }
    for (const section of document.querySelectorAll<HTMLElement>('[data-group]')) {
      section.hidden = section.querySelector('[data-names]:not([hidden])') === null;
    }
    void this.#tell(count, rows, query);
    const parameters = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== ''));
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${parameters.size > 0 ? `?${parameters}` : ''}${location.hash}`,
    );
  }

  async #tell(count: number, rows: readonly HTMLElement[], query: string): Promise<void> {
    const status = this.querySelector('[role="status"]');
    const empty = document.querySelector<HTMLElement>('[data-no-results]');
    const { one = '', many = '' } = this.dataset;
    if (status) status.textContent = `${count} ${count === 1 ? one : many}`;
    if (!empty) return;
    empty.hidden = count > 0;
    if (count > 0) return;
    this.#near ??= import('../glossary/find-names.ts').then(({ createFinder }) => createFinder(rows, namesOf));
    const find = await this.#near.catch(() => {
      // Without a connection the list says that there is none, and names no others; the next try fetches again.
      this.#near = undefined;
      return () => [];
    });
    if (query !== this.#controls()[0]?.value) return;
    const near = query === '' ? [] : find(query).slice(0, 5);
    const links = near.flatMap(({ candidate: row }) => {
      const link = row.querySelector('a');
      const item = document.createElement('li');
      if (link)
        item.append(Object.assign(document.createElement('a'), { href: link.href, textContent: link.textContent }));
      return link ? [item] : [];
    });
    empty
      .querySelector('p')
      ?.replaceChildren(
        query === ''
          ? `No ${many} match this ${this.#choices()}.`
          : `No ${one} here is called “${query}”.${links.length > 0 ? ' Did you mean one of these?' : ''}`,
      );
    empty.querySelector('ul')?.replaceChildren(...links);
  }
}

const namesOf = (row: HTMLElement) => (row.dataset['names'] ?? '').split('|');

customElements.define('list-filter', ListFilter);
