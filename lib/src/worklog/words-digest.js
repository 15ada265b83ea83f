/** One spelling of a text: composed letters, line feeds, trimmed. */
const plain = (text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
const byKey = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0);
/** JSON with sorted keys and without those that have no value. */
function canonical(value) {
    if (typeof value === 'string')
        return JSON.stringify(plain(value));
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    const fields = Object.entries(value)
        .filter((field) => field[1] !== undefined)
        .sort(byKey);
    return `{${fields.map(([key, field]) => `${JSON.stringify(plain(key))}:${canonical(field)}`).join(',')}}`;
}
/** Items by id: their order is a fact of the default language, not text. An empty list has no text. */
const byId = (list, words) => list?.length ? Object.fromEntries(list.map((item) => [item.id, words(item)])) : undefined;
/** The texts of a week in canonical form. `body` is the text below the front matter. */
export const weekWords = ({ title, summary, objectives, tasks, blockers, next }, body) => canonical({
    title,
    summary,
    objectives,
    tasks: byId(tasks, (task) => ({ title: task.title, detail: task.detail, evidence: byId(task.evidence, ({ label }) => label) })),
    blockers: byId(blockers, ({ text, cause }) => ({ text, cause })),
    next,
    body,
});
/** The texts of any other page in canonical form. */
export const pageWords = ({ title, description, label }, body) => canonical({ title, description, label, body });
/** The stamp of a text in canonical form. `sha256` returns the digest of a text's UTF-8 bytes in hexadecimal. */
export const stampOf = (words, sha256) => `v1:${sha256(words).slice(0, 16)}`;
