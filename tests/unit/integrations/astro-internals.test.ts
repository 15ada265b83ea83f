import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  BUNDLE_ENTRY,
  CHUNK,
  CONTENT_CHANGED,
  ENTRIES,
  entriesAt,
  IMAGE_QUERY,
  MISSING_IMAGE,
  markdownEntryType,
  ownServerFolder,
  POLICY,
  SHEET_LINK,
} from '../../../src/integrations/astro-internals.ts';
import { highlightOptions } from '../../../src/markdown/index.ts';

/** The version whose private parts have been read. */
const READ = '7.3.5';

const root = resolve(import.meta.dirname, '../../..');
const manifest = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const path = (file: string): string => join(root, 'node_modules/astro/dist', file);
/** Whether a file of Astro has these words: for parts that cannot be imported. */
const has = (file: string, words: string): boolean => readFileSync(path(file), 'utf8').includes(words);
// biome-ignore lint/suspicious/noExplicitAny: the modules have no types, and each test states what it expects of them.
const load = (file: string): Promise<any> => import(pathToFileURL(path(file)).href);

/** What to do when a part has moved. */
const moved = (part: string, users: string): string =>
  `Astro ${manifest('node_modules/astro/package.json').version} has moved ${part}. Fix it in src/integrations/astro-internals.ts, then ${users}; compare a build with one of Astro ${READ}.`;

