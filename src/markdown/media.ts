// <Figure> and <Video> in .mdx pages. A figure becomes the image that Markdown would make of it, so that Astro's image pipeline, the
// caption and the large view are the same. A video's files become addresses of the site, which the component cannot resolve, because it
// does not have the page's path.
import type { PhrasingContent } from 'mdast';
import type { MdastVisitorContext } from 'satteri';
import { targetOf } from './links.ts';
import { imageAddress } from './marks.ts';
import { pageOf } from './page.ts';
import { plainAttributes } from './plain-attributes.ts';

interface JsxAttribute {
  type: string;
  name?: string;
  value?: unknown;
}

export interface Jsx {
  type: string;
  name?: string | null;
  attributes?: readonly JsxAttribute[];
}

/** Maximum width of an image in a gallery. */
const TILE = '(min-width: 48rem) 15rem, 50vw';

const text = (node: Jsx, name: string): string | undefined => {
  const value = plainAttributes(node.attributes ?? []).findLast((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
};

/** Replaces a figure by its image. False if its source is not plain text: the node then stays. */
export function figure(node: Readonly<Jsx>, context: MdastVisitorContext): boolean {
  const src = text(node, 'src');
  if (src === undefined) return false;
  const target = node as never;
  const inGallery = (context.parent(target) as Jsx | undefined)?.name === 'Gallery';
  const image = {
    type: 'image',
    url: imageAddress(src.trim(), pageOf(context)),
    alt: text(node, 'alt') ?? '',
    title: text(node, 'caption') ?? null,
    ...(inGallery ? { data: { hProperties: { sizes: TILE } } } : {}),
  } as PhrasingContent;
  context.replaceNode(target, (node.type === 'mdxJsxTextElement' ? image : { type: 'paragraph', children: [image] }) as never);
  return true;
}

/** Attributes of <Video> that refer to files. */
const FILES = new Set(['src', 'poster', 'captions']);

/** Resolves the files of a video. A forbidden target is omitted. */
export function video(node: Readonly<Jsx>, context: MdastVisitorContext): void {
  const page = pageOf(context);
  const attributes = plainAttributes(node.attributes ?? []).flatMap((attribute) => {
    if (!FILES.has(attribute.name ?? '') || typeof attribute.value !== 'string') return [attribute];
    const found = targetOf(attribute.value, page);
    return found.kind === 'here' || found.kind === 'away' ? [{ ...attribute, value: found.href }] : [];
  });
  context.replaceNode(node as never, { type: node.type, name: node.name, attributes, children: [] } as never);
}
