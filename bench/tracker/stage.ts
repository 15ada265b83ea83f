// Puts one tracker on a page of a separate host, with a collector that counts by the marks in what it receives.
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { type Collector, startCollector, type Wire } from '../../tests/collector/collector.ts';
import { type Host, startHost } from '../../tests/collector/host.ts';
import type { Subject } from './peers.ts';

/** One event a mark; whatever else a body holds is not counted. Every tracker takes `{"success":true}` for an acceptance. */
const marked: Wire = {
  read: (body) => [...new Set(body.toString('utf8').match(/mark-\d+-/g))].map((id) => ({ id, event: {} })),
  accept: () => '{"success":true}',
};

const document = (head: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>${head}</head><body><h1>Bench</h1></body></html>`;

/** A prerender rule for the tracked page, which is followed but never seen. */
const RULE = '<script type="speculationrules">{"prerender":[{"source":"list","urls":["/"],"eagerness":"immediate"}]}</script>';
/** Lets the host know that the page's scripts did run unseen. */
const RAN = '<script>if (document.prerendering) fetch("/ran")</script>';
/** Finer clocks are given to isolated pages alone. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

export interface Stage {
  subject: Subject;
  collector: Collector;
  host: Host;
  context: BrowserContext;
  /** Opens the tracked page. */
  open: () => Promise<Page>;
  close: () => Promise<void>;
}

/** A browser profile, a host and a collector for one run of one tracker. */
export async function startStage(browser: Browser, subject: Subject, code: string): Promise<Stage> {
  const collector = await startCollector(marked);
  const host = await startHost();
  const attributes = subject.attributes?.(collector.origin) ?? '';
  host.script('/tracker.js', code);
  const head = `${RAN}<script>COLLECTOR = "${collector.origin}"</script><script src="/tracker.js" ${attributes}></script>`;
  host.page('/', document(head));
  host.page('/timed', document(head), ISOLATED);
  host.page('/elsewhere', document(''));
  host.page('/rule', document(RULE));
  host.page('/ran', '');
  const context = await browser.newContext();
  return {
    subject,
    collector,
    host,
    context,
    open: async () => {
      const page = await context.newPage();
      await page.goto(`${host.origin}/`);
      return page;
    },
    close: async () => {
      await context.close();
      await Promise.all([collector.close(), host.close()]);
    },
  };
}
