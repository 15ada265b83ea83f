// Widths of characters that the typeface lacks, which the reader's system draws in another font: those of the widest usual one, so that a
// text fits its box. In parts of the size.
/** How much wider a script's bold font is. */
const BOLD = { arabic: 1.2, other: 1.1 };
/** An emoji, however many characters it consists of. */
const EMOJI = 1.37;
/** Arabic letters by shape: their width at a word's end, and where they join the next letter. */
const arabic = [
    ['اأإآٱ', 0.31, 0],
    ['دذڈ', 0.5, 0],
    ['رزژوؤ', 0.52, 0],
    ['ةء', 0.55, 0],
    ['ى', 0.82, 0],
    ['بتثپٹ', 0.97, 0.32],
    ['نل', 0.75, 0.33],
    ['يئی', 0.82, 0.32],
    ['ه', 0.55, 0.5],
    ['م', 0.65, 0.58],
    ['عغ', 0.6, 0.52],
    ['جحخچ', 0.65, 0.65],
    ['فق', 1.04, 0.51],
    ['كکگ', 0.9, 0.55],
    ['طظ', 0.94, 0.83],
    ['سشصض', 1.26, 0.89],
];
const shapes = new Map(arabic.flatMap(([letters, end, joined]) => [...letters].map((letter) => [letter, { end, joined }])));
const OTHER = { end: 1, joined: 0.6 };
/** Scripts with letters of similar width. */
const scripts = [
    [/[ЖМФШЩЫЮжмфшщыюΩω]/u, 0.95],
    [/\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Armenian}|\p{Script=Georgian}/u, 0.68],
    [/\p{Script=Hebrew}/u, 0.62],
    [/\p{Script=Thai}|\p{Script=Lao}/u, 0.65],
    [/\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Gujarati}|\p{Script=Gurmukhi}/u, 0.75],
];
/** A mark beside its letter; all others are above or below it. */
const BESIDE = 0.4;
const isArabic = (character) => character !== undefined && /^\p{Script=Arabic}$/u.test(character);
const isLetter = (character) => isArabic(character) && /\p{L}/u.test(character ?? '') && character !== 'ء';
function letterWidth(character, next) {
    if (isArabic(character) && /\p{L}/u.test(character)) {
        const { end, joined } = shapes.get(character) ?? OTHER;
        return joined > 0 && isLetter(next) ? joined : end;
    }
    if (isArabic(character))
        return 0.6;
    return scripts.find(([script]) => script.test(character))?.[1] ?? 1;
}
/** Whether the grapheme is drawn as one colored picture: 🚀, a family joined of three, a flag, a keycap. */
const isEmoji = (grapheme) => /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\uFE0F|\u20E3/u.test(grapheme);
/** Width of one grapheme, a letter with its marks or an emoji; Arabic letters depend on the `next` one. */
export function foreignWidth(grapheme, next, isBold) {
    if (isEmoji(grapheme))
        return EMOJI;
    const [base = '', ...marks] = grapheme;
    if (/\p{M}|\p{Cf}/u.test(base))
        return 0;
    const beside = marks.filter((mark) => /\p{Mc}/u.test(mark)).length * BESIDE;
    const square = letterWidth(base, next?.[0]) + beside;
    return isBold && square !== 1 ? square * (isArabic(base) ? BOLD.arabic : BOLD.other) : square;
}
