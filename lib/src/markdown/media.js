import { targetOf } from './links.js';
import { imageAddress } from './marks.js';
import { pageOf } from './page.js';
import { plainAttributes } from './plain-attributes.js';
/** Maximum width of an image in a gallery. */
const TILE = '(min-width: 48rem) 15rem, 50vw';
const text = (node, name) => {
    const value = plainAttributes(node.attributes ?? []).findLast((attribute) => attribute.name === name)?.value;
    return typeof value === 'string' ? value : undefined;
};
/** Replaces a figure by its image. False if its source is not plain text: the node then stays. */
export function figure(node, context) {
    const src = text(node, 'src');
    if (src === undefined)
        return false;
    const target = node;
    const inGallery = context.parent(target)?.name === 'Gallery';
    const image = {
        type: 'image',
        url: imageAddress(src.trim(), pageOf(context)),
        alt: text(node, 'alt') ?? '',
        title: text(node, 'caption') ?? null,
        ...(inGallery ? { data: { hProperties: { sizes: TILE } } } : {}),
    };
    context.replaceNode(target, (node.type === 'mdxJsxTextElement' ? image : { type: 'paragraph', children: [image] }));
    return true;
}
/** Attributes of <Video> that refer to files. */
const FILES = new Set(['src', 'poster', 'captions']);
/** Resolves the files of a video. A forbidden target is omitted. */
export function video(node, context) {
    const page = pageOf(context);
    const attributes = plainAttributes(node.attributes ?? []).flatMap((attribute) => {
        if (!FILES.has(attribute.name ?? '') || typeof attribute.value !== 'string')
            return [attribute];
        const found = targetOf(attribute.value, page);
        return found.kind === 'here' || found.kind === 'away' ? [{ ...attribute, value: found.href }] : [];
    });
    context.replaceNode(node, { type: node.type, name: node.name, attributes, children: [] });
}
