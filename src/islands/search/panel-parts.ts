import styles from '../../styles/search.css?inline';
import type { FacetName } from '../../glossary/facets.ts';
import { adoptStyles } from '../adopt-styles.ts';

/** The parts of the panel. */
export interface PanelParts {
  readonly dialog: HTMLDialogElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly close: HTMLButtonElement;
  readonly selects: Readonly<Record<FacetName, HTMLSelectElement>>;
  readonly status: HTMLElement;
  readonly note: HTMLElement;
  readonly list: HTMLElement;
}

const markup = `
  <form role="search">
    <input type="search" role="combobox" aria-expanded="false" aria-controls="search-list" aria-autocomplete="list" aria-label="Search" placeholder="A term, an abbreviation, a question" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go">
    <button type="button">Close</button>
  </form>
  <div class="search-filters">
    <label>Topic <select data-facet="topic"><option value="">All</option></select></label>
    <label>Kind <select data-facet="kind"><option value="">All</option></select></label>
    <p role="status"></p>
  </div>
  <p class="search-note" hidden></p>
  <div id="search-list" role="listbox" aria-label="Results"></div>
  <p class="search-keys"><kbd>↑</kbd> <kbd>↓</kbd> to move, <kbd>Enter</kbd> to open, <kbd>Ctrl</kbd> <kbd>Enter</kbd> in a new tab, <kbd>Esc</kbd> to close</p>`;

/** Makes the panel and puts it, closed, at the end of the page. */
export function createPanel(): PanelParts {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-panel';
  dialog.dataset['search'] = '';
  dialog.ariaLabel = 'Search';
  dialog.innerHTML = markup;
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the markup above says which element it is
  const find = <T extends Element>(selector: string): T => {
    const element = dialog.querySelector<T>(selector);
    if (!element) throw new Error(`no ${selector} in the search panel`);
    return element;
  };
  adoptStyles(styles);
  document.body.append(dialog);
  return {
    dialog,
    form: find('form'),
    field: find('input'),
    close: find('button'),
    selects: { topic: find('[data-facet="topic"]'), kind: find('[data-facet="kind"]') },
    status: find('[role="status"]'),
    note: find('.search-note'),
    list: find('[role="listbox"]'),
  };
}
