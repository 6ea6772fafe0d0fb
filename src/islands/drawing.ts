import type { Chart, Show } from '../calculators/calculator.ts';

/** A drawing that can be given other numbers. */
export interface Drawing {
  update(chart: Chart, show: Show): void;
}

/** The size of a picture in pixels, and the dots for each of them. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Draws a chart once, in a size of its own, for a picture to save. */
export type PaintChart = (chart: Chart, show: Show, size: Size) => CanvasImageSource;
