// The plugins' context for the current page: its file, its language, and what they have found in it so far.

import Slugger from 'github-slugger';
import type { Data } from 'satteri';
import { decoded } from '../site/decoded.ts';
import { languageOf } from '../site/file-language.ts';

/** The same for every page. `root` is the content root's absolute path, `languages[0]` the default language. */
export interface Place {
  root: string;
  /** The content root of the tool's guide, for a site that shows it. */
  guide?: string | undefined;
  base: string;
  languages: readonly string[];
  /** The path of a file below a content root as the disk has it, which may be in NFD. */
  onDisk?: ((root: string, file: string) => string) | undefined;
  /** The lines of a code block as HTML, by its code and language. */
  color: (code: string, language: string) => Promise<string[]>;
}

/** One page. `file` is the path below the content root, in NFC: `en/worklog/week-08.md`; `''` if it is not known. `ownRoot` is the content root that has it. */
export interface Page extends Place {
  file: string;
  ownRoot: string;
  language: string;
  components: Set<string>;
  /** The imports and exports of an .mdx page. */
  code: string[];
  slugger: Slugger;
}

const slashes = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/^(?!\/)/, '/')
    .replace(/\/+$/, '');

/** The path of `url` below `root` in NFC, `''` if it is elsewhere. */
export function fileBelow(root: string, url: URL | undefined): string {
  if (!url) return '';
  const path = decoded(url.pathname);
  const folder = `${slashes(root)}/`;
  return path.startsWith(folder) ? path.slice(folder.length).normalize('NFC') : '';
}

interface Visited {
  readonly data: Data;
  readonly fileURL: URL | undefined;
}

/** Sets the page of the document that `context` visits; all passes of a document share it. */
export function openPage(place: Place, { data, fileURL }: Visited): Page {
  const own = fileBelow(place.root, fileURL);
  const file = own || (place.guide === undefined ? '' : fileBelow(place.guide, fileURL));
  const ownRoot = own || place.guide === undefined ? place.root : place.guide;
  const page: Page = {
    ...place,
    file,
    ownRoot,
    language: languageOf(file, place.languages),
    components: new Set(),
    code: [],
    slugger: new Slugger(),
  };
  data['shiplog'] = page;
  return page;
}

/** The page that `openPage` set. */
export const pageOf = ({ data }: Pick<Visited, 'data'>): Page => data['shiplog'] as Page;
