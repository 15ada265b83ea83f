// Settings that a team's site and a cohort's site share.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroUserConfig } from 'astro';
import { projectFolder, toolFolder } from '../cache/folders.ts';
import type { Address } from '../site/urls.ts';
import { scratchFolder, usableScratch } from './scratch.ts';

/** Scripts that run: the site's files, `more` sources, and the line of each page's head that chooses the theme. */
function scriptDirective(more: readonly string[]) {
  const theme = readFileSync(join(toolFolder(), 'src/scripts/theme.js'), 'utf8');
  return {
    resources: ["'self'", ...more],
    hashes: [`sha256-${createHash('sha256').update(theme).digest('base64')}` as const],
  };
}

interface Given {
  /** The content root. */
  root: string;
  address: Address;
  /** The directives of the content security policy, without those for scripts and styles. */
  directives: readonly string[];
  /** Further sources of scripts. */
  scripts?: readonly string[];
}

/** Address, folders, security and speed. */
export function siteSettings({ root, address, directives, scripts = [] }: Given): AstroUserConfig {
  const scratch = usableScratch(scratchFolder(root, process.argv.slice(2), process.env), projectFolder());
  return {
    site: address.origin,
    base: address.base,
    trailingSlash: 'always',
    publicDir: join(toolFolder(), 'public'),
    // Not in node_modules, which `npm ci` empties.
    cacheDir: scratch.folder,
    ...(scratch.isOwn && { root: scratch.folder }),
    security: {
      csp: {
        directives: directives as never,
        scriptDirective: scriptDirective(scripts),
        styleDirective: { resources: ["'self'"] },
      },
    },
    // Pages wait for the disk, one at a time: several at once fill the pauses.
    build: { inlineStylesheets: 'never', concurrency: 16 },
    devToolbar: { enabled: false },
  };
}
