/** Where a drawing differs within its category: the first match wins. */
const kinds = {
    laptops: [
        [/gaming/i, 'gamingLaptop'],
        [/tablet|hinge/i, 'convertible'],
        [/./, 'laptop'],
    ],
    desktops: [
        [/all-in-one/i, 'allInOne'],
        [/mini|small|lunch box/i, 'mini'],
        [/gaming|glass|water/i, 'glassTower'],
        [/./, 'tower'],
    ],
    monitors: [
        [/curve|ultrawide/i, 'curvedMonitor'],
        [/travels|portable/i, 'portableMonitor'],
        [/./, 'monitor'],
    ],
    keyboards: [
        [/split|halves/i, 'splitKeyboard'],
        [/fold/i, 'foldingKeyboard'],
        [/\b6\d\b|\b87\b|without a number pad/i, 'compactKeyboard'],
        [/./, 'keyboard'],
    ],
    mice: [
        [/trackball/i, 'trackball'],
        [/vertical/i, 'verticalMouse'],
        [/tablet/i, 'penTablet'],
        [/./, 'mouse'],
    ],
    storage: [
        [/4-bay/i, 'fourBays'],
        [/nas/i, 'twoBays'],
        [/card/i, 'card'],
        [/nvme|slot/i, 'stick'],
        [/./, 'drive'],
    ],
    networking: [
        [/mesh/i, 'mesh'],
        [/dock/i, 'dock'],
        [/cable|cat 6/i, 'cable'],
        [/eight ports|managed/i, 'eightPorts'],
        [/switch/i, 'fivePorts'],
        [/./, 'router'],
    ],
    audio: [
        [/in-ear/i, 'earphones'],
        [/headphones|over-ear/i, 'headphones'],
        [/xlr|mixing desk/i, 'studioMicrophone'],
        [/microphone/i, 'microphone'],
        [/webcam/i, 'webcam'],
        [/bar/i, 'soundBar'],
        [/./, 'speakers'],
    ],
};
/** The drawing's name; `drive`, a plain box, for a category without drawings. Names are matched before summaries: `dock` also occurs in summaries of cables. */
export function drawingOf({ categoryId, name, summary }) {
    const choices = kinds[categoryId] ?? [];
    const specific = choices.slice(0, -1);
    const found = [name, summary].map((text) => specific.find(([words]) => words.test(text))?.[1]).find(Boolean);
    return found ?? choices.at(-1)?.[1] ?? 'drive';
}
/** The diagonal in inches at which a drawing has its full size, by category. */
const FULL_INCHES = { laptops: 17, monitors: 32 };
/** The scale of the drawing in its field, 0.75 to 1: laptops and monitors grow with the inches in their name. */
export function sizeOf({ categoryId, name }) {
    const full = FULL_INCHES[categoryId];
    const inches = Number(/\b[A-Z]?(\d{2})\b/.exec(name)?.[1]);
    if (!full || !inches)
        return 1;
    return Math.min(1, Math.max(0.75, inches / full));
}
