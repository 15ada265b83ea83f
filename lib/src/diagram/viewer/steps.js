/** The step `by` positions on; the flow's first if none is current; `undefined` beyond either end. */
export function stepFrom({ steps }, flow, step, by) {
    const own = steps.filter((each) => each.flow === flow);
    return step ? own[own.indexOf(step) + by] : own[by - 1];
}
