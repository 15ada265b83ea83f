// `shiplog:site`, `shiplog:history` and `shiplog:guide`: the site's facts, git's dates and the tool's guide, so that pages read no file for them.
import type { AstroIntegration } from 'astro';
import { type LentGuide, lentGuide } from '../check/lent-guide.ts';
import { gitHistory } from '../content/git-history.ts';
import type { Change } from '../content/git-log.ts';
import type { AmplifyOutputs } from '../site/amplify-outputs.ts';
import type { Site } from '../site/site.ts';
import type { Address } from '../site/urls.ts';
import { previewsWanted } from './previews-wanted.ts';
import { RUN, runFacts } from './run-facts.ts';
import { shownSite } from './shown-site.ts';
import { shownLook } from './team-look.ts';
import { readTeamWords } from './word-files.ts';

export const SITE = 'shiplog:site';
const HISTORY = 'shiplog:history';
const GUIDE = 'shiplog:guide';

const constant = (name: string, value: unknown): string => `export const ${name} = ${JSON.stringify(value)};\n`;

async function siteModule(root: string, site: Site, address: Address, outputs: AmplifyOutputs | undefined): Promise<string> {
  const look = await shownLook(root, site, address.base);
  const words = readTeamWords(root, site.languages);
  return Object.entries({ site, address, outputs, look, words, previews: previewsWanted() })
    .map(([name, value]) => constant(name, value))
    .join('');
}

const guideModule = (guide: LentGuide | undefined): string =>
  constant('guideRoot', guide?.root) + constant('guideFiles', guide?.files ?? []);

/** The last change of each file of the content and of the guide that it borrows; `why` says what is missing. */
export function shownHistory(root: string, guide: LentGuide | undefined): { changes: Map<string, Change>; why?: string } {
  const own = gitHistory(root);
  const lent = guide ? gitHistory(guide.root).changes : new Map<string, Change>();
  const ofGuide = (guide?.files ?? []).flatMap(({ file }) => {
    const change = lent.get(file);
    return change ? [[file, change] as const] : [];
  });
  return { ...own, changes: new Map([...own.changes, ...ofGuide]) };
}

function historyModule(root: string, guide: LentGuide | undefined, note: (why: string) => void): string {
  const { changes, why } = shownHistory(root, guide);
  if (why) note(why);
  runFacts.history = changes;
  return `export const lastChange = (file) => ${RUN}.history.get(file.normalize('NFC'));\n`;
}

/** Serves the modules. */
export function virtualModules(root: string, site: Site, address: Address, outputs: AmplifyOutputs | undefined): AstroIntegration {
  const guide = lentGuide(root, site);
  return {
    name: 'shiplog:modules',
    hooks: {
      'astro:config:setup': ({ updateConfig, logger }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'shiplog:modules',
                resolveId: (id: string) => (id === SITE || id === HISTORY || id === GUIDE ? `\0${id}` : undefined),
                async load(id: string) {
                  if (id === `\0${SITE}`) return siteModule(root, shownSite.site ?? site, address, outputs);
                  if (id === `\0${HISTORY}`) return historyModule(root, guide, (why) => logger.info(`no date of last change: ${why}`));
                  if (id === `\0${GUIDE}`) return guideModule(guide);
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
