// A Hugo site as read, before anything is decided about the new one.
import type { ImportFinding, Report } from './finding.ts';
import type { HugoConfig } from './hugo-config.ts';
import type { Addresses } from './hugo-url.ts';
import type { Skipped } from './list-site.ts';
import type { SourcePage } from './source-page.ts';

/** A page with its position in the Hugo site. */
export interface HugoPage extends SourcePage {
  /** Content path without extension, language and final `index`: `1-Worklog/1.8-Week8`; `''` is the home page. */
  path: string;
  /** True for `index.md` and `_index.md`: the page of a folder. */
  isFolder: boolean;
  /** The file above the body, from its first line. */
  head: string;
  /** Address below the site's base, slashes at both ends. */
  url: string;
  report: Report;
  /** A section that has no file. */
  implied?: true;
}

export interface SourceSite {
  /** Absolute path of the given folder. */
  root: string;
  config: HugoConfig;
  /** Files of the configuration. */
  configFiles: string[];
  addresses: Addresses;
  /** Languages with pages, the default one first. */
  languages: string[];
  pages: HugoPage[];
  /** Folders of files that Hugo publishes unmodified. */
  staticDirs: string[];
  /** Files that are not pages, by their published address: `images/a.png` → `static/images/a.png`. */
  published: Map<string, string>;
  /** Files that are in no folder of the site, such as pictures within the text, by name. */
  made: Map<string, Uint8Array>;
  /** Every file, path below the root. */
  files: string[];
  /** Folder of the content, path below the root; `''` if the pages are in the root itself. */
  contentDirs: string[];
  skipped: Skipped[];
  findings: ImportFinding[];
}
