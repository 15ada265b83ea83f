// One setting a line of thought: address, content, Markdown, security, speed.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import {
  contentRoot,
  demoIntegrations,
  markdownSettings,
  ownScratch,
  projectFolder,
  readOutputs,
  readSite,
  redirects,
  scratchFolder,
  siteAddress,
  siteIntegrations,
  toolFolder,
  unwatched,
  usableScratch,
  viteSettings,
} from './src/integrations/index.ts';
import { hostsOf } from './src/site/amplify-outputs.ts';

const tool = toolFolder();
const project = projectFolder();
const root = contentRoot();
const site = readSite(root);
const address = siteAddress(site);
const scratch = usableScratch(scratchFolder(root, process.argv.slice(2), process.env), project);
const outputs = readOutputs(root, site);
const hosts = site.hosts.join(' ');
/** Where events may go: each is named by site.yaml, or by the file that it names. */
const collectors = [
  ...(site.analytics ? [new URL(site.analytics.endpoint).origin] : []),
  ...(site.pipeline?.computer ? [site.pipeline.computer] : []),
  ...(outputs ? hostsOf(outputs) : []),
].join(' ');
const sha256 = (text) => createHash('sha256').update(text).digest('base64');

export default defineConfig({
  site: address.origin,
  base: address.base,
  trailingSlash: 'always',
  srcDir: join(tool, 'src'),
  publicDir: join(tool, 'public'),
  outDir: process.env.SHIPLOG_OUT || 'dist',
  // Not in node_modules, which `npm ci` empties.
  cacheDir: scratch.folder,
  ...(scratch.isOwn && { root: scratch.folder }),
  redirects: redirects(site, address.base),
  integrations: [
    ownScratch(project),
    mdx({ optimize: true }),
    ...(await demoIntegrations(site)),
    ...siteIntegrations({ root, site, address, outputs }),
  ],
  markdown: markdownSettings(root, site, address),
  image: { layout: 'constrained', responsiveStyles: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        `img-src 'self' data: ${hosts}`.trim(),
        "font-src 'self'",
        `media-src 'self' ${hosts}`.trim(),
        // Players of videos, after the reader's click.
        ...(hosts ? [`frame-src ${hosts}`] : []),
        `connect-src 'self' ${hosts} ${collectors}`.trim(),
        "worker-src 'self' blob:",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: {
        // The search index is WebAssembly, and any page opens it.
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [`sha256-${sha256(readFileSync(new URL('./src/scripts/theme.js', import.meta.url), 'utf8'))}`],
      },
      styleDirective: { resources: ["'self'"] },
    },
  },
  // Pages wait for the disk, one at a time: several at once fill the pauses.
  build: { inlineStylesheets: 'never', concurrency: 16 },
  devToolbar: { enabled: false },
  experimental: { contentIntellisense: true },
  vite: {
    ...viteSettings(),
    server: { watch: { ignored: unwatched(root, project) } },
  },
});
