import { nextUnread, progressOf, type Walk } from '../../glossary/walk.ts';
import { beginWalk, forgetWalk, keepWalk, knownWalk } from './walks.ts';

/** The page of a path: which of its terms were read, where to go on, and a way to forget. A step that is followed begins the walk. */
class PathProgress extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('button')) this.#forget();
      else if (target?.closest('[data-step], [data-continue]')) this.#begin();
    });
    // A page that comes back from the browser's memory has not seen what was read since.
    window.addEventListener('pageshow', () => this.#show());
    this.#show();
  }

  /** The path as it stands on the page, with what was read of it. */
  #walk(): Walk {
    const { path: id = '', title = '' } = this.dataset;
    const steps = [...this.querySelectorAll<HTMLAnchorElement>('[data-step]')].map((link) => ({
      slug: link.dataset['step'] ?? '',
      href: link.pathname,
      title: link.textContent.trim(),
      leads: link.closest('li')?.querySelector('.leads')?.textContent.trim() ?? '',
    }));
    const slugs = steps.map(({ slug }) => slug);
    const read = (knownWalk(id)?.read ?? []).filter((slug) => slugs.includes(slug));
    return { id, title, href: location.pathname, steps, read };
  }

  #begin(): void {
    const walk = this.#walk();
    keepWalk(walk);
    beginWalk(walk);
  }

  #forget(): void {
    forgetWalk(this.dataset['path'] ?? '');
    this.#show();
    this.querySelector<HTMLElement>('[data-continue]')?.focus();
  }

  #show(): void {
    const walk = this.#walk();
    const status = this.querySelector<HTMLElement>('.path-status');
    const next = nextUnread(walk);
    const onward = next ?? walk.steps[0];
    const link = status?.querySelector<HTMLAnchorElement>('[data-continue]');
    if (!status || !link || !onward) return;
    link.href = onward.href;
    link.textContent = !next
      ? 'Read it again'
      : walk.read.length > 0
        ? `Continue with ${next.title}`
        : `Begin with ${next.title}`;
    status.querySelector('[role="status"]')?.replaceChildren(walk.read.length > 0 ? `${progressOf(walk)}.` : '');
    for (const part of status.querySelectorAll<HTMLElement>('[data-begun]')) part.hidden = walk.read.length === 0;
    for (const item of this.querySelectorAll('.path-steps > li')) {
      const slug = item.querySelector<HTMLElement>('[data-step]')?.dataset['step'] ?? '';
      const isRead = walk.read.includes(slug);
      item.classList.toggle('is-read', isRead);
      item.querySelector<HTMLElement>('.read-mark')?.toggleAttribute('hidden', !isRead);
    }
  }
}

customElements.define('path-progress', PathProgress);
