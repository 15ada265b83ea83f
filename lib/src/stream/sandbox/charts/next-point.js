// Which point of a chart a key moves to.
const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
/** The point after `from` of `count`; `undefined` for other keys. It stops at both ends. */
export function nextPoint(key, from, count) {
    if (count === 0)
        return undefined;
    if (key === 'Home')
        return 0;
    if (key === 'End')
        return count - 1;
    const step = steps[key];
    return step === undefined ? undefined : Math.min(count - 1, Math.max(0, from + step));
}
