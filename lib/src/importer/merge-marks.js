import { outsideFences } from './weeks/index.js';
const OPEN = /^<{7}(?: .*)?$/;
const MIDDLE = /^(?:={7}|\|{7}(?: .*)?)$/;
const CLOSE = /^>{7}(?: .*)?$/;
/** `body` without the markers; their lines become empty, so that line numbers stay. Both versions are kept, one after the other. */
export function withoutMergeMarks(body, bodyLine, report) {
    if (!body.includes('<<<<<<<'))
        return body;
    const lines = body.split('\n');
    const prose = outsideFences(lines);
    let open = -1;
    for (const [index, line] of lines.entries()) {
        if (!prose[index])
            continue;
        if (OPEN.test(line))
            open = index;
        else if (open >= 0 && CLOSE.test(line)) {
            report({
                code: 'merge-marks',
                severity: 'warning',
                line: bodyLine + open,
                what: `Merge conflict markers here and in line ${bodyLine + index}: ${lines[open]} and ${line}.`,
                done: 'The markers are removed and both versions kept, one after the other. Delete the wrong one.',
            });
            for (let at = open; at <= index; at += 1) {
                const inside = lines[at] ?? '';
                if (at === open || at === index || (prose[at] && MIDDLE.test(inside)))
                    lines[at] = '';
            }
            open = -1;
        }
    }
    return lines.join('\n');
}
