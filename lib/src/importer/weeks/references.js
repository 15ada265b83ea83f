// The reference column: its links become evidence, its other text is kept.
import { folded, plain } from './folded.js';
const SHORTCODE = '\\{\\{[<%].{0,300}?[%>]\\}\\}';
const LINK = new RegExp([
    `(?<!!)\\[(?<text>[^[\\]]*)\\]\\(\\s*(?:<(?<angled>[^<>]*)>|(?<target>(?:${SHORTCODE}|[^\\s()]|\\([^\\s()]*\\))*))(?:\\s+(?:"[^"]*"|'[^']*'))?\\s*\\)`,
    '<(?<auto>https?://[^\\s<>]+)>',
    '<a\\s[^<>]*href\\s*=\\s*(?:"(?<double>[^"]*)"|\'(?<single>[^\']*)\')[^<>]*>(?<inner>.{0,300}?)</a>',
    '(?<bare>https?://[^\\s<>|)\\]*]+)',
].join('|'), 'gis');
/** What evidence may link to: a web address, or a path or shortcode that the site itself resolves. */
const linkable = (href) => href !== '' && (/^https?:\/\//i.test(href) || !/^[a-z][a-z0-9+.-]*:/i.test(href));
const JOINTS = new Set(['', 'and', 'va', 'or', 'hoac', 'see', 'xem', 'link', 'links']);
export function readReferences(cell) {
    const links = [];
    const words = [];
    for (const line of cell.split(/<br\s*\/?>|<\/?(?:li|ul|ol|p|div)\b[^<>]*>|\n/i)) {
        const rest = line.replace(LINK, (...found) => {
            const groups = found.at(-1);
            const bare = (groups['auto'] ?? groups['bare'])?.replace(/[.,;:]+$/, '');
            const href = (bare ?? groups['angled'] ?? groups['target'] ?? groups['double'] ?? groups['single'] ?? '').trim();
            if (!linkable(href))
                return found[0];
            const label = (groups['text'] ?? groups['inner'] ?? '').trim() || href;
            if (!links.some((one) => one.href === href && one.label === label))
                links.push({ label, href });
            return ' ';
        });
        const told = JOINTS.has(folded(rest)) ? '' : plain(rest).replace(/^[\s\-+•,;:|\\/]+$/, '');
        if (told !== '' && folded(told) !== '')
            words.push(line.replace(/^(?:\s|&(?:nbsp|emsp);|[-+•*](?=\s))+/i, '').trim());
    }
    return { links, words };
}
