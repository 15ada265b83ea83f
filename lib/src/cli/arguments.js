// Parses a command's arguments strictly: an option with a typo stops the command instead of being ignored.
import { parseArgs } from 'node:util';
export const isRefusal = (value) => 'what' in value && 'fix' in value;
/** A refusal as its two lines. */
export const refusalText = ({ what, fix }) => `${what}\n  ${fix}\n`;
/** The options and the positional arguments of `words`; a refusal with `usage` if they do not match `options`. */
export function readArguments(words, options, usage) {
    try {
        return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
    }
    catch (thrown) {
        if (!(thrown instanceof TypeError))
            throw thrown;
        return { what: (thrown.message.split('. ')[0] ?? thrown.message).replace(/\.$/, ''), fix: `usage: ${usage}` };
    }
}
/** The usage of a command with one line per option. */
export function helpText(usage, options) {
    const rows = [...Object.entries(options), ['help', { type: 'boolean', about: 'print this text' }]].map(([name, { type, about }]) => [`--${name}${type === 'string' ? ' …' : ''}`, about]);
    const width = Math.max(...rows.map(([name]) => name.length));
    return [`usage: ${usage}`, '', ...rows.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`), ''].join('\n');
}
/** True if `words` ask for help. */
export const wantsHelp = (words) => words.includes('--help') || words.includes('-h');
/** Prints the help text if `words` ask for it; true if it did. */
export function helped(words, usage, options) {
    if (!wantsHelp(words))
        return false;
    process.stdout.write(helpText(usage, options));
    return true;
}
/** For a command that takes no arguments: prints the help text if it is asked for, and refuses every other word; true if it did. */
export function stoppedAtArguments(words, usage) {
    if (helped(words, usage, {}))
        return true;
    const read = readArguments(words, {}, usage);
    const [word] = isRefusal(read) ? [] : read.positionals;
    const refusal = isRefusal(read)
        ? read
        : word === undefined
            ? undefined
            : { what: `Unexpected argument "${word}"`, fix: `usage: ${usage}` };
    if (refusal)
        finish({ out: refusalText(refusal), code: 1 });
    return refusal !== undefined;
}
/** Writes an outcome to the terminal and sets the exit code. */
export function finish({ out, code }) {
    (code === 0 ? process.stdout : process.stderr).write(out);
    process.exitCode = code;
}
