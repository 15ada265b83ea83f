/** Failures that the page's text describes completely. */
const plain = ['in-use', 'unsupported', 'stopped', 'elsewhere'];
export function failureText({ live, target }, code, message) {
    const failed = { ...live.failed, unreachable: target.unreachable, elsewhere: target.elsewhere };
    // PostgreSQL's message names a prepared statement, which the reader has not written.
    if (code === 'sql' && message.startsWith('cannot insert multiple commands'))
        return { text: live.failed['one-statement'] };
    const text = failed[code] ?? failed.failed;
    return plain.includes(code) ? { text } : { text, detail: message };
}
