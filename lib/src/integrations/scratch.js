// What Astro writes while it builds: entries, types and the bundle that renders pages. Astro has one place for them in a project; here each
// content root and output has another, so that builds can run side by side.
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, statfsSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { contentRoot } from '../content/content-root.js';
import { digestOf } from '../content/file-digests.js';
import { moveAcrossDisks } from './across-disks.js';
import { ownServerFolder } from './astro-internals.js';
/** The output folder of a build with the arguments `words`. */
export function outputOf(words, env) {
    const { values } = parseArgs({ args: [...words], options: { outDir: { type: 'string' } }, strict: false, allowPositionals: true });
    return String(values.outDir || env['SHIPLOG_OUT'] || 'dist');
}
/**
 * The folder below `.cache/astro` for a command of Astro; `words` are its name and its arguments. Commands that are not builds share one a
 * content root. It is the project folder of a build, and of a server that may run beside another.
 */
export function scratchFolder(root, words, env) {
    const isBuild = words[0] === 'build';
    const isOwn = isBuild || (words[0] === 'dev' && words.includes('--ignore-lock'));
    const output = isBuild ? resolve(outputOf(words.slice(1), env)) : '';
    return { folder: `.cache/astro/${digestOf(`${root}\0${output}`).replaceAll(/\W/g, '').slice(0, 12)}`, isOwn };
}
/** Megabytes of a build's scratch, with room. */
const ROOM = 96;
/** Whether a build has room for its scratch in `folder`. */
function hasRoom(folder) {
    try {
        mkdirSync(folder, { recursive: true });
        accessSync(folder, constants.W_OK);
        const { bavail, bsize } = statfsSync(folder);
        return bavail * bsize > ROOM * 1024 * 1024;
    }
    catch {
        return false;
    }
}
/** The scratch of a build, or a temporary one where the project's disk is read-only or full. Code in it finds the project's packages. */
export function usableScratch(scratch, project) {
    if (!scratch.isOwn || hasRoom(resolve(project, scratch.folder)) || !hasRoom(tmpdir()))
        return scratch;
    const folder = mkdtempSync(join(tmpdir(), 'shiplog-build-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return { folder, isOwn: true };
}
/** Where a server has its `.astro`: below its own folder, else below the project's, `root`. */
export function serverFolder(root, words) {
    const { folder, isOwn } = scratchFolder(contentRoot(), words, {});
    return isOwn ? pathToFileURL(`${resolve(fileURLToPath(root), folder)}/`) : root;
}
/** Gives a build whose project folder is its scratch the folder `project` back, and keeps its bundle out of the output. First of all integrations. */
export function ownScratch(project) {
    let isOwn = false;
    return {
        name: 'shiplog:scratch',
        hooks: {
            'astro:config:setup': ({ config, updateConfig }) => {
                const root = pathToFileURL(`${project}/`);
                isOwn = config.root.href !== root.href;
                if (!isOwn)
                    return;
                moveAcrossDisks();
                const server = new URL('server/', config.root);
                // An interrupted build left its bundle, and a build would find both.
                rmSync(server, { recursive: true, force: true });
                // Astro resolves the code of directives from the project folder.
                mkdirSync(config.root, { recursive: true });
                updateConfig({ root, build: { server } });
            },
            'astro:config:done': ({ setAdapter }) => {
                if (isOwn)
                    setAdapter(ownServerFolder);
            },
        },
    };
}
