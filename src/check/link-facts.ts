// What the week editor looks links up in: `write-links.json`, written by a build from the content that its check has read.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toolFolder } from '../cache/folders.ts';
import { isPublished } from '../site/published-files.ts';
import type { ContentTree } from './content-tree.ts';
import { isDraft, type Names } from './link-targets.ts';
import { targetsOf } from './targets.ts';

export interface PageFacts {
  /** The anchors that the text makes; absent if it could not be parsed. */
  prose?: readonly string[];
  /** Those that the tool makes of facts, diagrams and reviews. */
  made: readonly string[];
  draft?: true;
}

export interface LinkFacts extends Pick<Names, 'languages' | 'url' | 'redirects' | 'off'> {
  /** Files that the site publishes, pages, and files that the tool reads; paths are below the content root. */
  files: readonly string[];
  /** By path below the content root. */
  pages: Readonly<Record<string, PageFacts>>;
  /** Anchors that the page of a new week has whatever is in its file. */
  newWeek: readonly string[];
  /** By address of each page: the path of its file, or the anchors of a page without one. */
  addresses: Readonly<Record<string, string | readonly string[]>>;
  /** Addresses of files that the site has. */
  downloads: readonly string[];
}

/** The links that `tree` has targets for. Names of files that are not published are left out. */
export function linkFacts(tree: ContentTree): LinkFacts | undefined {
  const { site } = tree;
  if (!site) return undefined;
  const { languages, url } = site;
  const targets = targetsOf(tree);
  const { redirects, off } = targets.names;
  const read = [...tree.pages, ...tree.diagrams, ...tree.reviews, ...(tree.siteFile ? [tree.siteFile] : [])];
  return {
    languages,
    ...(url === undefined ? {} : { url }),
    redirects,
    off,
    files: [...[...tree.files].filter((file) => isPublished(file, languages)), ...read.map(({ path }) => path)],
    pages: Object.fromEntries(
      tree.pages.map((page): [string, PageFacts] => [
        page.path,
        {
          ...(page.body.syntax ? {} : { prose: targets.anchorsOfProse(page) }),
          made: targets.anchorsMadeFor(page),
          ...(isDraft(page) ? { draft: true } : {}),
        },
      ]),
    ),
    newWeek: targets.anchorsOfNewWeek(),
    addresses: Object.fromEntries(
      [...targets.addresses()].map((address) => {
        const page = targets.at(address);
        return [address, page && page !== 'made' ? page.path : [...targets.anchorsOf(address)]];
      }),
    ),
    downloads: [...targets.fileAddresses(), ...readdirSync(join(toolFolder(), 'public'), { recursive: true }).map(String)],
  };
}
