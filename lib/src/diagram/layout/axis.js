/** How many groups' borders are within this group's at the same boundary. */
function level(group, groups, same) {
    const within = groups.filter((other) => other.around.includes(group.id) && same(other));
    return 1 + Math.max(0, ...within.map((other) => level(other, groups, same)));
}
const end = ({ span }) => span.start + span.size;
/** Lines of `count` bands with the groups on them. */
export function axisOf(count, groups, spacing) {
    const lines = [];
    const bands = [];
    const first = new Map();
    const last = new Map();
    for (let boundary = 0; boundary <= count; boundary += 1) {
        const closing = groups
            .filter((group) => end(group) === boundary)
            .map((group) => ({ group, level: level(group, groups, (other) => end(other) === boundary) }));
        const opening = groups
            .filter(({ span }) => span.start === boundary)
            .map((group) => ({ group, level: level(group, groups, ({ span }) => span.start === boundary) }));
        const inner = Math.max(0, ...closing.map((one) => one.level));
        const outer = Math.max(0, ...opening.map((one) => one.level));
        const start = lines.length;
        const edge = boundary === 0 || boundary === count;
        for (let nth = 0; nth < inner; nth += 1)
            lines.push({ band: undefined, boundary, least: spacing.inside, lead: 0, middle: false });
        const borders = (inner + outer) * spacing.inside;
        const free = edge ? spacing.around : inner + outer > 0 ? Math.max(spacing.beside, spacing.between - borders) : spacing.between;
        lines.push({ band: undefined, boundary, least: free, lead: 0, middle: true });
        for (let nth = outer; nth > 0; nth -= 1) {
            const lead = Math.max(0, ...opening.filter((one) => one.level === nth).map(({ group }) => group.title));
            // Below a title its height is room enough.
            lines.push({ band: undefined, boundary, least: lead > 0 ? lead + (nth === 1 ? 4 : 0) : spacing.inside, lead, middle: false });
        }
        for (const { group, level: depth } of closing)
            last.set(group.id, start + depth - 1);
        for (const { group, level: depth } of opening)
            first.set(group.id, lines.length - depth);
        if (boundary === count)
            break;
        bands.push(lines.length);
        lines.push({ band: boundary, boundary, least: 0, lead: 0, middle: false });
    }
    const ranges = groups.map(({ id }) => [id, { first: first.get(id) ?? 0, last: last.get(id) ?? lines.length - 1 }]);
    return { lines, bands, groups: new Map(ranges) };
}
/** The start of each line for the thicknesses in `sizes`; one more for the end of the last. */
export function starts(sizes) {
    const found = [0];
    for (const size of sizes)
        found.push((found.at(-1) ?? 0) + size);
    return found;
}
