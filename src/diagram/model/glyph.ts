// A team's own glyph as it is drawn, whatever file it comes from.

export interface Glyph {
  /** Shapes as SVG markup with nothing but numbers and the drawing's own color. */
  shapes: string;
  /** Side of the square around them, whose corner is the origin. */
  side: number;
}
