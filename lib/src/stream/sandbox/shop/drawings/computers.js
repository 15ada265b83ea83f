// Drawings of laptops, desktops and monitors.
import { box, disc } from './shapes.js';
const screenOnLaptop = [
    ['case', box(22, 14, 52, 36, 3)],
    ['brand', box(25, 17, 46, 30, 1)],
    ['light', 'M25 47l22-30h14L39 47z'],
];
export const computers = {
    laptop: [...screenOnLaptop, ['case', 'M14 52h68l4 5q0 2-3 2H13q-3 0-3-2z'], ['light', 'M40 52h16l-1.500 2.500h-13z']],
    gamingLaptop: [
        ...screenOnLaptop,
        ['case', 'M12 52h72l5 8q0 3-3 3H10q-3 0-3-3z'],
        ['brand', 'M18 54h60l1 2H17z'],
        ['light', disc(48, 32, 6)],
        ['case', disc(48, 32, 2.5)],
    ],
    convertible: [
        ['case', 'M20 58L44 14q1-2 3-2h30q3 0 2 3L60 58z'],
        ['brand', 'M27 55L47 17q.5-1 2-1h25L57 55z'],
        ['light', 'M47 55l17-39h8L55 55z'],
        ['case', box(16, 57, 64, 5)],
    ],
    mini: [
        ['case', box(24, 30, 48, 28, 6)],
        ['brand', box(24, 30, 48, 10, 5)],
        ['light', `${disc(65, 50, 2)}${box(31, 48, 10, 3, 1)}${box(44, 48, 6, 3, 1)}`],
        ['line', 'M30 61h36'],
    ],
    tower: [
        ['case', box(32, 8, 32, 54, 3)],
        ['brand', box(36, 12, 24, 20, 1.5)],
        ['light', `${box(40, 17, 16, 2, 1)}${box(40, 22, 16, 2, 1)}${disc(48, 48, 5)}`],
        ['line', 'M36 38h24M32 64h32'],
    ],
    glassTower: [
        ['case', box(26, 8, 44, 54, 3)],
        ['light', box(30, 12, 30, 46, 1.5)],
        ['brand', `${disc(45, 24, 8)}${disc(45, 45, 8)}`],
        ['light', `${disc(45, 24, 3)}${disc(45, 45, 3)}`],
        ['brand', box(63, 13, 3, 44, 1)],
    ],
    allInOne: [
        ['case', box(16, 10, 64, 42, 3)],
        ['brand', box(19, 13, 58, 30, 1)],
        ['light', 'M19 43l20-30h16L35 43z'],
        ['light', box(43, 46, 10, 3, 1.5)],
        ['case', 'M42 52h12l3 9H39z'],
        ['case', box(31, 60, 34, 3, 1.5)],
    ],
    monitor: [
        ['case', box(16, 10, 64, 40, 2)],
        ['brand', box(19, 13, 58, 34, 1)],
        ['light', 'M19 47l24-34h14L33 47z'],
        ['case', 'M44 50h8v8h-8z'],
        ['case', box(32, 57, 32, 4)],
    ],
    curvedMonitor: [
        ['case', 'M6 15q42-7 84 0v32q-42 6-84 0z'],
        ['brand', 'M10 18q38-6 76 0v26q-38 5-76 0z'],
        ['light', 'M28 45l14-29.500h12L40 46z'],
        ['case', 'M44 49h8v8h-8z'],
        ['case', 'M28 61l20-5 20 5v2H28z'],
    ],
    portableMonitor: [
        ['case', 'M20 14h56q2 0 2 2v36H18V16q0-2 2-2z'],
        ['brand', box(21, 17, 54, 31, 1)],
        ['light', 'M21 48l21-31h12L33 48z'],
        ['case', 'M14 54h68l-6 8H20z'],
        ['light', 'M26 57h44l-1.500 2h-41z'],
    ],
};
