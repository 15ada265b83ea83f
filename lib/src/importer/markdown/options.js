export const lined = (text, first) => ({ text, lines: text.split('\n').map((_, index) => first + index) });
/** File line of line `line` (from 1) of a piece of text. */
export const lineIn = ({ lines }, line) => lines[(line ?? 1) - 1] ?? lines.at(-1) ?? 1;
/** Reports a finding. */
export const report = (options, severity, code, line, what, done) => options.report({ code, severity, line, what, done });
/** `text` in one line, truncated so that a finding stays readable. */
export function brief(text, longest = 300) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
