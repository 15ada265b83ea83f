// What a build leaves for the next one: how each page was made, and the bundle that made it. Stored per output folder.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { replaceFile } from '../../cache/store.js';
const stateFile = (folder) => join(folder, 'state.bin');
export const bundleFolder = (folder) => join(folder, 'bundle');
export const saveState = (folder, state) => replaceFile(stateFile(folder), serialize(state));
export const loadState = (folder) => deserialize(readFileSync(stateFile(folder)));
/** The folder for the state of the build in this process; `undefined` if it leaves none. Set by the command, read by the build's hooks. */
const KEY = Symbol.for('shiplog:state-folder');
const shared = process;
export const setStateFolder = (folder) => {
    shared[KEY] = folder;
};
export const stateFolder = () => shared[KEY];
/** Names of inputs: pages, with their path below the content root, and reviews. */
export const MARKDOWN = /^content\/([^/]+\/.*\.md)$/;
const REVIEW = /^content\/reviews\/.*\.ya?ml$/;
/**
 * True if only pages and reviews have changed, or the days that git has of them. `changed` are names of inputs, `bundled` absolute paths of
 * pages whose text is in the bundle, `root` is the content root.
 */
export const isEdit = (changed, bundled, root) => changed.every((name) => {
    const [, page] = MARKDOWN.exec(name) ?? [];
    return name === 'history' || REVIEW.test(name) || (page !== undefined && !bundled.includes(join(root, page)));
});
