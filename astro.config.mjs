// One setting a line of thought: address, content, Markdown, security, speed.
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
  siteAddress,
  siteIntegrations,
  siteSettings,
  toolFolder,
  unwatched,
  viteSettings,
} from './src/integrations/index.ts';
import { hostsOf } from './src/site/amplify-outputs.ts';

const project = projectFolder();
const root = contentRoot();
const site = readSite(root);
const address = siteAddress(site);
const outputs = readOutputs(root, site);
const hosts = site.hosts.join(' ');
/** Where events may go: each is named by site.yaml, or by the file that it names. */
const collectors = [
  ...(site.analytics ? [new URL(site.analytics.endpoint).origin] : []),
  ...(site.pipeline?.computer ? [site.pipeline.computer] : []),
  ...(outputs ? hostsOf(outputs) : []),
].join(' ');

export default defineConfig({
  ...siteSettings({
    root,
    address,
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
    // The search index is WebAssembly, and any page opens it.
    scripts: ["'wasm-unsafe-eval'"],
  }),
  srcDir: join(toolFolder(), 'src'),
  outDir: process.env.SHIPLOG_OUT || 'dist',
  redirects: redirects(site, address.base),
  integrations: [
    ownScratch(project),
    mdx({ optimize: true }),
    ...(await demoIntegrations(site)),
    ...siteIntegrations({ root, site, address, outputs }),
  ],
  markdown: markdownSettings(root, site, address),
  image: { layout: 'constrained', responsiveStyles: false },
  experimental: { contentIntellisense: true },
  vite: {
    ...viteSettings(),
    server: { watch: { ignored: unwatched(root, project) } },
  },
});
