import { blockWords } from '../i18n/messages.js';
import { resolveLink } from '../site/links.js';
import { element, htmlNode } from './html.js';
import { inlineHtml } from './inline.js';
import { targetOf } from './links.js';
import { imageAddress } from './marks.js';
import { pageOf } from './page.js';
/** Maximum width of an image: the column of text, or a phone's screen. */
const COLUMN = '(min-width: 48rem) 46rem, 100vw';
const blank = (node) => node.type === 'text' && node.value.trim() === '';
/** The paragraph that contains only `node`. */
function paragraphOf(node, context) {
    const parent = context.parent(node);
    if (parent?.type !== 'element' || parent.tagName !== 'p')
        return undefined;
    return parent.children.filter((child) => !blank(child)).length === 1 ? parent : undefined;
}
/** Width and height of an image that is resized: only in pixels, because a build computes with them. Others, such as `50%`, are left out. */
function sizeOf(node) {
    const pixels = (name) => /^\s*([1-9]\d*)(?:px)?\s*$/i.exec(String(node.properties?.[name] ?? ''))?.[1];
    return { width: pixels('width'), height: pixels('height') };
}
/** Visits `img`. A file beside the page stays relative, so that Astro's image service processes it. */
export function visitImage(node, context) {
    const written = node.properties?.['src'];
    if (typeof written !== 'string' || written === '')
        return;
    const page = pageOf(context);
    const link = resolveLink(page.file, written);
    const target = targetOf(written, page);
    if (target.kind === 'dead') {
        const title = `${blockWords(page.language).dead}: ${target.original}`;
        const alt = String(node.properties?.['alt'] ?? '') || target.original;
        context.replaceNode(node, element('span', { className: ['dead'], title }, [{ type: 'text', value: alt }]));
        return;
    }
    if (target.kind !== 'here' && target.kind !== 'away') {
        context.replaceNode(node, { type: 'text', value: String(node.properties?.['alt'] ?? '') });
        return;
    }
    const src = link.kind === 'file' ? imageAddress(written, page) : target.href;
    if (link.kind === 'file')
        context.data.astro?.localImagePaths.add(decodeURI(src));
    const paragraph = paragraphOf(node, context);
    if (!paragraph) {
        if (src !== written)
            context.setProperty(node, 'src', src);
        if (link.kind === 'file')
            for (const [name, pixels] of Object.entries(sizeOf(node)))
                if (node.properties?.[name] !== undefined && node.properties[name] !== pixels)
                    context.setProperty(node, name, pixels);
        return;
    }
    const { alt, title } = node.properties ?? {};
    const words = blockWords(page.language);
    const properties = { className: ['zoom'], href: target.href, dataClose: words.close };
    const { title: _title, ...rest } = node.properties ?? {};
    const image = element('img', link.kind === 'file' ? { sizes: COLUMN, ...rest, ...sizeOf(node), src } : { ...rest, src });
    const picture = alt ? element('a', properties, [image]) : image;
    const caption = title ? [htmlNode(`<figcaption>${inlineHtml(String(title))}</figcaption>`, context.sourceFormat)] : [];
    context.replaceNode(paragraph, element('figure', { className: ['image'] }, [picture, ...caption]));
}
