// The options after a code fence's language: title="…", {1,3-4}, diff, numbers.
/** Maximum length of a marked range, so that a typo does no harm. */
const LONGEST = 10_000;
function* lines(ranges) {
    for (const range of ranges.split(',')) {
        const [, from = '', to = from] = /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(range) ?? [];
        if (from === '')
            continue;
        for (let line = Number(from); line <= Math.min(Number(to), Number(from) + LONGEST); line++)
            yield line;
    }
}
/** Parses a fence's options; unknown ones are ignored. */
export function parseFence(meta) {
    const title = /(?:^|\s)title=(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(meta);
    const bare = title ? meta.replace(title[0], ' ') : meta;
    const ranges = /\{([\d\s,-]*)\}/.exec(bare)?.[1] ?? '';
    const words = bare.split(/\s+/);
    return {
        title: title?.[1] ?? title?.[2] ?? title?.[3] ?? '',
        marked: new Set(lines(ranges)),
        diff: words.includes('diff'),
        numbers: words.includes('numbers'),
    };
}
/** Removes the signs of a diff from its lines, and the blank in their place from the others; also a blank after every sign. */
export function splitDiff(code) {
    const lines = code.split('\n').map((text) => {
        const sign = text[0];
        return sign === '+' || sign === '-' ? { text: text.slice(1), sign } : { text: sign === ' ' ? text.slice(1) : text, sign: '' };
    });
    const spaced = lines.every(({ text }) => text === '' || text.startsWith(' '));
    return spaced ? lines.map(({ text, sign }) => ({ text: text.slice(1), sign })) : lines;
}
