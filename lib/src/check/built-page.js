// The links and anchors of a built page. One pass without a tree, because a thousand pages would take seconds otherwise.
import { Parser } from 'htmlparser2';
const single = ['href', 'src', 'poster', 'action', 'xlink:href', 'data'];
const lists = ['srcset', 'imagesrcset'];
/** The addresses of a `srcset`. */
const candidates = (value) => value
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);
/** Reads a built page. Each address is listed once, at its first occurrence. */
export function readBuiltPage(html) {
    const page = { ids: new Set(), links: [] };
    const seen = new Set();
    const parser = new Parser({
        onopentag(name, attributes) {
            const add = (address, attribute) => {
                if (seen.has(address))
                    return;
                seen.add(address);
                page.links.push({ address, from: `${attribute} of <${name}>`, offset: parser.startIndex });
            };
            const { id, content } = attributes;
            if (id)
                page.ids.add(id);
            if (name === 'a' && attributes['name'])
                page.ids.add(attributes['name']);
            for (const attribute of single) {
                const address = attributes[attribute];
                if (address !== undefined && !(attribute === 'data' && name !== 'object'))
                    add(address, attribute);
            }
            for (const attribute of lists)
                for (const address of candidates(attributes[attribute] ?? ''))
                    add(address, attribute);
            const refresh = name === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? '')
                ? /url\s*=\s*['"]?([^'"]+)/i.exec(content ?? '')?.[1]
                : undefined;
            if (refresh)
                add(refresh.trim(), 'content');
        },
    });
    parser.end(html);
    return page;
}
