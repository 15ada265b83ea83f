// The settings of a cohort's site: its own pages, and nothing of a team's.
import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { cohortSite, readCohort } from './src/integrations/cohort/index.ts';
import { contentRoot, ownScratch, projectFolder, siteAddress, siteSettings, toolFolder, viteSettings } from './src/integrations/index.ts';

const project = projectFolder();
const root = contentRoot();
const cohort = readCohort(root);
const address = siteAddress(cohort);

export default defineConfig({
  ...siteSettings({
    root,
    address,
    directives: [
      "default-src 'none'",
      "img-src 'self' data:",
      "font-src 'self'",
      // The desk adds the teams' hosts: there a reader's click fetches their data again.
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
    ],
  }),
  srcDir: join(toolFolder(), 'src/cohort-site'),
  outDir: process.env.SHIPLOG_OUT || 'dist',
  // These pages have no code blocks; Astro would warn that its highlighting and the policy exclude each other.
  markdown: { syntaxHighlight: false },
  integrations: [ownScratch(project), cohortSite(root, cohort, address, project)],
  vite: viteSettings(),
});
