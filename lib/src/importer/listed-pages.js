import { plainWords } from './page-title.js';
import { outsideFences } from './weeks/index.js';
/** An item, or a paragraph, with one link and at most a number or a label before it. */
const ENTRY = /^\s*(?:[-*+•]\s+|\d+[.)]\s+)?(?:\*\*[^*[\]]{1,40}\*\*\s*:?\s*|[^[\]*]{1,40}:\s*)?(?:\*\*)?(?:\d+[.)]\s+)?\[([^[\]]{1,800})\]\(([^()]{1,300})\)(?:\*\*)?\s*(?:\\|<br\s*\/?>)?\s*$/;
/** Fewer are not a list of all. */
const LEAST = 3;
/** The target of a link, or of the relref in its place. */
const targetOf = (address) => /\{\{[<%]\s*(?:rel)?ref\s+["'`]([^"'`]+)/.exec(address)?.[1] ?? address.trim().split(/\s/)[0] ?? '';
/** `body` without such a list and the heading over nothing else; lines stay. */
export function withoutListedPages(body, bodyLine, { of, isListed }, report) {
    const lines = body.split('\n');
    const prose = outsideFences(lines);
    const dropped = [];
    const entryAt = (index) => (prose[index] ? ENTRY.exec(lines[index] ?? '') : null);
    for (let start = 0; start < lines.length; start += 1) {
        if (!entryAt(start))
            continue;
        let end = start;
        for (let next = start; next < lines.length && (entryAt(next) || lines[next]?.trim() === ''); next += 1)
            if (entryAt(next))
                end = next;
        // A line without a gap below belongs to the last item.
        const continued = (lines[end + 1]?.trim() ?? '') !== '';
        const found = Array.from({ length: end - start + 1 }, (_, at) => start + at).filter((index) => {
            const [, label = '', address = ''] = entryAt(index) ?? [];
            return label !== '' && isListed(targetOf(address), plainWords(label));
        });
        if (!continued && found.length >= LEAST) {
            const labels = found.map((index) => plainWords(entryAt(index)?.[1] ?? ''));
            dropped.push(...found.map((index) => lines[index] ?? ''));
            for (const index of found)
                lines[index] = '';
            dropped.push(...withoutEmptyHeading(lines, start));
            report({
                code: 'list-dropped',
                severity: 'note',
                line: bodyLine + start,
                what: `A list of ${found.length} ${of}: ${labels.join(', ').slice(0, 300)}.`,
                done: 'Left out: the page lists them anyway.',
            });
        }
        start = end;
    }
    return { body: dropped.length > 0 ? lines.join('\n') : body, dropped };
}
/** Takes out the heading above line `at` if nothing is left below it. */
function withoutEmptyHeading(lines, at) {
    let above = at - 1;
    while (above >= 0 && /^\s*(?:-{3,}\s*)?$/.test(lines[above] ?? ''))
        above -= 1;
    const [, marks] = /^\s{0,3}(#{1,6})\s/.exec(lines[above] ?? '') ?? [];
    if (marks === undefined)
        return [];
    const below = lines.slice(above + 1).find((line) => !/^\s*(?:-{3,}\s*)?$/.test(line));
    const [, next] = /^\s{0,3}(#{1,6})\s/.exec(below ?? '# ') ?? [];
    if (next === undefined || next.length > marks.length)
        return [];
    const heading = lines[above] ?? '';
    lines[above] = '';
    return [heading];
}
