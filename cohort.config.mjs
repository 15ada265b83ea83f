// The settings of a cohort's site: its own pages, and nothing of a team's.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { cohortSite, readCohort } from './src/integrations/cohort/index.ts';
import {
  contentRoot,
  ownScratch,
  projectFolder,
  scratchFolder,
  siteAddress,
  toolFolder,
  usableScratch,
  viteSettings,
} from './src/integrations/index.ts';

const tool = toolFolder();
const project = projectFolder();
const root = contentRoot();
const cohort = readCohort(root);
const address = siteAddress(cohort);
const scratch = usableScratch(scratchFolder(root, process.argv.slice(2), process.env), project);
const sha256 = (text) => createHash('sha256').update(text).digest('base64');

export default defineConfig({
  site: address.origin,
  base: address.base,
  trailingSlash: 'always',
  srcDir: join(tool, 'src/cohort-site'),
  publicDir: join(tool, 'public'),
  outDir: process.env.SHIPLOG_OUT || 'dist',
  cacheDir: scratch.folder,
  ...(scratch.isOwn && { root: scratch.folder }),
  integrations: [ownScratch(project), cohortSite(root, cohort, address, project)],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        // The desk adds the teams' hosts: there a reader's click fetches their data again.
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: {
        resources: ["'self'"],
        hashes: [`sha256-${sha256(readFileSync(new URL('./src/scripts/theme.js', import.meta.url), 'utf8'))}`],
      },
      styleDirective: { resources: ["'self'"] },
    },
  },
  build: { inlineStylesheets: 'never', concurrency: 16 },
  devToolbar: { enabled: false },
  vite: viteSettings(),
});
