// What `shiplog dev` does after an edit that Astro does not see: of site.yaml, of reviews, of pictures and of files beside the pages.
import { isAbsolute, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { lentGuide } from '../check/lent-guide.ts';
import type { AmplifyOutputs } from '../site/amplify-outputs.ts';
import type { Site } from '../site/site.ts';
import { THEME } from '../site/theme.ts';
import { isWordFile } from '../site/word-file.ts';
import { forget, reload, showContent } from './forget.ts';
import { shownSite } from './shown-site.ts';
import { readOutputs, readSite } from './site-file.ts';
import { SITE } from './virtual-modules.ts';
import { readTeamWords } from './word-files.ts';

/** Everything that the settings are made of: after a change of it the server starts again. Pages read the rest of the site's facts. */
export const settingsOf = (
  root: string,
  { url, languages, redirects, hosts, analytics, pipeline, features }: Site,
  outputs: AmplifyOutputs | undefined,
): string =>
  JSON.stringify([
    url,
    languages,
    redirects,
    hosts,
    analytics,
    pipeline,
    features,
    outputs,
    lentGuide(root, { languages, features })?.files,
    readTeamWords(root, languages),
  ]);

/** Files whose edits Astro sees, and reloads pages for. */
const ofAstro = (file: string): boolean => /\.mdx?$/.test(file) || /^architecture\/[^/]+\/[^/]+\.ya?ml$/.test(file);

/**
 * An edit of a page reloads it twice: for its module, and half a second later for its entry, whose file Astro writes then. The second shows
 * the edit, and a reload that interrupts another loses the place on the page.
 */
const oneReload = (below: (path: string) => string | undefined): Plugin => ({
  name: 'shiplog:edits',
  hotUpdate: {
    order: 'pre',
    handler({ file, modules }) {
      const own = below(file);
      if (own === undefined || !ofAstro(own) || this.environment.name === 'client') return undefined;
      forget(this.environment, modules);
      return [];
    },
  },
});

/** The address with the slash that each page's has; `undefined` for other addresses. A static host redirects likewise. */
export function withSlash(url: string, accepts: string | undefined): string | undefined {
  const [path = '', query] = url.split('?', 2);
  // An address that begins with two slashes names a host.
  if (path.endsWith('/') || /^\/\/|\.[^/]*$|^\/@|\/node_modules\//.test(path) || !accepts?.includes('text/html')) return undefined;
  return query === undefined ? `${path}/` : `${path}/?${query}`;
}

/** Redirects to the address with the slash, instead of Astro's page that names the setting. */
const slashes: Plugin = {
  name: 'shiplog:slashes',
  enforce: 'post',
  configureServer: (server) => () => {
    const handle: Connect.NextHandleFunction = (request, response, next) => {
      const address = withSlash(request.originalUrl ?? '', request.headers.accept);
      if (address === undefined) return next();
      response.writeHead(302, { location: address }).end();
    };
    server.middlewares.stack.unshift({ route: '', handle });
  },
};

/** Asks the process around this one (`src/cli/dev.ts`) for a new one at the same port; false if there is none. */
export function restarted(server: ViteDevServer): boolean {
  const at = server.httpServer?.address();
  return process.send?.({ restart: typeof at === 'object' ? at?.port : undefined }) ?? false;
}

/** Shows edits of the content root `root` in open pages. `site` and `outputs` are those that the settings were made of. */
export function contentEdits(root: string, site: Site, outputs: AmplifyOutputs | undefined): AstroIntegration {
  const settings = settingsOf(root, site, outputs);
  /** A path below the content root, with slashes. */
  const below = (path: string): string | undefined => {
    const file = relative(root, path).replaceAll(sep, '/');
    return file === '' || file.startsWith('../') || isAbsolute(file) ? undefined : file;
  };
  return {
    name: 'shiplog:edits',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [oneReload(below), slashes] } });
      },
      'astro:server:setup': ({ server, logger }) => {
        // The content may be outside the project, where nothing else is watched.
        server.watcher.add(root);
        const readAgain = (): void => {
          let now: Site;
          let files: AmplifyOutputs | undefined;
          try {
            now = readSite(root);
            files = readOutputs(root, now);
          } catch {
            // The check reports what is wrong; pages keep the last facts that could be read.
            return;
          }
          if (settingsOf(root, now, files) !== settings) {
            logger.info('a setting of site.yaml has changed: starting again');
            if (restarted(server)) return;
            logger.warn('stop this server and start it again, so that the setting applies');
          }
          shownSite.site = now;
          showContent(server, [`\0${SITE}`]);
        };
        server.watcher.on('all', (event, path) => {
          const file = below(path);
          if (file === undefined || event === 'addDir' || event === 'unlinkDir') return;
          if (file === 'site.yaml' || file === THEME || isWordFile(file) || file === shownSite.site?.pipeline?.aws) readAgain();
          else if (event !== 'change' && /^[^/]+\/guide\b/.test(file)) readAgain();
          else if (!ofAstro(file)) reload(server);
        });
      },
    },
  };
}
