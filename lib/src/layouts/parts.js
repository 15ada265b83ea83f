// Which parts a page has: what its HTML contains decides which style sheets it loads (sheets.ts).
/** The parts with the classes that show them, in the order of their sheets. */
const classes = {
    columns: ['desk', 'log'],
    cards: ['cards', 'card'],
    code: ['code'],
    figures: [
        'image',
        'zoom',
        'formula',
        'formula-80',
        'formula-65',
        'formula-50',
        'formula-40',
        'formula-30',
        'contains-task-list',
        'footnotes',
    ],
    lists: ['files', 'steps'],
    tabs: ['tabs', 'tab'],
    diagram: ['diagram'],
    groups: ['d-group', 'd-step', 'd-mark'],
    kinds: ['d-tint', 'd-external'],
    reviews: ['reviews'],
    thumbnail: ['thumb'],
    video: ['video'],
};
export function partsOf(html) {
    const used = new Set();
    for (const [, names = ''] of html.matchAll(/\sclass="([^"]*)"/g))
        for (const name of names.split(/\s+/))
            used.add(name);
    return Object.keys(classes).filter((part) => classes[part].some((name) => used.has(name)));
}
