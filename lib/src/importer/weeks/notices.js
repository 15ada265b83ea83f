import { outsideFences } from './fences.js';
import { folded } from './folded.js';
const COPY = /\b(?:do not|don t|please not|not to) (?:just |simply )?(?:be )?cop(?:y|ied|ying)|\bkhong (?:duoc )?(?:sao chep|copy|chep)/;
const ABOUT = /\bverbatim\b|\bnguyen van\b|\bfor reference\b|\breference purposes?\b|\btham khao\b|\bthis (?:warning|notice|note)\b|\b(?:warning|canh bao|luu y) nay\b/;
/** True for the notice in either language, in any markup. A sentence such as "do not copy `.env` files" does not match. */
export function isTemplateNotice(text) {
    const words = folded(text);
    return words.length < 600 && COPY.test(words) && ABOUT.test(words);
}
const OPENING = /^\s*\{\{[%<]\s*notice\b[^}]*[%>]\}\}/;
const CLOSING = /\{\{[%<]\s*\/\s*notice\s*[%>]\}\}\s*$/;
/** Maximum lines of a notice; a longer one contains more than the template's text. */
const LONGEST = 14;
/** The lines of a body without the template's notices; emptied lines stay, so that line numbers stay. */
export function withoutTemplateNotices(body, bodyLine, report) {
    const lines = body.split('\n');
    const prose = outsideFences(lines);
    const dropped = [];
    for (let start = 0; start < lines.length; start++) {
        if (!prose[start] || lines[start]?.trim() === '')
            continue;
        const end = noticeEnd(lines, start);
        if (end === undefined)
            continue;
        const text = lines.slice(start, end + 1).join('\n');
        if (!isTemplateNotice(text.replace(/\{\{[%<].*?[%>]\}\}/g, ' ')))
            continue;
        dropped.push({ text, line: bodyLine + start });
        lines.fill('', start, end + 1);
        report({
            code: 'template-notice',
            severity: 'note',
            line: bodyLine + start,
            what: 'the page contains the template’s notice not to copy it',
            done: 'removed',
        });
        start = end;
    }
    return { body: dropped.length > 0 ? lines.join('\n') : body, dropped };
}
/** Last line of the notice shortcode or of the paragraph that starts here. */
function noticeEnd(lines, start) {
    const limit = Math.min(lines.length, start + LONGEST);
    if (OPENING.test(lines[start] ?? '')) {
        for (let line = start; line < limit; line++)
            if (CLOSING.test(lines[line] ?? ''))
                return line;
        return undefined;
    }
    if (start > 0 && lines[start - 1]?.trim() !== '')
        return undefined;
    let end = start;
    while (end + 1 < limit && lines[end + 1]?.trim() !== '' && !OPENING.test(lines[end + 1] ?? ''))
        end++;
    return end;
}
