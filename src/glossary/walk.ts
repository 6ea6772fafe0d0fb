/** A step of a learning path, as a browser remembers it. */
export interface WalkStep {
  readonly slug: string;
  readonly href: string;
  readonly title: string;
  /** The sentence that leads to it from the step before. */
  readonly leads: string;
}

/** A learning path that a reader has begun. */
export interface Walk {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly steps: readonly WalkStep[];
  /** The slugs of the steps that were read. */
  readonly read: readonly string[];
}

const isText = (value: unknown): value is string => typeof value === 'string';

const hasTexts = (value: unknown, keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => isText(Reflect.get(value, key)));

/** Whether an address leads to a page of this site: a stored one may have been written by somebody else. */
const isPath = (value: unknown): boolean => isText(value) && /^\/(?![/\\])/.test(value);

/** Whether something that was stored is a walk: it may have been written by an older page, or by hand. */
export function isWalk(value: unknown): value is Walk {
  if (typeof value !== 'object' || value === null || !hasTexts(value, ['id', 'title'])) return false;
  if (!isPath(Reflect.get(value, 'href'))) return false;
  const steps: unknown = Reflect.get(value, 'steps');
  const read: unknown = Reflect.get(value, 'read');
  return (
    Array.isArray(steps) &&
    steps.length > 0 &&
    steps.every((step) => hasTexts(step, ['slug', 'title', 'leads']) && isPath(Reflect.get(step, 'href'))) &&
    Array.isArray(read) &&
    read.every(isText)
  );
}

/** The walks in a stored text; what is not a walk is left out. */
export function parseWalks(text: string | null): readonly Walk[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isWalk) : [];
  } catch {
    // A broken record counts as none.
    return [];
  }
}

/** The walks with one put first, in the place of what was known of it; what was read of it stays read. */
export function rememberWalk(walks: readonly Walk[], walk: Walk): readonly Walk[] {
  const known = walks.find(({ id }) => id === walk.id);
  const read = walk.steps
    .map(({ slug }) => slug)
    .filter((slug) => walk.read.includes(slug) || known?.read.includes(slug));
  return [{ ...walk, read }, ...walks.filter(({ id }) => id !== walk.id)];
}

/** The first step that was not read; undefined where all were. */
export const nextUnread = ({ steps, read }: Walk): WalkStep | undefined =>
  steps.find(({ slug }) => !read.includes(slug));

/** "3 of 8 read". */
export const progressOf = ({ steps, read }: Walk): string => `${read.length} of ${steps.length} read`;
