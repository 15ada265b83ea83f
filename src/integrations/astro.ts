// The integration for a team that has an Astro site: worklog, reviews, diagrams and the other pages of its content become pages of that site.
import { cpSync, createReadStream, existsSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { toolFolder } from '../cache/folders.ts';
import { hasFiles, WEEK_FILES } from '../content/content-root.ts';
import { parseAddress } from '../site/urls.ts';
import { redirects } from './address.ts';
import { BuildStop, endBuild } from './build-stop.ts';
import { demoIntegrations, markdownSettings, readOutputs, readSite, siteIntegrations, viteSettings } from './index.ts';

export interface ShiplogOptions {
  /** The folder that contains `site.yaml`, from the site's root. Default: `content`. */
  content?: string;
}

/** What a site has once, whatever content it shows. */
const OF_A_SITE = ['404', 'robots.txt', 'sitemap.xml'];

/** True if a site with its pages in `pages` has one at `path`. */
const isTaken = (pages: string, path: string): boolean =>
  ['astro', 'md', 'mdx', 'ts', 'js'].some((end) => existsSync(join(pages, `${path}.${end}`)));

/** The tool's routes that a site with its pages in `pages` lacks: pattern and file. */
function routes(pages: string): { pattern: string; entrypoint: string }[] {
  const source = join(toolFolder(), 'src/pages');
  return globSync('**/*.{astro,ts,js}', { cwd: source }).flatMap((file) => {
    const path = file.replaceAll('\\', '/').replace(/\.(?:astro|ts|js)$/, '');
    const own = path.replace('[...lang]/', '');
    // The home pages of further languages are the tool's.
    if (OF_A_SITE.includes(path) || (own !== 'index' && isTaken(pages, own))) return [];
    return [{ pattern: `/${path.replace(/(?:^|\/)index$/, '')}`, entrypoint: join(source, file) }];
  });
}

const PUBLIC = 'favicon.svg';

const icon = (): string => join(toolFolder(), 'public', PUBLIC);

/** `integrations: [shiplog({ content: 'content' })]`, with `export { collections } from 'shiplog/content'` in `src/content.config.ts`. */
export default function shiplog({ content = 'content' }: ShiplogOptions = {}): AstroIntegration {
  return {
    name: 'shiplog',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig, injectRoute }) => {
        const root = resolve(fileURLToPath(config.root), content);
        const pages = join(fileURLToPath(config.srcDir), 'pages');
        // Pages, threads and the check read them.
        process.env['SHIPLOG_CONTENT'] = root;
        process.env['SHIPLOG_TOOL'] = toolFolder();
        process.env['SHIPLOG_OWN_HOME'] = isTaken(pages, 'index') ? 'yes' : '';
        if (config.output !== 'static')
          throw new BuildStop('Shiplog builds static pages: remove output from astro.config, or set it to "static".');
        const site = readSite(root);
        const address = parseAddress(new URL(config.base.replace(/\/?$/, '/'), config.site ?? 'http://localhost:4321/').href);
        const has = (name: string): boolean => config.integrations.some((integration) => integration.name === name);
        for (const route of routes(pages)) injectRoute({ ...route, prerender: true });
        updateConfig({
          // Links to pages end in a slash.
          trailingSlash: 'always',
          redirects: redirects(site, address.base),
          integrations: [
            ...(has('@astrojs/mdx') ? [] : [mdx({ optimize: true })]),
            ...(has('@astrojs/react') ? [] : await demoIntegrations(site)),
            ...siteIntegrations({ root, site, address, outputs: readOutputs(root, site) }),
          ],
          markdown: markdownSettings(root, site, address),
          vite: viteSettings(),
        });
      },
      // Pages of the tool link to its icon, unless the site has one of that name.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${server.config.base}${PUBLIC}`, (_request, response) => {
          response.setHeader('content-type', 'image/svg+xml');
          createReadStream(icon()).pipe(response);
        });
      },
      'astro:build:done': ({ dir, pages }) => {
        if (hasFiles(`*/${WEEK_FILES}`) && !pages.some(({ pathname }) => /(?:^|\/)worklog\//.test(pathname)))
          endBuild(
            "The site was built without its weeks, because src/content.config.ts does not pass on their collections. Write:\n\n  export { collections } from 'shiplog/content';",
          );
        const target = fileURLToPath(new URL(PUBLIC, dir));
        if (!existsSync(target)) cpSync(icon(), target);
      },
    },
  };
}
