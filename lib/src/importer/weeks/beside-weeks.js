import { hasWords } from './folded.js';
/** The page without the stacks that became weeks, with unchanged line numbers; undefined if nothing is left. */
export function besideWeeks(page, weeks) {
    const all = weeks.find(({ among }) => among)?.among ?? [];
    const taken = new Set(weeks.flatMap(({ stacks }) => stacks));
    const lines = page.body.split('\n');
    for (const [index, stack] of all.entries()) {
        if (!taken.has(stack))
            continue;
        const [from, to] = [stack.line - page.bodyLine, (all[index + 1]?.line ?? Number.POSITIVE_INFINITY) - page.bodyLine];
        for (let line = from; line < Math.min(to, lines.length); line++)
            lines[line] = '';
    }
    const body = lines.join('\n');
    return hasWords(body) ? { ...page, body } : undefined;
}
