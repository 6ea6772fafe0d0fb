/** A result as it is shown: where it leads, and what it says. */
export interface Result {
  readonly href: string;
  readonly title: string;
  readonly abbreviation?: string;
  /** The other name by which it was found. */
  readonly alias?: string;
  /** Kind and topic. */
  readonly about?: string;
  /** A second line, as text or as text with marks. */
  readonly line?: string | readonly Node[];
}

let count = 0;

const element = (tag: string, className: string, ...content: readonly (string | Node)[]) => {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...content);
  return made;
};

/** Makes the link that stands for a result in the list. */
export function optionOf({ href, title, abbreviation, alias, about, line }: Result): HTMLAnchorElement {
  const option = document.createElement('a');
  option.href = href;
  option.id = `search-option-${++count}`;
  option.tabIndex = -1;
  option.role = 'option';
  option.ariaSelected = 'false';
  option.append(
    element(
      'span',
      'search-name',
      element('strong', '', title),
      ...(abbreviation ? [' ', element('abbr', '', abbreviation)] : []),
      ...(alias ? [' ', element('small', '', `also ${alias}`)] : []),
    ),
    ' ',
    element('small', 'search-about', about ?? ''),
    ' ',
  );
  if (line !== undefined) setLine(option, line);
  return option;
}

/** Writes the second line of an option. */
export function setLine(option: HTMLElement, line: string | readonly Node[]): void {
  const content = typeof line === 'string' ? [line] : line;
  const place = option.querySelector('.search-line') ?? option.appendChild(element('span', 'search-line'));
  place.replaceChildren(...content);
}

/** An excerpt of Pagefind's as nodes: its text, and its marks; whatever else it may hold stays text. */
export function excerptNodes(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) =>
    node.nodeName === 'MARK' ? element('mark', '', node.textContent ?? '') : new Text(node.textContent ?? ''),
  );
}
