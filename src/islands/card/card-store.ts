import type { Card, Cards } from '../../glossary/cards.ts';

const fetched = new Map<string, Promise<Cards>>();

/**
 * The card of the term that a link leads to. The cards of a topic are asked for once in a page.
 *
 * @returns Undefined where there is none, or the network fails: the link then is a plain one.
 */
export async function cardFor(link: HTMLAnchorElement): Promise<Card | undefined> {
  // `…/terms/<slug>/` and `…/cards/<topic>.json` lie below the same path, whatever it is.
  const { pathname } = new URL(`../../cards/${link.dataset['topic'] ?? ''}.json`, link.href);
  const cards = fetched.get(pathname) ?? read(pathname);
  fetched.set(pathname, cards);
  try {
    return (await cards)[link.pathname.split('/').at(-2) ?? ''];
  } catch {
    fetched.delete(pathname);
    return undefined;
  }
}

/** The cards of a topic. Between pages the browser keeps the file, and asks the host whether it still holds. */
async function read(path: string): Promise<Cards> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  // The file is our own, written by the same build.
  return (await answer.json()) as Cards;
}
