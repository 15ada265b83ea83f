/** The faults that are either on or off. */
export const switches = ['offline', 'errors', 'duplicates', 'poison'];
const MOST = { slow: 10_000, skew: 86_400, events: 100_000, seed: 999_999 };
/** A whole number within its limits; `undefined` for anything else. */
function number(text, least, most) {
    if (text === null || !/^-?\d{1,9}$/.test(text))
        return undefined;
    return Math.min(Math.max(Number(text), least), most);
}
/** The scenario of a link. Unknown parts are ignored, too large values are limited. */
export function readScenario(search) {
    const query = new URLSearchParams(search);
    const named = new Set((query.get('faults') ?? '').split(','));
    const faults = {};
    for (const name of switches)
        if (named.has(name))
            faults[name] = true;
    const slow = number(query.get('slow'), 0, MOST.slow);
    const skew = number(query.get('skew'), -MOST.skew, MOST.skew);
    const events = number(query.get('traffic'), 1, MOST.events);
    const show = query.get('show');
    return {
        faults: { ...faults, ...(slow && { slow }), ...(skew && { skew }) },
        ...(events && { traffic: { events, seed: number(query.get('seed'), 0, MOST.seed) ?? 1 } }),
        ...(query.get('load') === 'manual' && { load: 'manual' }),
        ...(show && /^[a-z]{1,20}$/.test(show) && { show }),
    };
}
/** The scenario as the query of a link; empty for the default settings. */
export function writeScenario({ faults, traffic, load, show }) {
    const query = new URLSearchParams();
    const on = switches.filter((name) => faults[name]);
    if (on.length > 0)
        query.set('faults', on.join(','));
    if (faults.slow)
        query.set('slow', `${faults.slow}`);
    if (faults.skew)
        query.set('skew', `${faults.skew}`);
    if (traffic) {
        query.set('traffic', `${traffic.events}`);
        query.set('seed', `${traffic.seed}`);
    }
    if (load)
        query.set('load', load);
    if (show)
        query.set('show', show);
    // Commas are allowed in a query and read better unescaped.
    return query.toString().replaceAll('%2C', ',');
}
