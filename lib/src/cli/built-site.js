// The built site that a command reads.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { commandFile } from '../cache/folders.js';
/** The build's line for each page, which does not help to explain a failure. */
const ROUTE = /[├└]─|▶ /;
/** The folder of the site of `root`. The build itself finds out whether anything has changed. */
export async function builtSite(root, log) {
    const key = createHash('sha256').update(root).digest('hex').slice(0, 12);
    const folder = resolve(process.env['SHIPLOG_OUT'] || `.cache/report/${key}`);
    log('Building the site …');
    const child = spawn(process.execPath, [commandFile(), 'build'], {
        env: { ...process.env, SHIPLOG_CONTENT: root, SHIPLOG_OUT: folder },
        stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
        output += text;
    });
    const [code] = (await once(child, 'close'));
    if (code === 0)
        return folder;
    log(output
        .split('\n')
        .filter((line) => !ROUTE.test(line))
        .join('\n')
        .trimEnd());
    return { what: 'the build failed, so there is nothing to print', fix: 'fix the errors above; npx shiplog check lists them too' };
}
