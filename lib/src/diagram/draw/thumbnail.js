/** Length of the longer side in the drawing's units: whole numbers of at most three digits. */
const SIDE = 320;
/** The thumbnail; hidden from screen readers, because the link around it has a name. */
export function thumbnailSvg({ width, height, elements, relations }, { changes } = {}) {
    const scale = SIDE / Math.max(width, height);
    const at = (length) => Math.round(length * scale);
    const rect = ({ x, y, width, height }) => `M${at(x)} ${at(y)}h${at(width)}v${at(height)}h${-at(width)}z`;
    const line = (points) => {
        const [first, ...rest] = points.map(({ x, y }) => ({ x: at(x), y: at(y) }));
        let from = first;
        return rest.reduce((path, to) => {
            const part = to.y === from?.y ? (to.x === from.x ? '' : `H${to.x}`) : `V${to.y}`;
            from = to;
            return path + part;
        }, first ? `M${first.x} ${first.y}` : '');
    };
    const path = (kind, parts) => (parts.length > 0 ? `<path class="t-${kind}" d="${parts.join('')}"/>` : '');
    const groups = elements.filter(({ open }) => open);
    const nodes = elements.filter(({ open }) => !open);
    const isStep = ({ numbers }) => numbers.length > 0;
    const lines = (of) => of.map(({ points }) => line(points));
    const changed = (kind) => nodes.filter(({ id }) => changes?.get(id) === kind).map(({ box }) => rect(box));
    return [
        `<svg class="thumb" viewBox="-2 -2 ${at(width) + 4} ${at(height) + 4}" width="${at(width) + 4}" height="${at(height) + 4}" aria-hidden="true">`,
        ...[...Map.groupBy(groups, ({ kind }) => kind)].map(([kind, own]) => path(kind, own.map(({ box }) => rect(box)))),
        path('line', lines(relations.filter((one) => !isStep(one)))),
        path('step', lines(relations.filter(isStep))),
        path('node', nodes.map(({ box }) => rect(box))),
        path('changed', changed('changed')),
        path('added', changed('added')),
        '</svg>',
    ].join('');
}
