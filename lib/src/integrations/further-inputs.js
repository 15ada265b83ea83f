// Inputs that only a running build knows: files that pages import from outside the content and the tool, and paths whose existence was checked.
// Astro may load the settings apart from the command that started it, so they share a property of the process instead of a module.
import { sep } from 'node:path';
import { fileDigest } from '../content/file-digests.js';
const KEY = Symbol.for('shiplog:further-inputs');
const shared = process;
export const importedDigests = (files) => Object.fromEntries([...files].map((file) => [file, fileDigest(file) ?? null]));
/** The inputs of the build that has just ended; `undefined` if none has. */
export function takeFurtherInputs() {
    const found = shared[KEY];
    shared[KEY] = undefined;
    return found;
}
/** Collects the files that the bundler read outside the folders `covered`. `probes` returns the paths that the check looked for. */
export function furtherInputs(covered, probes) {
    const files = new Set();
    const bundled = new Set();
    const isCovered = (file) => file.includes(`${sep}.astro${sep}`) ||
        covered.some((folder) => file.startsWith(`${folder}${sep}`) && !file.slice(folder.length).includes(`${sep}.`)) ||
        file.includes(`${sep}node_modules${sep}`);
    const plugin = {
        name: 'shiplog:further-inputs',
        apply: 'build',
        generateBundle() {
            for (const id of this.getModuleIds()) {
                const [file = ''] = id.split('?');
                if (file.endsWith('.md'))
                    bundled.add(file);
                if (!file.startsWith('\0') && /^(?:\/|[a-z]:)/i.test(file) && !isCovered(file))
                    files.add(file);
            }
        },
    };
    return {
        name: 'shiplog:further-inputs',
        hooks: {
            'astro:config:setup': ({ updateConfig }) => {
                updateConfig({ vite: { plugins: [plugin] } });
            },
            'astro:build:done': async () => {
                shared[KEY] = { imported: importedDigests(files), probes: await probes(), bundled: [...bundled] };
            },
        },
    };
}
