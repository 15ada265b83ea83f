// A shop's page with the standalone tracker on it, and a collector that may misbehave.
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { trackerScripts } from '../../../.ci/build-tracker.ts';
import type { TrackerOptions } from '../../../src/stream/tracker/index.ts';
import { type Collector, startCollector } from '../../collector/collector.ts';
import { type Host, startHost } from '../../collector/host.ts';
import { contract } from '../../collector/wire.ts';

/** Everything of the tracker's options that JSON can carry. */
type PageOptions = Omit<TrackerOptions, 'transport'>;

interface PageParts {
  /** Script that runs ahead of the tracker. */
  before?: string;
  /** Script that runs right after it, before there is a body. */
  after?: string;
  body?: string;
  /** Of the answer that brings the page. */
  headers?: Readonly<Record<string, string>>;
}

const STAGES = ['queued', 'sent', 'accepted', 'rejected', 'dropped'];

/** `tracker` and the `steps` that it told are on the page. */
const html = (options: PageOptions, { before = '', after = '', body = '<h1>Shop</h1>' }: PageParts): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Shop</title><script>${before}</script><script src="/tracker.js"></script><script>
steps = [];
tracker = shiplogTracker.createTracker(${JSON.stringify(options)});
for (const stage of ${JSON.stringify(STAGES)}) tracker.on(stage, (step) => steps.push(step));
${after}</script></head><body>${body}</body></html>`;

export interface Shop {
  collector: Collector;
  host: Host;
  /** The collector's address for batches. */
  endpoint: string;
  /** Puts a page of the shop at a path, in place of what was there; `/` has one from the start. */
  page: (options?: PageOptions, parts?: PageParts, path?: string) => void;
  open: (context: BrowserContext, path?: string) => Promise<Page>;
  close: () => Promise<void>;
}

/** The standalone script, built once in each worker: always of the source as it stands. */
let built: ReturnType<typeof trackerScripts> | undefined;

export async function startShop(): Promise<Shop> {
  const [collector, host] = await Promise.all([startCollector(contract), startHost()]);
  const endpoint = `${collector.origin}/events`;
  built ??= trackerScripts();
  host.script('/tracker.js', (await built)['tracker.iife.js']);
  host.script('/tracker.module.js', (await built)['tracker.js']);
  host.page('/elsewhere', '<!doctype html><html lang="en"><title>Elsewhere</title><h1>Elsewhere</h1></html>');
  host.page('/ran', '');
  const page: Shop['page'] = (options = {}, parts = {}, path = '/') =>
    host.page(path, html({ endpoint, ...options }, parts), parts.headers);
  page();
  return {
    collector,
    host,
    endpoint,
    page,
    async open(context, path = '/') {
      const opened = await context.newPage();
      await opened.goto(`${host.origin}${path}`);
      return opened;
    },
    close: async () => {
      await Promise.all([collector.close(), host.close()]);
    },
  };
}

/** Each test has a shop and its own collector, and a clock that `pass` can turn forward: a retry that waits a minute is due at once. */
export const test = base.extend<{ shop: Shop }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed
  shop: async ({}, use) => {
    const shop = await startShop();
    await use(shop);
    await shop.close();
  },
  context: async ({ context }, use) => {
    await context.clock.install();
    await use(context);
  },
});
