// What a build leaves for the next one: how each page was made, and the bundle that made it. Stored per output folder.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { replaceFile } from '../../cache/store.ts';
import type { MarkdownSettings } from './entries.ts';
import type { BundleFacts } from './server-bundle.ts';

/** A page or file that a route wrote. */
export interface Written {
  /** Its path below the output folder. */
  file: string;
  isPage: boolean;
  /** The digest of what it shows; `undefined` if it is rendered each time. */
  key: string | undefined;
  /** Names of the renditions of pictures on it. */
  pictures: readonly string[];
  /** The joined style sheet that it links to, as a path below the output folder. */
  sheet?: string | undefined;
  /** Its link preview, as a path below the output folder. */
  card?: string | undefined;
}

export interface BuildState {
  bundle: BundleFacts;
  /** Astro's settings for Markdown, without the processor. */
  markdown: MarkdownSettings;
  outDir: string;
  /** Astro's cache folder. */
  cache: string;
  /** The guide that the site borrows, as JSON. */
  guide: string | undefined;
  /** By pathname, as Astro names it. */
  written: Map<string, Written>;
}

const stateFile = (folder: string): string => join(folder, 'state.bin');

/** Links and anchors of each page: only the thread that checks them reads it. */
export const linksFile = (folder: string): string => join(folder, 'links.bin');

export const bundleFolder = (folder: string): string => join(folder, 'bundle');

export const saveState = (folder: string, state: BuildState): void => replaceFile(stateFile(folder), serialize(state));

export const loadState = (folder: string): BuildState => deserialize(readFileSync(stateFile(folder))) as BuildState;

/** The folder for the state of the build in this process; `undefined` if it leaves none. Set by the command, read by the build's hooks. */
const KEY = Symbol.for('shiplog:state-folder');
const shared = process as unknown as Record<symbol, string | undefined>;
export const setStateFolder = (folder: string | undefined): void => {
  shared[KEY] = folder;
};
export const stateFolder = (): string | undefined => shared[KEY];

/** Names of inputs: pages, with their path below the content root, and reviews. */
export const MARKDOWN = /^content\/([^/]+\/.*\.md)$/;
const REVIEW = /^content\/reviews\/.*\.ya?ml$/;

/**
 * True if only pages and reviews have changed, or the days that git has of them. `changed` are names of inputs, `bundled` absolute paths of
 * pages whose text is in the bundle, `root` is the content root.
 */
export const isEdit = (changed: readonly string[], bundled: readonly string[], root: string): boolean =>
  changed.every((name) => {
    const [, page] = MARKDOWN.exec(name) ?? [];
    return name === 'history' || REVIEW.test(name) || (page !== undefined && !bundled.includes(join(root, page)));
  });
