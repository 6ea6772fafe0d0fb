import type { Walk, WalkStep } from '../../glossary/walk.ts';
import { adoptStyles } from '../adopt-styles.ts';
import styles from '../../styles/walk-bar.css?inline';
import { beginWalk, keepWalk, leaveWalk, walkOfTab } from './walks.ts';

/** Shows, on the page of a term, where on the path the reader is, with the steps before and after; and counts the term as read. */
function showBar(walk: Walk): void {
  const slug = location.pathname.split('/').at(-2) ?? '';
  const place = walk.steps.findIndex((step) => step.slug === slug);
  const isStep = place >= 0;
  const now = isStep ? { ...walk, read: [...new Set([...walk.read, slug])] } : walk;
  if (isStep) {
    keepWalk(now);
    beginWalk(now);
    // Two ways onward would be one too many.
    document.querySelector<HTMLElement>('.page-turn')?.setAttribute('hidden', '');
  }
  const last = walk.steps.findLast((step) => walk.read.includes(step.slug));
  const [before, after] = isStep ? [walk.steps[place - 1], walk.steps[place + 1]] : [last, undefined];
  const bar = document.createElement('nav');
  bar.className = 'walk-bar';
  bar.ariaLabel = `Path: ${walk.title}`;
  bar.append(
    before ? linkTo(before, isStep ? 'Previous' : 'Back to the path', 'walk-before') : '',
    wayOf(walk, isStep ? `${place + 1} of ${walk.steps.length}` : 'paused', () => bar.remove()),
    after ? linkTo(after, 'Next', 'walk-after') : isStep ? endOf(walk) : '',
  );
  if (after) {
    const leads = document.createElement('p');
    leads.textContent = after.leads;
    bar.append(leads);
  }
  document.querySelector('.page-footer')?.before(bar);
}

function linkTo({ href, title }: WalkStep, label: string, className: string): HTMLAnchorElement {
  const link = Object.assign(document.createElement('a'), { href, className });
  link.append(Object.assign(document.createElement('small'), { textContent: label }), ` ${title}`);
  return link;
}

function endOf({ href }: Walk): HTMLAnchorElement {
  const link = Object.assign(document.createElement('a'), { href, className: 'walk-after' });
  link.append(Object.assign(document.createElement('small'), { textContent: 'End of path' }), ' See all steps');
  return link;
}

/** The path's name as a link, where on it one is, and the way off it. */
function wayOf({ href, title }: Walk, place: string, remove: () => void): HTMLElement {
  const way = Object.assign(document.createElement('span'), { className: 'walk-way' });
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Leave the path' });
  button.addEventListener('click', () => {
    leaveWalk();
    remove();
    document.querySelector<HTMLElement>('.page-turn')?.removeAttribute('hidden');
    // The button that had the focus is gone.
    document.querySelector<HTMLElement>('.page-turn a, .page-footer a')?.focus();
  });
  way.append(
    Object.assign(document.createElement('a'), { href, textContent: title }),
    Object.assign(document.createElement('small'), { textContent: place }),
    button,
  );
  return way;
}

const walk = walkOfTab();
if (walk) {
  adoptStyles(styles);
  showBar(walk);
}
