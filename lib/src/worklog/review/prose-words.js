// Counts the words of Markdown texts, whole and below each heading.
const withoutCode = (markdown) => markdown.replace(/^(```|~~~)[^\n]*\n[\s\S]*?^\1.*$/gm, ' ');
/** Words of a Markdown text: runs of letters and digits, without code and link targets. */
export const countWords = (markdown) => withoutCode(markdown)
    .replace(/\]\([^)\n]*\)/g, '] ')
    .match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
/** The sections of a Markdown text with headings of `#` to `###`, in order. */
export function proseSections(markdown) {
    const [, ...cut] = withoutCode(markdown).split(/^(#{1,3})[ \t]+(.+?)[ \t#]*$/m);
    const found = cut.flatMap((depth, index) => index % 3 === 0 ? [{ depth: depth.length, heading: cut[index + 1] ?? '', words: countWords(cut[index + 2] ?? '') }] : []);
    return found.map(({ depth, heading, words }, index) => {
        const after = found.slice(index + 1);
        const next = after.findIndex((other) => other.depth <= depth);
        const own = next < 0 ? after : after.slice(0, next);
        return { heading, words: own.reduce((sum, one) => sum + one.words, words) };
    });
}
