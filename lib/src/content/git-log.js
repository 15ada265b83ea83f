/**
 * The format that `lastChanges` parses: each commit starts with this line of hash and author's day, between two bytes that no path starts with.
 * `--name-status -z` ends every field with a NUL.
 */
export const LOG_FORMAT = '%x01%H %as%x02';
/** The log as one entry per changed file, newest first. */
function* steps(log) {
    for (const record of log.split('\u0001').slice(1)) {
        const [head = '', body = ''] = record.split('\u0002');
        const [commit = '', day = ''] = head.split(' ');
        // git puts a line end, or with `-z` a NUL, between the head and the first status.
        const fields = body
            .replace(/^[\0\n]+/, '')
            .split('\0')
            .values();
        const next = () => fields.next().value ?? '';
        for (let status = next(); status !== ''; status = next()) {
            const from = next();
            yield { change: { commit, day }, status, from, to: /^[RC]/.test(status) ? next() : from };
        }
    }
}
/**
 * The last change of every path in the log, keyed by its present name in NFC.
 * A file that was only moved keeps the date of its last edit. `boundary` contains the commits at which a shallow clone ends: they seem to
 * add every file, so files that only they contain are omitted.
 */
export function lastChanges(log, boundary = new Set()) {
    const found = new Map();
    const closed = new Set();
    // The present name of an earlier path; absent if it never moved.
    const today = new Map();
    for (const { change, status, from, to } of steps(log)) {
        const name = today.get(to) ?? to.normalize('NFC');
        if (closed.has(name))
            continue;
        if (status === 'R100') {
            today.set(from, name);
            continue;
        }
        closed.add(name);
        if (!status.startsWith('D') && !boundary.has(change.commit))
            found.set(name, change);
    }
    return found;
}