describe('private parts of Astro', () => {
  it(`are those of Astro ${READ}, which package.json pins`, () => {
    const advice = `Astro is not ${READ}: read astro-internals.ts against the new version, run npm test and npm run test:edits, then write the version here.`;
    expect(manifest('package.json').dependencies.astro, advice).toBe(READ);
    expect(manifest('node_modules/astro/package.json').version, advice).toBe(READ);
  });

  it('the module of entries has its name, and its file its place', async () => {
    const consts = await load('content/consts.js');
    const { getDataStoreFile } = await load('content/paths.js');
    const config = { root: new URL('file:///site/'), cacheDir: new URL('file:///cache/') };
    const settings = { config, dotAstroDir: new URL('.astro/', config.root) };
    const advice = moved('the entries', 'entry-store.ts');
    expect(consts.RESOLVED_DATA_STORE_VIRTUAL_ID, advice).toBe(ENTRIES);
    expect(getDataStoreFile(settings, false).href, advice).toBe(entriesAt('build', config).href);
    expect(getDataStoreFile(settings, true).href, advice).toBe(entriesAt('dev', config).href);
  });

  it('pages read entries from a map of maps', async () => {
    const { ImmutableDataStore } = await load('content/data-store.js');
    const entry = { id: 'en/a.md', data: { at: new Date(0) }, body: 'A', filePath: 'a.md', digest: '1', rendered: {}, assetImports: [] };
    const store = await ImmutableDataStore.fromMap(new Map([['weeks', new Map([[entry.id, entry]])]]));
    const advice = moved('the entries', 'live-entries.ts and rebuild/entries.ts');
    expect(store.values('weeks'), advice).toEqual([entry]);
    expect(has('content/data-store.js', 'data.default instanceof Map'), advice).toBe(true);
  });

  it('the server hears that content has changed', () => {
    const advice = moved('the event of changed content', 'content-edits.ts');
    for (const file of ['content/vite-plugin-content-virtual-mod.js', 'core/app/entrypoints/virtual/dev.js'])
      expect(has(file, `"${CONTENT_CHANGED}"`), advice).toBe(true);
  });

  it('the overlay shows title, message, hint and stack, of which message and hint are read as HTML', () => {
    const advice = moved('the overlay of errors', 'error-overlay.ts');
    for (const line of [
      '"#title", err.title',
      '"#message-content", err.message, true',
      '"#hint-content", err.hint, true',
      '"#stack-content", err.stack',
    ])
      expect(has('core/errors/overlay.js', line), advice).toBe(true);
  });

  it('images of content have their marks', async () => {
    const { CONTENT_IMAGE_FLAG, IMAGE_IMPORT_PREFIX } = await load('content/consts.js');
    const advice = moved('the images of content', 'pictures/index.ts and rebuild/rebuild.ts');
    expect(CONTENT_IMAGE_FLAG, advice).toBe(IMAGE_QUERY);
    expect(`${IMAGE_IMPORT_PREFIX}=`, advice).toBe(MISSING_IMAGE);
    expect(has('content/runtime.js', `${MISSING_IMAGE}"`), advice).toBe(true);
  });

  it('chunks are named after their files', async () => {
    const { CHUNKS_PATH } = await load('core/build/consts.js');
    const advice = moved('the chunks of a bundle', 'page-file.ts');
    expect(CHUNKS_PATH, advice).toBe('chunks/');
    expect(has('core/build/vite-build-config.js', '_[hash].mjs'), advice).toBe(true);
    expect(CHUNK.exec(`at /site/.prerender/${CHUNKS_PATH}week-01_AbCd-_12.mjs:1`)?.[1]).toBe('week-01');
  });

  it('a page’s policy and links are written as they are read', async () => {
    const { renderElement } = await load('runtime/server/render/util.js');
    const { renderCspContent } = await load('runtime/server/render/csp.js');
    const directive = { resources: ["'self'"], hashes: ['sha256-a'] };
    const policy = renderCspContent({
      scriptDirective: directive,
      styleDirective: directive,
      directives: ["default-src 'none'"],
      _metadata: { extraScriptHashes: ['sha256-b'], extraStyleHashes: [] },
    });
    const meta = renderElement('meta', { props: { 'http-equiv': 'content-security-policy', content: policy }, children: '' }, false);
    const advice = moved('the policy of a page', 'needed-hashes.ts');
    expect(POLICY.exec(String(meta))?.[2], advice).toBe(policy);
    expect(
      policy.split(';').map((part: string) => part.trim()),
      advice,
    ).toEqual(["default-src 'none'", "script-src 'self' 'sha256-a' 'sha256-b'", "style-src 'self' 'sha256-a'", '']);
    const link = renderElement('link', { props: { rel: 'stylesheet', href: '/_astro/a.css' }, children: '' }, false);
    expect(
      [...String(link).matchAll(SHEET_LINK)].map(([, href]) => href),
      moved('links to style sheets', 'joined-sheets.ts'),
    ).toEqual(['/_astro/a.css']);
  });

  it('the bundle of a build can be found, opened and asked for its paths', async () => {
    const advice = moved('the bundle that renders pages', 'rebuild/server-bundle.ts and rebuild/recorder.ts');
    const { getPrerenderOutputDirectory } = await load('prerender/utils.js');
    const outDir = pathToFileURL(join(root, 'dist/'));
    const settings = { buildOutput: 'static', config: { outDir } };
    expect(fileURLToPath(getPrerenderOutputDirectory(settings)), advice).toBe(join(root, 'dist/.prerender/'));
    expect(has('core/build/vite-build-config.js', `"${BUNDLE_ENTRY.slice(0, BUNDLE_ENTRY.indexOf('*'))}"`), advice).toBe(true);
    expect(has('core/build/default-prerenderer.js', 'prerenderer.app = app'), advice).toBe(true);
    const { BuildApp } = await load('core/build/app.js');
    for (const name of ['setInternals', 'setOptions', 'getOptions', 'render'])
      expect(typeof BuildApp.prototype[name], `${advice} (${name})`).toBe('function');
    expect(has('core/build/runtime.js', 'internals.pagesByKeys.get('), advice).toBe(true);
    expect(has('core/build/environment.js', '.entrySpecifierToBundleMap.get('), advice).toBe(true);
    const { StaticPaths } = await load('runtime/prerender/static-paths.js');
    expect(await new StaticPaths({ manifest: { routes: [] } }).getAll(), advice).toEqual([]);
  });

  it('`.astro` is below the project folder that the settings name, and the bundle below `build.server`', async () => {
    const { createSettings } = await load('core/config/settings.js');
    const { getPrerenderOutputDirectory } = await load('prerender/utils.js');
    const advice = moved('the scratch of a build', 'scratch.ts');
    const config = { root: new URL('file:///scratch/'), srcDir: new URL('file:///site/src/'), experimental: {} };
    const settings = await createSettings(config, 'info', '/scratch');
    expect(settings.dotAstroDir.href, advice).toBe('file:///scratch/.astro/');
    const server = new URL('file:///scratch/server/');
    const built = { buildOutput: 'static', adapter: ownServerFolder, config: { outDir: new URL('file:///elsewhere/'), build: { server } } };
    expect(getPrerenderOutputDirectory(built).href, advice).toBe('file:///scratch/server/.prerender/');
    expect(has('core/build/vite-build-config.js', '!legacyAdapter && settings.prerenderer ?'), advice).toBe(true);
    const { isLegacyAdapter } = await load('core/build/plugins/plugin-ssr.js');
    expect(isLegacyAdapter(ownServerFolder), advice).toBe(true);
  });

  it('a Markdown file is read and rendered as by Astro’s loader', async () => {
    const type = await markdownEntryType();
    const advice = moved('the loader of Markdown files', 'rebuild/entries.ts');
    const fileUrl = new URL('file:///a.md');
    expect(await type.getEntryInfo({ contents: '---\ntitle: A\n---\n\nText.\n', fileUrl }), advice).toMatchObject({
      data: { title: 'A' },
      body: 'Text.',
    });
    const { satteri } = await import('@astrojs/markdown-satteri');
    const render = await type.getRenderFunction({ markdown: { processor: satteri({}), ...highlightOptions }, image: {} });
    const rendered = await render({ id: 'a.md', data: {}, body: '![A](./a.png)', filePath: '/a.md', digest: '' });
    expect(rendered.metadata.imagePaths, advice).toEqual(['./a.png']);
  });
});
