// Fenced code, which is never interpreted.
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
/** For each line, whether it is outside fenced code; the fences themselves count as inside. */
export function outsideFences(lines) {
    let open;
    return lines.map((line) => {
        const [, marks = '', after = ''] = FENCE.exec(line) ?? [];
        if (open === undefined) {
            if (marks === '' || (marks.startsWith('`') && after.includes('`')))
                return true;
            open = marks;
            return false;
        }
        if (marks.startsWith(open) && after.trim() === '')
            open = undefined;
        return false;
    });
}
