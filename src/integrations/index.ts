// Everything that astro.config.mjs needs: the site's facts, its address, and what a build does besides rendering pages.
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { projectFolder, toolFolder } from '../cache/folders.ts';
import { lentGuide } from '../check/lent-guide.ts';
import type { AmplifyOutputs } from '../site/amplify-outputs.ts';
import type { Site } from '../site/site.ts';
import type { Address } from '../site/urls.ts';
import { builtLinks } from './built-links.ts';
import { checkGate } from './check-gate.ts';
import { clickDirective } from './click-directive.ts';
import { contentEdits } from './content-edits.ts';
import { contentFiles } from './content-files.ts';
import { demoModule } from './demo-report.ts';
import { entryStore } from './entry-store.ts';
import { featureSwitches } from './features.ts';
import { furtherInputs } from './further-inputs.ts';
import { linkPreviews } from './link-previews.ts';
import { liveEntries } from './live-entries.ts';
import { failedFile, pageFile } from './page-file.ts';
import { drawings } from './pictures/drawings.ts';
import { pictures } from './pictures/index.ts';
import { prunedCaches } from './pruned-caches.ts';
import { Recorder } from './rebuild/recorder.ts';
import { renderedPages } from './rendered-pages.ts';
import { sandboxHost } from './sandbox-host.ts';
import { searchIndex } from './search/index.ts';
import { teamLook } from './team-look.ts';
import { virtualModules } from './virtual-modules.ts';
import { hasEditor, weekEditor } from './write/index.ts';

export { projectFolder, toolFolder } from '../cache/folders.ts';
export { contentRoot } from '../content/content-root.ts';
export { redirects, siteAddress } from './address.ts';
export { demoIntegrations } from './demo-integrations.ts';
export { markdownSettings } from './markdown-settings.ts';
export { ownScratch } from './scratch.ts';
export { readOutputs, readSite } from './site-file.ts';
export { siteSettings } from './site-settings.ts';
export { unwatched } from './unwatched.ts';
export { viteSettings } from './vite-settings.ts';

export interface SiteOf {
  /** The content root. */
  root: string;
  site: Site;
  address: Address;
  /** The AWS outputs for pages. */
  outputs: AmplifyOutputs | undefined;
}

/**
 * The integrations of one site, in the order in which their hooks must run: the gate first; links once all files are written,
 * while a separate process still writes the search index.
 */
export function siteIntegrations({ root, site, address, outputs }: SiteOf): AstroIntegration[] {
  const search = searchIndex();
  const previews = linkPreviews(site, address);
  const links = builtLinks(address);
  const gate = checkGate(root, hasEditor(site) ? `${address.base}write/` : undefined);
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
    liveEntries(),
    renderedPages(
      [search.reader, links.reader, previews.reader, shown.reader],
      (path, stack = '') => failedFile(root, stack) ?? pageFile(root, site.languages, path),
      recorder,
    ),
    contentFiles(root, site, address.base, guide),
    ...(hasEditor(site) ? [weekEditor(root, site.languages, address.base)] : []),
    teamLook(root, site),
    contentEdits(root, site, outputs),
    shown.integration,
    previews.integration,
    links.integration,
    search.integration,
    recorder.integration(links.areKept, guide),
    furtherInputs([root, join(tool, 'src'), join(tool, 'public')], async () => (await gate.verdict())?.probes ?? {}),
    prunedCaches(projectFolder()),
  ];
}
