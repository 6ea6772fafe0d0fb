import { nextUnread, progressOf } from '../../glossary/walk.ts';
import { beginWalk, forgetWalk, knownWalks } from './walks.ts';

/** The paths that were begun and not finished, with the way onward; hidden while there are none. */
class PathResume extends HTMLElement {
  connectedCallback(): void {
    // A page that comes back from the browser's memory has not seen what was read since.
    window.addEventListener('pageshow', () => this.#show());
    this.#show();
  }

  #show(): void {
    const items = knownWalks()
      .flatMap((walk) => {
        const next = walk.read.length > 0 ? nextUnread(walk) : undefined;
        if (!next) return [];
        const item = document.createElement('li');
        const onward = Object.assign(document.createElement('a'), { href: next.href, textContent: next.title });
        onward.addEventListener('click', () => beginWalk(walk));
        const forget = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Forget' });
        forget.ariaLabel = `Forget ${walk.title}`;
        forget.addEventListener('click', () => {
          forgetWalk(walk.id);
          this.#show();
          // The button that had the focus is gone.
          document.querySelector<HTMLElement>('path-resume button, .path-list a')?.focus();
        });
        const path = Object.assign(document.createElement('a'), { href: walk.href, textContent: walk.title });
        const about = Object.assign(document.createElement('small'), { textContent: progressOf(walk) });
        item.append(path, ' ', about, ' ', 'Continue with ', onward, ' ', forget);
        return [item];
      })
      .slice(0, Number(this.dataset['most']));
    this.hidden = items.length === 0;
    this.querySelector('ul')?.replaceChildren(...items);
  }
}

customElements.define('path-resume', PathResume);
