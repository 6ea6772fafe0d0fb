import { isWalk, parseWalks, rememberWalk, type Walk } from '../../glossary/walk.ts';
import { place, readSession, readStored, store, storeSession } from '../storage.ts';

const key = `glossary-walks${place}`;
/** The walk of this tab; `resume-walk.ts` looks for the same key. */
const sessionKey = `glossary-walk${place}`;

/** The paths that were begun in this browser, the latest first. */
export const knownWalks = (): readonly Walk[] => parseWalks(readStored(key));

export const knownWalk = (id: string): Walk | undefined => knownWalks().find((walk) => walk.id === id);

/** Keeps a walk, with what was read of it before. */
export function keepWalk(walk: Walk): void {
  store(key, JSON.stringify(rememberWalk(knownWalks(), walk)));
}

/** Forgets what was read of a path, here and in this tab. */
export function forgetWalk(id: string): void {
  store(key, JSON.stringify(knownWalks().filter((walk) => walk.id !== id)));
  if (walkOfTab()?.id === id) leaveWalk();
}

/** From here on, the terms of the path show the way in this tab. Their addresses stay as they are. */
export const beginWalk = (walk: Walk): void => storeSession(sessionKey, JSON.stringify(walk));

/** The path that is walked in this tab; null where there is none, or its record is broken. */
export function walkOfTab(): Walk | null {
  try {
    const parsed: unknown = JSON.parse(readSession(sessionKey) ?? 'null');
    return isWalk(parsed) ? parsed : null;
  } catch {
    // A broken record counts as none.
    return null;
  }
}

/** Ends the walk of this tab. What was read of the path stays known. */
export const leaveWalk = (): void => storeSession(sessionKey, '');
