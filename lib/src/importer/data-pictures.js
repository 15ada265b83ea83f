// Pictures that are in the text itself (`data:image/png;base64,…`): taken out before anything is parsed, as files named by their content.
import { createHash } from 'node:crypto';
import { HEAD_BYTES, imageKind } from '../site/asset-kind.js';
import { proseSpans } from './prose-spans.js';
/** After a parenthesis, a quotation mark, an equals sign or the colon of a definition: everything else is text about pictures. */
const IN_TEXT = /(?<=[("'=<]|\]:[ \t]*)data:image\/[\w.+-]+(?:;[\w.+-]+=[\w.+-]+)*(;base64)?,((?:[^\s"'()<>]|\([^\s"'()<>]*\))+)/gi;
/** A drawing is often written with its quotation marks and blanks: only an attribute's other quotation mark ends it. */
const IN_ATTRIBUTE = /(?<=\ssrc=(["']))data:image\/svg\+xml(?:;[\w.+-]+(?:=[\w.+-]+)?)*,((?:(?!\1)[^\n])+)/gi;
/** The bytes; empty if they cannot be decoded. */
function bytesOf(data, base64) {
    try {
        const text = decodeURIComponent(data.replace(/%(?![\da-f]{2})/gi, '%25'));
        return base64 ? Buffer.from(text, 'base64') : Buffer.from(text, 'utf8');
    }
    catch {
        return new Uint8Array();
    }
}
/** `body` with the address of a file for each such picture; `add` takes its bytes. Lines stay. */
export function withoutDataPictures(body, bodyLine, report, add) {
    if (!/data:image\//i.test(body))
        return body;
    const lines = proseSpans(body).map((spans, index) => {
        let count = 0;
        const taken = (data, base64) => {
            const bytes = bytesOf(data, base64);
            const name = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
            const kind = imageKind(bytes.subarray(0, HEAD_BYTES));
            const file = `data-${name}.${kind ?? 'bin'}`;
            add(file, bytes);
            // Anything else becomes a broken image, which is reported where its link is resolved.
            if (kind !== undefined)
                count += 1;
            return `/${file}`;
        };
        const line = spans
            .map(({ text, code }) => code
            ? text
            : text
                .replace(IN_ATTRIBUTE, (whole, _quote, data) => (/;base64,/i.test(whole) ? whole : taken(data, false)))
                .replace(IN_TEXT, (_, base64, data) => taken(data, base64 !== undefined)))
            .join('');
        if (count > 0)
            report({
                code: 'picture-in-text',
                severity: 'note',
                line: bodyLine + index,
                what: `${count === 1 ? 'A picture is' : `${count} pictures are`} in the text itself (data:).`,
                done: 'Written as a file beside the page.',
            });
        return line;
    });
    return lines.join('\n');
}
