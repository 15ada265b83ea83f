/** `work`, cached for each list of weeks. The list must not change afterwards. */
export function perLog(work) {
    const known = new WeakMap();
    return (weeks) => {
        const before = known.get(weeks);
        if (before)
            return before.result;
        const result = work(weeks);
        known.set(weeks, { result });
        return result;
    };
}
