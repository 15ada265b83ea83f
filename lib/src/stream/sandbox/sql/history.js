// The queries that were run, newest first.
/** Maximum queries in the history. */
const MOST = 50;
/** Maximum characters of a query in a menu. */
const TITLE = 60;
/** `history` with `statement` as its newest. A repeated query moves to the front. */
export function withStatement(history, statement) {
    const text = statement.trim();
    if (text === '')
        return [...history];
    return [text, ...history.filter((one) => one !== text)].slice(0, MOST);
}
/** The history in a stored text; empty if it is invalid. */
export function readHistory(text) {
    try {
        const stored = JSON.parse(text ?? '[]');
        return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string').slice(0, MOST) : [];
    }
    catch {
        return [];
    }
}
/** A query in one line. */
export function titleOf(statement) {
    const line = statement.replaceAll(/\s+/g, ' ').trim();
    return line.length > TITLE ? `${line.slice(0, TITLE).trimEnd()}…` : line;
}
