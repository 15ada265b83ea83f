// The text of a page's link preview, read from the page's own head, so that page and image agree.
import { Parser } from 'htmlparser2';
import { localizedText } from '../site/localized-text.js';
/** The language and the named `<meta>` contents of an HTML head. */
function readHead(html) {
    const meta = new Map();
    let language = '';
    const parser = new Parser({
        onopentag(name, attributes) {
            if (name === 'html')
                language = attributes.lang ?? '';
            const key = attributes.property ?? attributes.name;
            if (name === 'meta' && key !== undefined)
                meta.set(key, attributes.content ?? '');
        },
    });
    const end = html.indexOf('</head>');
    parser.end(end < 0 ? html : html.slice(0, end));
    return { language, meta };
}
/**
 * The image that a page declares as `og:image`, if it is on this site; `undefined` for a page without one.
 * Its text is the page's `og:title`, `og:description` and `article:section`.
 */
export function cardOf(html, site, { origin, base }) {
    const { language, meta } = readHead(html);
    const image = meta.get('og:image');
    const start = `${origin}${base}`;
    if (!image?.startsWith(start) || !image.endsWith('.png'))
        return undefined;
    const words = { site: localizedText(site.name, language), title: meta.get('og:title') ?? '' };
    if (meta.get('article:section'))
        words.place = meta.get('article:section');
    if (meta.get('og:description'))
        words.description = meta.get('og:description');
    return { file: decodeURI(image.slice(start.length)), words };
}
