// Pages that are HTML below their front matter.
import { readFileSync } from 'node:fs';
/** True for an HTML file with front matter: without it, Hugo publishes the file unchanged. */
export function isHtmlPage(path) {
    try {
        return /^\ufeff?\s*(?:---|\+\+\+|\{)[ \t]*\r?\n/.test(readFileSync(path, 'utf8').slice(0, 500));
    }
    catch {
        return false;
    }
}
/**
 * The body as one HTML block of Markdown, with its line numbers: no line is indented, which would make it code, and none is empty,
 * which would end the block. Within `<pre>` the lines stay.
 */
export function htmlBody(body) {
    let verbatim = false;
    const lines = body.split('\n').map((line) => {
        const inside = verbatim;
        const marks = [...line.matchAll(/<(\/?)pre\b/gi)];
        if (marks.length > 0)
            verbatim = marks.at(-1)?.[1] === '';
        if (line.trim() === '')
            return inside ? '&#8203;' : '<!-- -->';
        return inside ? line : line.trimStart();
    });
    return `<div>${lines.join('\n')}\n</div>\n`;
}
