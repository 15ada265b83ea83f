// How wide a formula is, by its MathML. Browsers do not break formulas into lines: on paper, where nothing scrolls, a wide one is smaller.
import { Parser } from 'htmlparser2';
/** Widths in em: of a letter, a digit, a capital, the widest letters, and an operator with its spaces. Measured in Chromium's fonts. */
const LETTER = 0.57;
const DIGIT = 0.64;
const CAPITAL = 0.9;
const WIDEST = 1.22;
const OPERATOR = 1.55;
/** Size of an index, an exponent and the like. */
const SMALL = 0.75;
/** Between the columns of a matrix. */
const GAP = 1;
function treeOf(mathml) {
    const root = { name: '', attributes: {}, text: '', parts: [] };
    const open = [root];
    const parser = new Parser({
        onopentag(name, attributes) {
            const part = { name, attributes, text: '', parts: [] };
            open.at(-1)?.parts.push(part);
            open.push(part);
        },
        ontext(text) {
            const part = open.at(-1);
            if (part)
                part.text += text;
        },
        onclosetag: () => void open.pop(),
    }, { xmlMode: true });
    parser.end(mathml);
    return root;
}
function letterWidth(letter) {
    if (/\d/.test(letter))
        return DIGIT;
    if (/[MW]/.test(letter))
        return WIDEST;
    return /[mwA-Z\u0370-\u1dff\u2100-\uffff]|[^\0-\uffff]/u.test(letter) ? CAPITAL : LETTER;
}
const lettersWidth = (text) => [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
function operatorWidth({ text, attributes }) {
    const isTight = attributes['fence'] === 'true' ||
        attributes['separator'] === 'true' ||
        attributes['form'] === 'prefix' ||
        /^[,.;:!'′|()[\]{}]?$/.test(text);
    return isTight ? lettersWidth(text) : Math.max(OPERATOR, lettersWidth(text));
}
const ems = (length = '') => Math.max(0, Number(/^([\d.]+)em$/.exec(length)?.[1] ?? 0));
function widthOf(part) {
    const widths = part.parts.map(widthOf);
    const [base = 0, ...others] = widths;
    switch (part.name) {
        case 'mi':
        case 'mn':
        case 'mtext':
        case 'ms':
            return lettersWidth(part.text);
        case 'mo':
            return operatorWidth(part);
        case 'mspace':
            return ems(part.attributes['width']);
        case 'mfrac':
            return Math.max(...widths) + 0.3;
        case 'munder':
        case 'mover':
        case 'munderover':
            return Math.max(base, ...others.map((width) => width * SMALL));
        case 'msub':
        case 'msup':
            return base + (others[0] ?? 0) * SMALL;
        case 'msubsup':
            return base + Math.max(...others) * SMALL;
        case 'mtable': {
            const rows = part.parts.map((row) => row.parts.map(widthOf));
            const columns = Math.max(0, ...rows.map((row) => row.length));
            const widest = Array.from({ length: columns }, (_, column) => Math.max(0, ...rows.map((row) => row[column] ?? 0)) + GAP);
            return widest.reduce((sum, width) => sum + width, 0);
        }
        case 'msqrt':
        case 'mroot':
            return base + others.reduce((sum, width) => sum + width * SMALL, 0) + 0.9;
        case 'annotation':
            return 0;
        default:
            return widths.reduce((sum, width) => sum + width, 0);
    }
}
/** What fits beside the narrowest margins of paper, in em of its text; and how much smaller a wider formula is, by class. */
const COLUMN = 40;
const STEPS = [
    ['formula-80', 0.8],
    ['formula-65', 0.65],
    ['formula-50', 0.5],
    ['formula-40', 0.4],
    ['formula-30', 0.3],
];
/** The class of a formula that is `ems` wide; empty for one that fits. The widest are as small as can be read. */
export const paperClass = (ems) => ems <= COLUMN ? '' : (STEPS.find(([, size]) => ems * size <= COLUMN) ?? STEPS.at(-1))[0];
/** The width of the formula `mathml` in em, estimated: rather too wide than too narrow. */
export const formulaWidth = (mathml) => widthOf(treeOf(mathml));
