// A team's own glyph as it is drawn, whatever file it comes from.
export {};
