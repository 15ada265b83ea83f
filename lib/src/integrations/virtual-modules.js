import { lentGuide } from '../check/lent-guide.js';
import { gitHistory } from '../content/git-history.js';
import { previewsWanted } from './previews-wanted.js';
import { RUN, runFacts } from './run-facts.js';
import { shownSite } from './shown-site.js';
import { shownLook } from './team-look.js';
export const SITE = 'shiplog:site';
const HISTORY = 'shiplog:history';
const GUIDE = 'shiplog:guide';
const constant = (name, value) => `export const ${name} = ${JSON.stringify(value)};\n`;
async function siteModule(root, site, address, outputs) {
    const look = await shownLook(root, site, address.base);
    return Object.entries({ site, address, outputs, look, previews: previewsWanted() })
        .map(([name, value]) => constant(name, value))
        .join('');
}
const guideModule = (guide) => constant('guideRoot', guide?.root) + constant('guideFiles', guide?.files ?? []);
/** The last change of each file of the content and of the guide that it borrows; `why` says what is missing. */
export function shownHistory(root, guide) {
    const own = gitHistory(root);
    const lent = guide ? gitHistory(guide.root).changes : new Map();
    const ofGuide = (guide?.files ?? []).flatMap(({ file }) => {
        const change = lent.get(file);
        return change ? [[file, change]] : [];
    });
    return { ...own, changes: new Map([...own.changes, ...ofGuide]) };
}
function historyModule(root, guide, note) {
    const { changes, why } = shownHistory(root, guide);
    if (why)
        note(why);
    runFacts.history = changes;
    return `export const lastChange = (file) => ${RUN}.history.get(file.normalize('NFC'));\n`;
}
/** Serves the modules. */
export function virtualModules(root, site, address, outputs) {
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
                                resolveId: (id) => (id === SITE || id === HISTORY || id === GUIDE ? `\0${id}` : undefined),
                                async load(id) {
                                    if (id === `\0${SITE}`)
                                        return siteModule(root, shownSite.site ?? site, address, outputs);
                                    if (id === `\0${HISTORY}`)
                                        return historyModule(root, guide, (why) => logger.info(`no date of last change: ${why}`));
                                    if (id === `\0${GUIDE}`)
                                        return guideModule(guide);
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
