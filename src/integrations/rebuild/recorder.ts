// Records how a build made its pages, so that the next one can render only those that changed.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { keepIfPossible } from '../../cache/store.ts';
import type { LentGuide } from '../../check/lent-guide.ts';
import type { StaticPath } from '../astro-internals.ts';
import { renditionName, shownRenditions } from '../pictures/renditions.ts';
import { runFacts } from '../run-facts.ts';
import { type Entries, saveEntries } from './entries.ts';
import { type BundleFacts, bundleFacts, saveBundle } from './server-bundle.ts';
import { bundleFolder, saveState, stateFolder, type Written } from './state.ts';

/** The path of the file that Astro writes for a route, below the output folder. */
export function fileOf({ pathname, route }: StaticPath): string {
  const path = decodeURI(pathname).replace(/^\/|\/$/g, '');
  if (route.type !== 'page') return path;
  return path === '404' ? '404.html' : `${path}/index.html`.replace(/^\//, '');
}

export const pathKey = (pathname: string): string => pathname.replace(/^\/|\/$/g, '');

/** The files beside a page that only pages like it need. */
export function factsOf(html: string, base: string): Pick<Written, 'sheet' | 'card' | 'pictures'> {
  const sheet = /<link rel="stylesheet" href="([^"]*\/parts\.[\w-]{8}\.css)">/.exec(html)?.[1];
  const card = /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1];
  const below = (address: string | undefined): string | undefined =>
    address === undefined ? undefined : decodeURI(new URL(address, 'https://site.example').pathname).slice(base.length);
  const pictures = new Set(shownRenditions(html).map(({ digest, width }) => renditionName(digest, width)));
  return { sheet: below(sheet), card: below(card), pictures: [...pictures].sort() };
}

/** Records the pages of one build. Without a state folder it only passes them on. */
export class Recorder {
  readonly #written = new Map<string, Written>();
  #bundle: BundleFacts | undefined;
  #settings: { markdown: unknown; image: unknown } = { markdown: undefined, image: undefined };

  paths(paths: readonly StaticPath[]): void {
    for (const path of paths) {
      const key = pathKey(path.pathname);
      // Astro builds the first of two routes with the same path.
      if (this.#written.has(key)) continue;
      this.#written.set(key, { file: fileOf(path), isPage: path.route.type === 'page', key: path.cacheKey, pictures: [] });
    }
  }

  /** Notes what a page's HTML says of the files beside it. */
  page(pathname: string, html: string, base: string): void {
    this.#note(pathname, factsOf(html, base));
  }

  #note(pathname: string, facts: Partial<Written>): void {
    const key = pathKey(pathname);
    const known = this.#written.get(key);
    if (known) this.#written.set(key, { ...known, ...facts });
  }

  /** After the last page, while the bundle still exists. */
  end(prerenderer: AstroPrerenderer): void {
    const folder = stateFolder();
    if (folder === undefined) return;
    this.#bundle = bundleFacts(prerenderer);
    if (!keepIfPossible(() => saveBundle(prerenderer, bundleFolder(folder)))) this.#bundle = undefined;
  }

  /** Writes the state once the build has ended well. `areLinksKept` is true once the check of links has left its part. */
  integration(areLinksKept: () => boolean, guide: LentGuide | undefined): AstroIntegration {
    let cache: URL;
    return {
      name: 'shiplog:rebuild',
      hooks: {
        'astro:config:done': ({ config }) => {
          const { processor: _processor, ...markdown } = config.markdown as unknown as Record<string, unknown>;
          this.#settings = { markdown, image: config.image };
          cache = config.cacheDir;
        },
        'astro:build:done': ({ dir }) => {
          const folder = stateFolder();
          const { entries } = runFacts;
          if (folder === undefined || !this.#bundle || !entries || !areLinksKept()) return;
          const state = {
            bundle: this.#bundle,
            markdown: JSON.parse(JSON.stringify(this.#settings)),
            outDir: fileURLToPath(dir),
            cache: fileURLToPath(cache),
            guide: JSON.stringify(guide),
            written: this.#written,
          };
          const isKept = keepIfPossible(() => {
            saveEntries(folder, entries as Entries);
            saveState(folder, state);
          });
          if (!isKept) rmSync(folder, { recursive: true, force: true });
        },
      },
    };
  }
}
