// Bars for a table of amounts: one more cell in each row, with an SVG whose width is the amount's share of the maximum.
import { Parser } from 'htmlparser2';
/** `1,234.50` or `1.234,50`, depending on the language; `undefined` for text. Units and signs around the number are ignored. */
export function amountOf(text, language) {
    const decimal = new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
    const written = /[-−]?\d[\d.,\s\u00A0\u202F]*/.exec(text)?.[0];
    if (written === undefined)
        return undefined;
    const plain = written
        .replaceAll(decimal === ',' ? '.' : ',', '')
        .replace(decimal, '.')
        .replace('−', '-')
        .replace(/[\s\u00A0\u202F]/g, '');
    const amount = Number(plain.replace(/\.$/, ''));
    return Number.isFinite(amount) ? amount : undefined;
}
/** The rows of the tables in `html`. */
function rowsOf(html) {
    const rows = [];
    let row;
    let cell;
    const parser = new Parser({
        onopentag(name) {
            if (name === 'tr')
                row = { end: 0, head: false, cells: [] };
            else if (name === 'th' || name === 'td') {
                cell = { text: '', strong: false };
                row?.cells.push(cell);
            }
            else if (cell && (name === 'strong' || name === 'b'))
                cell.strong = true;
        },
        ontext(text) {
            if (cell)
                cell.text += text;
        },
        onclosetag(name) {
            if (name === 'th' || name === 'td')
                cell = undefined;
            if (name !== 'tr' || !row)
                return;
            rows.push({ ...row, end: parser.startIndex });
            row = undefined;
        },
        onopentagname(name) {
            if (name === 'thead')
                heads.push(rows.length);
        },
    });
    const heads = [];
    parser.end(html);
    return rows.map((one, index) => ({ ...one, head: heads.includes(index) }));
}
/** Longest bar, in units of the drawing. */
const FULL = 100;
/** `html` with a bar in each row whose amount is a number above zero. Totals, which authors set in bold, get none. */
export function withBars(html, language, column) {
    const rows = rowsOf(html);
    const amounts = rows.map(({ cells, head }) => {
        const cell = cells.at(column === undefined ? -1 : column - 1);
        return head || !cell || cell.strong ? undefined : amountOf(cell.text, language);
    });
    const most = Math.max(0, ...amounts.map((amount) => amount ?? 0));
    if (most === 0)
        return html;
    let out = '';
    let from = 0;
    for (const [index, { end }] of rows.entries()) {
        const amount = amounts[index] ?? 0;
        const width = Math.round((amount / most) * FULL * 10) / 10;
        const bar = width > 0
            ? `<svg viewBox="0 0 ${FULL} 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="10"/></svg>`
            : '';
        out += `${html.slice(from, end)}<td class="amount-bar">${bar}</td>`;
        from = end;
    }
    return out + html.slice(from);
}
