const holds = ({ id, event }, words) => `${event?.eventName ?? ''} ${id} ${event?.pageUrl ?? ''}`.toLowerCase().includes(words);
/** Newest first. */
export function choose(rows, { words, only }) {
    const wanted = words.trim().toLowerCase();
    return rows
        .filter((row) => only === 'all' || (only === 'failed' ? row.journey.end !== undefined : row.origin === only))
        .filter((row) => wanted === '' || holds(row, wanted))
        .reverse();
}
