// The addresses that a tag of a page's text follows or loads.
import type { Link } from './body.ts';
import type { Tag } from './html-tags.ts';

type TagLink = Pick<Link, 'target' | 'kind'>;

/** Components that load files by address. */
const LOADING = ['Figure', 'Video'];

const SOURCED = /^(?:img|source|video|audio|track|input|image)$/;

/** Links of a tag of HTML, in its attributes' usual order: what is followed, then what is loaded. */
export function linksOfTag({ name, attributes }: Pick<Tag, 'name' | 'attributes'>): TagLink[] {
  const { href, src, poster, background, 'xlink:href': xlink } = attributes;
  const loaded = [
    ...(SOURCED.test(name) ? [src] : []),
    poster,
    background,
    ...(/^(?:a|area|base|link)$/.test(name) ? [] : [href ?? xlink]),
  ];
  return [
    ...(name === 'a' && href !== undefined ? [{ target: href, kind: 'link' as const }] : []),
    ...loaded.flatMap((target) => (target === undefined ? [] : [{ target, kind: 'image' as const }])),
  ];
}

/** Files that a live component loads are checked like those of tags. */
export function linksOfComponent({ name, attributes: { src, poster, captions } }: Pick<Tag, 'name' | 'attributes'>): TagLink[] {
  if (!LOADING.includes(name)) return [];
  return [src, poster, captions].flatMap((target) => (target === undefined ? [] : [{ target, kind: 'image' as const }]));
}
