// Which result the arrow keys select.
/** The result selected after `key`, of `count`; `undefined` for a key that selects nothing. The list wraps at both ends. */
export function chosenBy(key, current, count) {
    if (count === 0)
        return undefined;
    if (key === 'ArrowDown')
        return (current + 1) % count;
    if (key === 'ArrowUp')
        return (current <= 0 ? count : current) - 1;
    return undefined;
}
