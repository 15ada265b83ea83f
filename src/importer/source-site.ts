// A Hugo site as it was read, before anything is decided about the new one.
import type { ImportFinding, Report } from './finding.ts';
import type { HugoConfig } from './hugo-config.ts';
import type { Addresses } from './hugo-url.ts';
import type { Skipped } from './list-site.ts';
import type { SourcePage } from './source-page.ts';

/** A page with its place in the Hugo site. */
export interface HugoPage extends SourcePage {
  /** Content path without extension, language and final `index`: `1-Worklog/1.8-Week8`; `''` is the home page. */
  path: string;
  /** True for `index.md` and `_index.md`: the page stands for its folder. */
  isFolder: boolean;
  /** The file above the body, from its first line. */
  head: string;
  /** Address below the site's base, slashes at both ends. */
  url: string;
  report: Report;
}

export interface SourceSite {
  /** Absolute path of the folder that was given. */
  root: string;
  config: HugoConfig;
  /** Files of the configuration. */
  configFiles: string[];
  addresses: Addresses;
  /** Languages that have pages, the default one first. */
  languages: string[];
  pages: HugoPage[];
  /** Files that are no pages, by the address under which Hugo publishes them: `images/a.png` → `static/images/a.png`. */
  published: Map<string, string>;
  /** Every file, path below the root. */
  files: string[];
  /** Folder of the content, path below the root; `''` where the pages stand in the root itself. */
  contentDirs: string[];
  skipped: Skipped[];
  findings: ImportFinding[];
}
