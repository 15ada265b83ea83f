// What `npm start` reads from its words and prints of the build's log.
import { isRefusal, readArguments } from './arguments.js';
export const usage = 'npx shiplog start [folder] [--port 5401]';
export const options = { port: { type: 'string', about: 'first port to try; default: PORT, else 4321' } };
/** The first port to try: that of `--port`, else `fromEnvironment`, the variable PORT. */
export function startPort(words, fromEnvironment) {
    const read = readArguments(words, options, usage);
    if (isRefusal(read))
        return read;
    if (read.positionals.length > 0)
        return { what: `unexpected argument "${read.positionals[0]}"`, fix: `usage: ${usage}` };
    const { port } = read.values;
    const text = port ?? (fromEnvironment || '4321');
    const wanted = /^\d+$/.test(text) ? Number(text) : 0;
    if (wanted >= 1 && wanted <= 65_435)
        return wanted;
    return { what: `${port === undefined ? 'PORT' : '--port'}: "${text}" is not a port`, fix: 'write a whole number from 1 to 65435' };
}
/** Lines of Astro's log that report steps and single files. */
const STEPS = [
    /[├└]─|▶ /,
    /^\s*(?:\(\+[\d.]+m?s\)\s*)?$/,
    /^\s*generating .*(?:routes|images)\s*$/,
    /^\S+ (?:\[[\w:-]+\] )?✓ /,
    /^\S+ \[(?:vite|content|types)\] (?!\[)/,
    /^\S+ \[build\] (?!\d+ page)/,
    /^\S+ \[shiplog:files\] /,
];
/** True for a line of Astro's log that is useful while waiting for the address. Warnings and errors are. */
export const isShown = (line) => /\[(?:WARN|ERROR)\]/.test(line) || !STEPS.some((step) => step.test(line));
/** The arguments `words` of a server that starts again at `port`, the one that it had. */
export const atPort = (words, port) => port === undefined
    ? words
    : [...words.filter((word, index) => !/^--port(?:=|$)/.test(word) && words[index - 1] !== '--port'), '--port', String(port)];
