// A page that shows several drawings bears each glyph once: an id stands once in a page.
import type { Kind } from '../../diagram/model/kinds.ts';

const borne = new WeakMap<Request, Set<Kind>>();

/** Those of `kinds` whose glyph no drawing of the page has brought yet; from now on this one has. A page is known by its request. */
export function newGlyphs(page: Request, kinds: readonly Kind[]): Kind[] {
  const known = borne.get(page) ?? new Set();
  borne.set(page, known);
  const fresh = kinds.filter((kind) => !known.has(kind));
  for (const kind of fresh) known.add(kind);
  return fresh;
}
