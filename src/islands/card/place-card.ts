/** A rectangle of the page, from the upper left of what is seen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The least distance of a card to the edges of what is seen, and to its link. */
const edge = 8;
const gap = 4;

/**
 * Where a card stands: below its link, or above it where only that leaves it in view; never over it.
 *
 * @param lines The lines that the link takes up; a long one is broken.
 * @param pointer Where the pointer is, from the left; null where the keyboard opened the card.
 */
export function placeCard(
  lines: readonly Box[],
  pointer: number | null,
  card: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const top = Math.min(...lines.map((line) => line.top)) - gap - card.height;
  const below = Math.max(...lines.map((line) => line.bottom)) + gap;
  const pointed = lines.find(({ left, right }) => pointer !== null && left <= pointer && pointer <= right) ?? lines[0];
  return {
    left: Math.max(edge, Math.min(pointed?.left ?? 0, view.width - card.width - edge)),
    top: below + card.height > view.height && top >= 0 ? top : below,
  };
}
