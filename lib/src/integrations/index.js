// Everything that astro.config.mjs needs: the site's facts, its address, and what a build does besides rendering pages.
import { join } from 'node:path';
import { projectFolder, toolFolder } from '../cache/folders.js';
import { lentGuide } from '../check/lent-guide.js';
import { builtLinks } from './built-links.js';
import { checkGate } from './check-gate.js';
import { clickDirective } from './click-directive.js';
import { contentEdits } from './content-edits.js';
import { contentFiles } from './content-files.js';
import { demoModule } from './demo-report.js';
import { entryStore } from './entry-store.js';
import { featureSwitches } from './features.js';
import { furtherInputs } from './further-inputs.js';
import { linkPreviews } from './link-previews.js';
import { failedFile, pageFile } from './page-file.js';
import { drawings } from './pictures/drawings.js';
import { pictures } from './pictures/index.js';
import { prunedCaches } from './pruned-caches.js';
import { Recorder } from './rebuild/recorder.js';
import { renderedPages } from './rendered-pages.js';
import { sandboxHost } from './sandbox-host.js';
import { searchIndex } from './search/index.js';
import { teamLook } from './team-look.js';
import { virtualModules } from './virtual-modules.js';
export { projectFolder, toolFolder } from '../cache/folders.js';
export { contentRoot } from '../content/content-root.js';
export { redirects, siteAddress } from './address.js';
export { withoutLibraryWarnings } from './library-warnings.js';
export { markdownSettings } from './markdown-settings.js';
export { plainImports } from './plain-imports.js';
export { ownScratch, scratchFolder, usableScratch } from './scratch.js';
export { readOutputs, readSite } from './site-file.js';
export { unwatched } from './unwatched.js';
/**
 * The integrations of one site, in the order in which their hooks must run: the gate first; links once all files are written,
 * while a separate process still writes the search index.
 */
export function shiplog({ root, site, address, outputs }) {
    const search = searchIndex();
    const previews = linkPreviews(site, address);
    const links = builtLinks(address);
    const gate = checkGate(root);
    const recorder = new Recorder();
    const tool = toolFolder();
    const guide = lentGuide(root, site);
    const shown = pictures(drawings(guide ? [root, guide.root] : [root], address.base, site.languages));
    return [
        gate.integration,
        demoModule(),
        virtualModules(root, site, address, outputs),
        featureSwitches(site, outputs !== undefined),
        clickDirective(),
        ...(site.features.sandbox ? [sandboxHost()] : []),
        entryStore(),
        renderedPages([search.reader, links.reader, previews.reader, shown.reader], (path, stack = '') => failedFile(root, stack) ?? pageFile(root, site.languages, path), recorder),
        contentFiles(root, site, address.base, guide),
        teamLook(root, site),
        contentEdits(root, site, outputs),
        shown.integration,
        previews.integration,
        links.integration,
        search.integration,
        recorder.integration(links.known, guide),
        furtherInputs([root, join(tool, 'src'), join(tool, 'public')], async () => (await gate.verdict())?.probes ?? {}),
        prunedCaches(projectFolder()),
    ];
}
