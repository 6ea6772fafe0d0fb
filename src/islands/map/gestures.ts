import type { Point } from '../../glossary/map/layout.ts';

/** What a hand can do to the map. Points are in pixels from the middle of the box. */
export interface Gestures {
  readonly move: (right: number, down: number) => void;
  /** @returns Whether there was anything to zoom. */
  readonly zoom: (factor: number, point: Point) => boolean;
  readonly choose: (point: Point, event: MouseEvent) => void;
}

/** A hand that moves less than this many pixels points; it does not drag. */
const steady = 5;

/** Listens to mouse, wheel, finger and pinch. */
export function listenForGestures(box: HTMLElement, { move, zoom, choose }: Gestures): void {
  const held = new Map<number, Point>();
  let wandered = 0;

  const fromMiddle = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top, width, height } = box.getBoundingClientRect();
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
  };

  box.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (held.size === 0) wandered = 0;
    held.set(event.pointerId, fromMiddle(event));
  });

  box.addEventListener('pointermove', (event) => {
    const before = held.get(event.pointerId);
    if (!before) return;
    const now = fromMiddle(event);
    wandered += Math.hypot(now.x - before.x, now.y - before.y);
    if (wandered < steady) return;
    // From here on the hand is dragging: it may leave the box, and what is under it is no longer meant.
    box.setPointerCapture(event.pointerId);
    const [other] = [...held].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    held.set(event.pointerId, now);
    if (!other) {
      move(now.x - before.x, now.y - before.y);
      return;
    }
    const spread = (point: Point) => Math.hypot(point.x - other.x, point.y - other.y);
    zoom(spread(now) / Math.max(1, spread(before)), middleOf(now, other));
    move((now.x - before.x) / 2, (now.y - before.y) / 2);
  });

  for (const end of ['pointerup', 'pointercancel'] as const)
    box.addEventListener(end, (event) => held.delete(event.pointerId));

  box.addEventListener('click', (event) => {
    if (wandered >= steady) event.preventDefault();
    else choose(fromMiddle(event), event);
  });
  // A link would be dragged away as a picture of itself.
  box.addEventListener('dragstart', (event) => event.preventDefault());
  box.addEventListener('dblclick', (event) => {
    event.preventDefault();
    zoom(2, fromMiddle(event));
  });

  box.addEventListener(
    'wheel',
    (event) => {
      // Lines and pages are told in pixels; a pinch on a touchpad comes with Ctrl and in small steps.
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : event.deltaMode ? 400 : 1);
      const factor = 2 ** (-pixels / (event.ctrlKey ? 80 : 300));
      // Where the map is as far as it goes, the wheel scrolls the page.
      if (zoom(factor, fromMiddle(event)) || event.ctrlKey) event.preventDefault();
    },
    { passive: false },
  );
}

const middleOf = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
