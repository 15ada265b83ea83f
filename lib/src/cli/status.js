// `shiplog status`: the mentor's desk on a terminal, or many teams ranked by what needs the mentor.
import { contentRoot } from '../content/content-root.js';
import { rankTeams } from '../worklog/review/status.js';
import { helped, isRefusal, readArguments, refusalText } from './arguments.js';
import { readStatus, statusOfContent } from './read-status.js';
import { deskText, rankingText } from './status-text.js';
export const usage = 'npx shiplog status [<site> <site> …] [--json]; a site is a folder or an address';
const options = { json: { type: 'boolean', about: 'print the status as JSON' } };
/** Maximum sites that are fetched at once. */
const AT_ONCE = 8;
/** Every site's status in the given order. */
async function readAll(names, cwd) {
    const found = new Map();
    const waiting = [...names];
    const work = async () => {
        for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
            found.set(name, await readStatus(name, cwd));
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, names.length) }, work));
    return names.flatMap((name) => {
        const status = found.get(name);
        return status ? [{ from: name, status }] : [];
    });
}
/**
 * Runs the command. Ends with 1 when a site could not be read; the other sites are still listed.
 * With `--json`: one status, or `{ teams: [status with its source in `from`], failed: [{ from, what, fix }] }`, most urgent first.
 */
export async function runStatus(words, root, cwd = process.cwd()) {
    const read = readArguments(words, options, usage);
    if (isRefusal(read))
        return { out: refusalText(read), code: 1 };
    const asJson = read.values.json === true;
    const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
    const names = [...new Set(read.positionals)];
    if (names.length === 0) {
        const status = statusOfContent(root);
        if (isRefusal(status))
            return { out: refusalText(status), code: 1 };
        return { out: asJson ? json(status) : deskText(status), code: 0 };
    }
    const sites = await readAll(names, cwd);
    const teams = rankTeams(sites.flatMap(({ from, status }) => (isRefusal(status) ? [] : [{ ...status, from }])));
    const failed = sites.flatMap(({ from, status }) => (isRefusal(status) ? [{ from, ...status }] : []));
    return { out: asJson ? json({ teams, failed }) : rankingText(teams, failed), code: failed.length > 0 ? 1 : 0 };
}
export async function main(words) {
    if (helped(words, usage, options))
        return;
    const { out, code } = await runStatus(words, contentRoot());
    // An incomplete ranking is still the requested output, so it goes to stdout.
    process.stdout.write(out);
    process.exitCode = code;
}
