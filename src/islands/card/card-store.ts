import type { Card, Cards } from '../../glossary/cards.ts';
import { readSession, storeSession } from '../storage.ts';

const fetched = new Map<string, Promise<Cards>>();

/**
 * The card of the term that a link leads to. The cards of a topic are asked for once in a visit.
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

/** The cards of a topic, from an earlier page of the visit or from the site. */
async function read(path: string): Promise<Cards> {
  const kept = readSession(path);
  if (kept !== null)
    try {
      return parse(kept);
    } catch {
      // A broken record counts as none.
    }
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const text = await answer.text();
  storeSession(path, text);
  return parse(text);
}

// The file is our own, written by the same build.
const parse = (text: string) => JSON.parse(text) as Cards;
