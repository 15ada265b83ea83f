// Runs a build after an edit from start to end: check, pages, search index, link previews, link check.
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { hasErrors } from '../../check/check-content.ts';
import { humanReport } from '../../check/report.ts';
import { contentRoot } from '../../content/content-root.ts';
import type { Address } from '../../site/urls.ts';
import { siteAddress } from '../address.ts';
import { endWithReport } from '../build-stop.ts';
import { stopOnErrors } from '../check-gate.ts';
import type { Checking } from '../check-thread.ts';
import type { LinksMessage, LinksResult } from '../links-worker.ts';
import { runFacts } from '../run-facts.ts';
import { readSite } from '../site-file.ts';
import { hasEditor } from '../write/index.ts';
import { writeWeekSources } from '../write/week-sources.ts';
import { call, PageIndex, quiet } from './page-index.ts';
import { keepState, NeedsBuild, type Rendered, renderChanged, writeChanged } from './rebuild.ts';
import { linksFile, loadState } from './state.ts';

async function drawCards({ fresh, state }: Rendered, project: string): Promise<void> {
  if (!fresh.some(({ written }) => written.card !== undefined)) return;
  const { linkPreviews } = await import('../link-previews.ts');
  const root = contentRoot();
  const site = readSite(root);
  const { reader, integration } = linkPreviews(site, siteAddress(site));
  await call(integration.hooks, 'astro:config:done', { config: { root: pathToFileURL(`${project}/`) } });
  await reader.start?.();
  for (const { path, written, body } of fresh) if (written.isPage) reader.page(path, String(body));
  await call(integration.hooks, 'astro:build:done', { dir: pathToFileURL(state.outDir), logger: quiet });
}

/** The thread that checks links, which reads those of the last build while pages are rendered. */
function linksThread(folder: string): Worker {
  const worker = new Worker(new URL('../links-worker.ts', import.meta.url));
  // The thread must not keep a build alive that fails elsewhere.
  worker.unref();
  worker.postMessage({ known: linksFile(folder) } satisfies LinksMessage);
  return worker;
}

/** Checks the links of all pages. The thread has those that were rendered. */
async function checkLinks(worker: Worker, { state, written }: Rendered, folder: string, { base, origin }: Address): Promise<void> {
  worker.ref();
  const files = new Set([...written.values()].map(({ file }) => file));
  const dist = state.outDir.replace(/[\\/]$/, '');
  worker.postMessage({ dist, base, origin, keep: linksFile(folder), files } satisfies LinksMessage);
  const [{ findings }] = (await once(worker, 'message')) as [LinksResult];
  await worker.terminate();
  if (findings.length > 0) {
    const report = humanReport(findings, files.size).trimEnd();
    if (hasErrors(findings)) endWithReport(`The built site has broken links.\n\n${report}`);
    console.warn(`\n${report}`);
  }
}

const INDEX = 'pagefind/';

/** Digests of the files that the build left as they were. `indexed` are the files of the index that it wrote; `undefined` for all. */
function keptOf({ fresh }: Rendered, files: ReadonlyMap<string, string>, indexed: ReadonlySet<string> | undefined): Map<string, string> {
  const written = new Set(fresh.map(({ written: { file } }) => file));
  const isKept = (file: string): boolean =>
    file.startsWith(INDEX) ? indexed !== undefined && !indexed.has(file.slice(INDEX.length)) : !/^(?:og|_astro|write\/source)\//.test(file);
  return new Map([...files].filter(([file]) => !written.has(file) && isKept(file)));
}

interface Edited {
  /** What was done. */
  done: string;
  /** Digests of files that stayed as they were. */
  kept: ReadonlyMap<string, string>;
}

/** Builds the site after an edit; returns `undefined` if a complete build is needed. */
export async function editedBuild(
  project: string,
  {
    folder,
    changed,
    files,
    checking: { facts, verdict },
  }: { folder: string; changed: readonly string[]; files: ReadonlyMap<string, string>; checking: Checking },
): Promise<Edited | undefined> {
  const root = contentRoot();
  const judged = verdict.then((found) => stopOnErrors(found, quiet));
  let rendered: Rendered;
  const site = readSite(root);
  const address = siteAddress(site);
  let index: PageIndex | undefined;
  const links = linksThread(folder);
  try {
    const state = loadState(folder);
    const search = new PageIndex(state, changed);
    index = search;
    rendered = await renderChanged({
      ...{ project, root, site, address, folder, state, changed, files, facts },
      onPage(fresh) {
        search.page(fresh);
        const { file, isPage } = fresh.written;
        if (isPage) links.postMessage({ file, html: String(fresh.body) } satisfies LinksMessage);
      },
      onPages: (written) => search.pages(written),
    });
    await judged;
  } catch (thrown) {
    await Promise.all([index?.close(), links.terminate()]);
    // A complete build in this process reads Astro's store, and reports what is wrong with a page.
    runFacts.entries = undefined;
    console.log(`Everything is built, because ${thrown instanceof NeedsBuild ? thrown.message : 'a page could not be rendered alone'}.`);
    return undefined;
  }
  const count = writeChanged(rendered, files, address.base);
  if (hasEditor(site)) writeWeekSources(root, rendered.state.outDir, site.languages, changed);
  const linked = drawCards(rendered, project).then(() => checkLinks(links, rendered, folder, address));
  const finished = index?.finish(rendered);
  // While the threads work: without a record of this build, which comes last, the next one is complete.
  keepState(folder, rendered);
  const [indexed] = await Promise.all([finished, linked]);
  const pages = [...rendered.written.values()].filter(({ isPage }) => isPage).length;
  const again = rendered.fresh.filter(({ written }) => written.isPage).length;
  return { done: `${again} of ${pages} pages rendered, ${count} files changed`, kept: keptOf(rendered, files, indexed) };
}
