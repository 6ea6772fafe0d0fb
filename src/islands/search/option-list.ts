/** The options below the field: one of them is active, and the field keeps the focus. */
export class OptionList {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;

  constructor(field: HTMLInputElement, list: HTMLElement) {
    this.#field = field;
    this.#list = list;
    list.addEventListener('pointermove', ({ target }) => {
      const option = target instanceof Element ? target.closest('a') : null;
      if (option) this.#activate(option);
    });
  }

  get active(): HTMLAnchorElement | null {
    return this.#list.querySelector<HTMLAnchorElement>('a[aria-selected="true"]');
  }

  /** Shows a group of options under a heading in place of the one of that name; none where there are no options. */
  setGroup(name: string, heading: string, options: readonly HTMLAnchorElement[]): void {
    const group = document.createElement('div');
    group.id = `search-${name}`;
    group.role = 'group';
    const label = Object.assign(document.createElement('div'), { id: `${group.id}-heading`, textContent: heading });
    label.className = 'search-heading';
    group.setAttribute('aria-labelledby', label.id);
    group.append(label, ...options);
    const before = this.#list.querySelector(`#${group.id}`);
    if (options.length === 0) before?.remove();
    else if (before) before.replaceWith(group);
    else this.#list.append(group);
    this.#field.ariaExpanded = String(this.#options().length > 0);
    if (!this.active) this.#activate(this.#options()[0]);
  }

  clear(): void {
    this.#list.replaceChildren();
    this.#field.ariaExpanded = 'false';
    this.#activate(undefined);
  }

  /** Goes where a key leads. @returns Whether the key was one of the list. */
  move(key: string): boolean {
    const options = this.#options();
    const here = options.findIndex((option) => option === this.active);
    const wrapped = (at: number) => (at + options.length) % options.length;
    const places: Readonly<Record<string, number>> = {
      ArrowDown: wrapped(here + 1),
      ArrowUp: wrapped(here - 1),
      Home: 0,
      End: options.length - 1,
    };
    const place = places[key];
    if (place === undefined || options.length === 0) return false;
    this.#activate(options[place]);
    this.active?.scrollIntoView({ block: 'nearest' });
    return true;
  }

  #options = (): HTMLAnchorElement[] => [...this.#list.querySelectorAll('a')];

  #activate(option: HTMLAnchorElement | undefined): void {
    for (const each of this.#options()) each.ariaSelected = String(each === option);
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }
}
