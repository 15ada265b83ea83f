// The first step of `shiplog build`: if the last output is still the build of the content, Astro does not start.
import { rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isDiskFault } from '../cache/disk-fault.js';
import { projectFolder } from '../cache/folders.js';
import { contentRoot } from '../content/content-root.js';
import { checked } from './check-thread.js';
import { lastBuild } from './last-build.js';
import { isEdit, setStateFolder } from './rebuild/state.js';
import { outputOf } from './scratch.js';
/** The output folder that the arguments name; `undefined` for arguments whose effect is not known here. */
function parsed(words) {
    try {
        const { values } = parseArgs({
            args: [...words],
            options: {
                outDir: { type: 'string' },
                force: { type: 'boolean', default: false },
                silent: { type: 'boolean' },
                verbose: { type: 'boolean' },
            },
        });
        return { outDir: outputOf(words, process.env), force: values.force };
    }
    catch {
        return undefined;
    }
}
/** The last build; `undefined` where its records cannot be written: the build is then complete, and so is the next one. */
function found(last) {
    try {
        return last();
    }
    catch (thrown) {
        if (!isDiskFault(thrown))
            throw thrown;
        console.warn('The cache (.cache) cannot be written: this build does not use it, and takes longer.');
        return undefined;
    }
}
/**
 * True, and reported, if the output is up to date or could be updated without Astro. If false, the build that follows is recorded when
 * this process ends well. `words` are the arguments of `build`.
 */
export async function isUpToDate(words) {
    const started = performance.now();
    const known = parsed(words);
    if (!known)
        return false;
    const project = projectFolder();
    const given = words.filter((word) => word !== '--force');
    const root = contentRoot();
    let checking;
    const last = found(() => lastBuild({ project, root, words: given, env: { ...process.env }, ...known }, (changed, bundled) => {
        if (isEdit(changed, bundled, root))
            checking = checked(root);
    }));
    if (!last)
        return false;
    const folder = relative(process.cwd(), resolve(project, known.outDir));
    const took = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
    const { files, changed } = last;
    if (files && changed.length === 0) {
        console.log(`Nothing has changed since the last build: all ${files.size} files in ${folder} were verified in ${took()}. --force builds again.`);
        return true;
    }
    if (files && checking) {
        const { editedBuild } = await import('./rebuild/edited-build.js');
        const edited = await editedBuild(project, { folder: last.folder, changed, files, checking });
        if (edited) {
            last.record(edited.kept);
            console.log(`${folder} is up to date: ${edited.done}, in ${took()}. --force builds everything again.`);
            return true;
        }
    }
    rmSync(last.folder, { recursive: true, force: true });
    setStateFolder(last.folder);
    process.on('exit', (code) => code === 0 && last.record());
    return false;
}
