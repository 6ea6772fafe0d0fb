/** What a reader sees of the map: the middle of the view in units of the map, and how many pixels one of them takes. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Of the map in its units, or of the screen in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** No nearer than this: all names have room there. */
const largestScale = 4;

/** The view of the whole map. */
export const whole = (map: Size, screen: Size): View => ({
  x: map.width / 2,
  y: map.height / 2,
  scale: Math.min(screen.width / map.width, screen.height / map.height),
});

/** The same view, neither farther than the whole map nor nearer than there is something to see, and not beside the map. */
export function within(view: View, map: Size, screen: Size): View {
  const scale = Math.min(Math.max(view.scale, whole(map, screen).scale), largestScale);
  const between = (value: number, room: number, length: number) =>
    // Where the map is narrower than the screen it stands in the middle.
    length * scale <= room ? length / 2 : Math.min(Math.max(value, room / 2 / scale), length - room / 2 / scale);
  return {
    x: between(view.x, screen.width, map.width),
    y: between(view.y, screen.height, map.height),
    scale,
  };
}

/**
 * Nearer or farther, with what lies under a point of the screen staying there.
 *
 * @param point In pixels from the middle of the screen.
 */
export function zoomAt(view: View, factor: number, point: { readonly x: number; readonly y: number }): View {
  const scale = Math.min(view.scale * factor, largestScale);
  return {
    x: view.x + point.x / view.scale - point.x / scale,
    y: view.y + point.y / view.scale - point.y / scale,
    scale,
  };
}

/** Moved by pixels of the screen, as by a hand that holds the map. */
export const moved = (view: View, right: number, down: number): View => ({
  ...view,
  x: view.x - right / view.scale,
  y: view.y - down / view.scale,
});

/** On the way from one view to another, from 0 to 1. */
export function between(from: View, to: View, share: number): View {
  const mix = (a: number, b: number) => a + (b - a) * share;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), scale: from.scale * (to.scale / from.scale) ** share };
}
