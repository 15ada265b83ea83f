// A build after an edit of pages or reviews: the last build's bundle renders what shows something else now, and everything else of the
// output stays. Whatever it cannot be sure of is left to a complete build.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lentGuide } from '../../check/lent-guide.ts';
import { digestOf } from '../../content/file-digests.ts';
import { defaultLanguage, type Site } from '../../site/site.ts';
import { type Address, href } from '../../site/urls.ts';
import { MISSING_IMAGE, type StaticPath } from '../astro-internals.ts';
import { JoinedSheets } from '../joined-sheets.ts';
import { markdownSettings } from '../markdown-settings.ts';
import { withNeededHashes } from '../needed-hashes.ts';
import { runFacts } from '../run-facts.ts';
import { shownHistory } from '../virtual-modules.ts';
import { type Entries, loadChanged, readEntries, saveEntries } from './entries.ts';
import { factsOf, fileOf, pathKey } from './recorder.ts';
import { openBundle, pagesFirst, type ServerBundle } from './server-bundle.ts';
import { type BuildState, bundleFolder, MARKDOWN, saveState, type Written } from './state.ts';

/** Why a complete build is needed. */
export class NeedsBuild extends Error {}

/** A page or file with its new content. */
export interface Fresh {
  written: Written;
  /** Below the base, with slashes at both ends: for a page. */
  path: string;
  body: string | Buffer;
}

export interface EditedSite {
  project: string;
  /** The content root. */
  root: string;
  site: Site;
  address: Address;
  /** The state's folder, and what it contains. */
  folder: string;
  state: BuildState;
  /** Names of the inputs that have changed. */
  changed: readonly string[];
  /** The output's files with their digests. */
  files: ReadonlyMap<string, string>;
  /** Resolves with the digest by which the desk's facts are looked up. */
  facts: Promise<string>;
  /** Called with each page and file once it is rendered. */
  onPage: (fresh: Fresh) => void;
  /** Called with all pages once the last one is rendered, before other files are. */
  onPages: (written: Iterable<Written>) => void;
}

/** What a build after an edit writes. */
export interface Rendered {
  state: BuildState;
  fresh: Fresh[];
  /** All pages and files of the site's routes. */
  written: Map<string, Written>;
  /** Files whose page no longer exists. */
  gone: string[];
  sheets: JoinedSheets;
  entries: Entries;
}

const samePictures = (one: readonly string[], other: readonly string[]): boolean => one.join('\n') === other.join('\n');

/** Renders one page or file. */
async function freshOf(
  bundle: ServerBundle,
  path: StaticPath,
  { address, sheets }: { address: Address; sheets: JoinedSheets },
): Promise<Fresh> {
  const { origin, base } = address;
  const isPage = path.route.type === 'page';
  const below = encodeURI(pathKey(path.pathname));
  const url = origin + href(base, isPage && below !== '' ? `${below}/` : below);
  const response = await bundle.render(new Request(url), path);
  // A build passes the page for unknown addresses on as it is.
  const isUnknown = below === '404';
  if (response.status !== (isUnknown ? 404 : 200)) throw new NeedsBuild(`${below} answers ${response.status}`);
  const written: Written = { file: fileOf(path), isPage, key: path.cacheKey, pictures: [] };
  const named = decodeURI(`/${new URL(url).pathname.slice(base.length)}`);
  if (!isPage || isUnknown) return { path: named, body: Buffer.from(await response.arrayBuffer()), written };
  const html = sheets.join(withNeededHashes(await response.text()));
  // The bundle has the pictures of each page, and this page did not have that one.
  if (html.includes(MISSING_IMAGE)) throw new NeedsBuild('a page shows another picture');
  return { path: named, body: html, written: { ...written, ...factsOf(html, base) } };
}

