// Drawings of keyboards, mice and pointers.
import { box, disc, keys } from './shapes.js';
export const desk = {
    keyboard: [
        ['case', box(8, 20, 80, 34, 4)],
        ['light', keys(13, 25, 11, 3)],
        ['brand', `${keys(68, 25, 3, 3)}${box(28, 40, 30, 4, 1)}`],
        ['light', `${keys(13, 40, 3, 1)}${keys(59, 40, 2, 1)}`],
        ['line', 'M14 49h68'],
    ],
    compactKeyboard: [
        ['case', box(16, 22, 64, 32, 4)],
        ['light', keys(21, 27, 9, 4)],
        ['brand', `${disc(72, 30, 4)}${box(31, 47, 24, 4, 1)}`],
        ['brand', keys(69, 37, 1, 3)],
    ],
    splitKeyboard: [
        ['case', 'M8 26l34-6q3 0 3 3l-3 29q0 3-3 3l-30-2q-3 0-3-3z'],
        ['case', 'M88 26l-34-6q-3 0-3 3l3 29q0 3 3 3l30-2q3 0 3-3z'],
        ['light', `${keys(13, 29, 5, 3)}${keys(59, 29, 5, 3)}`],
        ['brand', `${box(22, 45, 17, 4, 1.5)}${box(57, 45, 17, 4, 1.5)}`],
    ],
    foldingKeyboard: [
        ['case', 'M10 22l24 6v30l-24-6z'],
        ['brand', 'M34 28l28-6v30l-28 6z'],
        ['case', 'M62 22l24 6v30l-24-6z'],
        ['light', 'M14 29l16 4v3l-16-4zm0 8l16 4v3l-16-4zM38 33l20-4v3l-20 4zm0 8l20-4v3l-20 4zM66 29l16 4v3l-16-4zm0 8l16 4v3l-16-4z'],
    ],
    mouse: [
        ['case', 'M48 10q18 0 18 22v12q0 18-18 18t-18-18V32q0-22 18-22z'],
        ['brand', 'M47 11q-16 1-16 21h16zm2 0q16 1 16 21H49z'],
        ['light', box(45.5, 18, 5, 10, 2.5)],
    ],
    verticalMouse: [
        ['case', 'M22 60q-2-34 20-46 10-5 16 4 12 18 18 42z'],
        ['brand', 'M43 15q9-4 14 4l9 17-16 6z'],
        ['light', 'M50 27l8-3 3 6-8 3z'],
        ['line', 'M16 62h64'],
    ],
    trackball: [
        ['case', 'M20 56q-4-34 26-36 32-2 32 26 0 14-14 14H26q-6 0-6-4z'],
        ['brand', disc(40, 36, 11)],
        ['light', disc(36.5, 32, 3)],
        ['light', box(60, 30, 5, 12, 2.5)],
    ],
    penTablet: [
        ['case', box(12, 16, 66, 44, 4)],
        ['light', box(24, 21, 49, 34, 2)],
        ['brand', `${disc(18, 28, 2.5)}${disc(18, 38, 2.5)}${disc(18, 48, 2.5)}`],
        ['brand', 'M82 8l5 4-26 32-7 4 2-8z'],
        ['line', 'M32 46q8-16 14-4t10-2'],
    ],
};
