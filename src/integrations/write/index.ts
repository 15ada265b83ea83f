// What the editor of weeks needs besides its page: in `shiplog dev` a place to save to, in a build the weeks' files and the service worker.
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Site } from '../../site/site.ts';
import type { DevServer } from '../../write/publish/save-in-dev.ts';
import { devEndpoint, SAVE, SOURCE } from './dev-endpoint.ts';
import { writeOfflineWorker } from './offline-worker.ts';
import { writeWeekSources } from './week-sources.ts';

const MODULE = 'shiplog:write';

/** Whether the site has the editor. */
export const hasEditor = ({ features }: Pick<Site, 'features'>): boolean => features.write;

/** `shiplog:write` has the addresses and this start's token in dev; in a build it has nothing. */
export function weekEditor(root: string, languages: readonly string[], base: string): AstroIntegration {
  const token = randomBytes(32).toString('base64url');
  const server: DevServer = { save: `${base}${SAVE}`, source: `${base}${SOURCE}`, token };
  return {
    name: 'shiplog:write',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const code = `export const devServer = ${command === 'dev' ? JSON.stringify(server) : 'undefined'};\n`;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'shiplog:write',
                resolveId: (id: string) => (id === MODULE ? `\0${MODULE}` : undefined),
                load: (id: string) => (id === `\0${MODULE}` ? code : undefined),
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server: { middlewares } }) => void middlewares.use(devEndpoint({ root, languages, base, token })),
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        writeWeekSources(root, dist, languages);
        await writeOfflineWorker(dist);
      },
    },
  };
}
