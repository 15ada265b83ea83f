// A drawing with its geometry: the interface between layout and drawing. Lengths are in CSS pixels, from the drawing's top left corner.
import type { ShownElement, ShownRelation } from './shown.ts';

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

/** Lines of text, broken for the drawing. `box` encloses them; the drawing computes a line's baseline. */
export interface TextBlock {
  box: Box;
  lines: readonly string[];
}

export interface PlacedElement extends ShownElement {
  box: Box;
  title: TextBlock;
  /** The technology under the name. */
  subtitle: TextBlock | undefined;
}

export interface PlacedRelation extends ShownRelation {
  /** Corners of a path with right angles, from `from`'s border to `to`'s. */
  points: readonly Point[];
  text: TextBlock | undefined;
  /** Centers of the discs with `numbers`, in the same order. */
  discs: readonly Point[];
}

/** For a broad page, for a column of text, for a phone. */
export type Orientation = 'wide' | 'column' | 'narrow';

export interface LaidOut {
  orientation: Orientation;
  width: number;
  height: number;
  /** Groups before their contents. */
  elements: readonly PlacedElement[];
  relations: readonly PlacedRelation[];
}

/** Radius of a step's disc. */
export const DISC = 10;
