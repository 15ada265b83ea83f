// The running titles of the printed report as CSS: the site's name on the left of every page, the section's on the right.
/** `text` as a CSS string. */
export const cssString = (text) => `"${text.replace(/[\\"]|\p{Cc}/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
const FACE = 'font: 8pt "Be Vietnam Pro", sans-serif; color: #4b5868;';
/** CSS for the parts marked `data-running`, whose titles are `sections`, in order; the cover has none. */
export function runningStyle(name, sections) {
    const left = `@page { @top-left { content: ${cssString(name)}; ${FACE} } }`;
    const cover = '@page :first { @top-left { content: none; } @top-right { content: none; } }';
    const parts = sections.map((title, index) => `@page part-${index} { @top-right { content: ${cssString(title)}; ${FACE} } }\n` +
        `:nth-child(${index + 1} of [data-running]) { page: part-${index}; }`);
    return [left, cover, ...parts].join('\n');
}