/** Renders what has changed. Throws `NeedsBuild`, or whatever a page throws: nothing has been written then. */
export async function renderChanged(of: EditedSite): Promise<Rendered> {
  const { project, root, site, address, folder, state, changed, files, onPage, onPages } = of;
  const guide = lentGuide(root, site);
  if (JSON.stringify(guide) !== state.guide) throw new NeedsBuild('the guide is another');
  const entries = readEntries(folder);
  const edited = changed.flatMap((name) => MARKDOWN.exec(name)?.[1] ?? []);
  const settings = { ...state.markdown, markdown: { ...(state.markdown.markdown as object), ...markdownSettings(root, site, address) } };
  const hasSameImages = await loadChanged(entries, { changed: edited, root, project, factsLanguage: defaultLanguage(site), settings });
  if (!hasSameImages) throw new NeedsBuild('a page has other images');
  runFacts.entries = entries;
  runFacts.history = shownHistory(root, guide).changes;
  const known = new Set([...state.written.values()].flatMap(({ pictures }) => pictures));
  const sheets = new JoinedSheets();
  runFacts.verdict = undefined;
  runFacts.factsRead = of.facts.then((digest) => {
    runFacts.verdict = digest;
  });
  const bundle = await openBundle(bundleFolder(folder), state.bundle);
  const paths = pagesFirst(await bundle.paths());
  await runFacts.factsRead;
  const written = new Map<string, Written>();
  const fresh: Fresh[] = [];
  const firstFile = paths.find(({ route }) => route.type !== 'page');
  for (const path of paths) {
    if (path === firstFile) onPages(written.values());
    const key = pathKey(path.pathname);
    if (written.has(key)) continue;
    const before = state.written.get(key);
    const isKept =
      before !== undefined && (path.route.type === 'redirect' || (path.cacheKey !== undefined && before.key === path.cacheKey));
    if (isKept) {
      written.set(key, before);
      continue;
    }
    if (!before && files.has(fileOf(path))) throw new NeedsBuild(`${fileOf(path)} exists without that page`);
    const one = await freshOf(bundle, path, { address, sheets });
    if (before ? !samePictures(before.pictures, one.written.pictures) : one.written.pictures.some((name) => !known.has(name)))
      throw new NeedsBuild('other pictures are shown');
    written.set(key, one.written);
    fresh.push(one);
    onPage(one);
  }
  const gone = [...state.written].filter(([key]) => !written.has(key)).map(([, before]) => before);
  if (gone.some(({ pictures }) => pictures.length > 0)) throw new NeedsBuild('fewer pictures are shown');
  return {
    state,
    fresh,
    written,
    gone: gone.flatMap(({ file, card }) => [file, ...(card === undefined ? [] : [card])]),
    sheets,
    entries,
  };
}

/** Writes what differs into the output folder, and removes what no page needs any more. */
export function writeChanged({ state, fresh, written, gone, sheets }: Rendered, files: ReadonlyMap<string, string>, base: string): number {
  let count = 0;
  for (const {
    written: { file },
    body,
  } of fresh) {
    if (files.get(file) === digestOf(body)) continue;
    const path = join(state.outDir, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, body);
    count += 1;
  }
  sheets.write(pathToFileURL(state.outDir), base);
  const needed = new Set([...written.values()].map(({ sheet }) => sheet));
  const sheetFiles = [...state.written.values()].flatMap(({ sheet }) => (sheet === undefined || needed.has(sheet) ? [] : [sheet]));
  const cards = new Set([...written.values()].map(({ card }) => card));
  const lost = [...state.written.values()].flatMap(({ card }) => (card === undefined || cards.has(card) ? [] : [card]));
  for (const file of [...gone, ...sheetFiles, ...lost]) rmSync(join(state.outDir, file), { force: true });
  return count;
}

/** Leaves the state for the next build. */
export function keepState(folder: string, { state, written, entries }: Rendered): void {
  saveEntries(folder, entries);
  saveState(folder, { ...state, written });
}
