// `shiplog:site` and `shiplog:history`: what pages know of the site and of git, without reading a file themselves.
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { AmplifyOutputs } from '../site/amplify-outputs.ts';
import type { Site } from '../site/site.ts';
import type { Address } from '../site/urls.ts';
import { gitHistory } from './git-history.ts';
import { previewsWanted } from './link-previews.ts';

const SITE = 'shiplog:site';
const HISTORY = 'shiplog:history';

const constant = (name: string, value: unknown): string => `export const ${name} = ${JSON.stringify(value)};\n`;

const siteModule = (site: Site, address: Address, outputs: AmplifyOutputs | undefined): string =>
  constant('site', site) + constant('address', address) + constant('outputs', outputs) + constant('previews', previewsWanted());

function historyModule(root: string, note: (why: string) => void): string {
  const { changes, why } = gitHistory(root);
  if (why) note(why);
  const table = JSON.stringify(Object.fromEntries(changes));
  return `const changes = new Map(Object.entries(${table}));\nexport const lastChange = (file) => changes.get(file.normalize('NFC'));\n`;
}

/** Serves both modules. A change of site.yaml restarts `npm run dev`, which reads it anew. */
export function virtualModules(root: string, site: Site, address: Address, outputs: AmplifyOutputs | undefined): AstroIntegration {
  return {
    name: 'shiplog:modules',
    hooks: {
      'astro:config:setup': ({ addWatchFile, updateConfig, logger }) => {
        addWatchFile(join(root, 'site.yaml'));
        if (site.pipeline?.aws) addWatchFile(join(root, site.pipeline.aws));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'shiplog:modules',
                resolveId: (id: string) => (id === SITE || id === HISTORY ? `\0${id}` : undefined),
                load(id: string) {
                  if (id === `\0${SITE}`) return siteModule(site, address, outputs);
                  if (id === `\0${HISTORY}`) return historyModule(root, (why) => logger.info(`no date of last change: ${why}`));
                  return undefined;
                },
              },
            ],
          },
        });
      },
    },
  };
}
