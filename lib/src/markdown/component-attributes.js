// The attributes of live components: `check` validates pages with them, and components validate their values.
/** By component. `Diagram` and `Changes` have a separate rule, because their attributes depend on each other. */
export const COMPONENT_ATTRIBUTES = {
    Timeline: { week: { kind: 'week' } },
    Progress: {},
    LatestWeek: {},
    TrackerSandbox: {},
    Funnel: {},
    Report: {},
    Milestones: {},
    HeatMap: {},
    Rubric: { part: { kind: 'part' } },
    Figure: {
        src: { kind: 'image', required: true },
        alt: { kind: 'text', required: true, mayBeEmpty: true },
        caption: { kind: 'text' },
    },
    Video: {
        src: { kind: 'video', required: true },
        title: { kind: 'text', required: true },
        poster: { kind: 'image' },
        captions: { kind: 'file' },
    },
    Gallery: { label: { kind: 'text' } },
    Bars: { column: { kind: 'column' } },
    KeyFigures: {},
    Payback: {
        hourValue: { kind: 'amount', required: true },
        cost: { kind: 'amount', required: true },
        years: { kind: 'amount', required: true },
        hours: { kind: 'amount', required: true },
    },
};
/** A number as it may be written in an attribute: `week="8"` or `week={8}`; `undefined` for anything else. */
export function numberOf(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : undefined;
    return typeof value === 'string' && /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : undefined;
}
/** What is wrong with an attribute's value, and what to write; `undefined` if nothing is. */
export function valueFault(component, name, { kind, mayBeEmpty }, value) {
    const example = (right, fix) => ({
        what: `${name} of <${component}> is ${JSON.stringify(value)}, not ${right}`,
        fix,
    });
    if (kind === 'week' || kind === 'column') {
        const number = numberOf(value);
        if (number !== undefined && Number.isInteger(number) && number > 0)
            return undefined;
        return kind === 'week'
            ? example('the number of a week', `write ${name}={8}`)
            : example('the number of a column', `write ${name}={3}, counted from 1`);
    }
    if (kind === 'amount')
        return (numberOf(value) ?? 0) > 0 ? undefined : example('a number above zero', `write ${name}={2.5}`);
    if (typeof value !== 'string')
        return example('text', `write it in quotes: ${name}="…"`);
    if (value.trim() === '' && !mayBeEmpty)
        return { what: `${name} of <${component}> is empty`, fix: `write ${name}="…"` };
    return undefined;
}
