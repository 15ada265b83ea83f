// Everything that is captured automatically: navigation, clicks, engagement, and the moments at which a page may end.
import type { Engagement } from '../events/index.ts';
import { watchAddress } from './address.ts';
import { createClicks } from './click.ts';
import { performance } from './clock.ts';
import { listen, quietly } from './host-page.ts';
import { of } from './node.ts';
import type { Parts } from './types.ts';

/**
 * Watches the page for its whole lifetime. Calls `page` when a page came into view, `record` when something happened on the page at `url`,
 * `hide` when the page was hidden or left and may never run again, and `flush` when the network may be available again.
 */
export function watch(
  pages: boolean,
  clicks: boolean,
  engagement: boolean,
  page: () => void,
  record: (name: 'click' | 'page_engagement', parts: Parts, url?: string) => void,
  hide: () => void,
  flush: () => void,
): void {
  const engaged = engagement ? watchEngagement() : undefined;
  /** Reports how the page was read; `left` if another page replaced it without a load. */
  const report = (left?: string): void =>
    quietly(() => {
      const news = engaged?.(!!left);
      if (news) record('page_engagement', { engagement: news }, left);
    });
  const leave = (): void => {
    report();
    hide();
  };

  if (clicks) {
    const clicked = createClicks();
    listen(
      'click',
      (event) => {
        const element = clicked(event);
        if (element) record('click', { element });
      },
      true,
    );
  }
  listen('pageshow', ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    if (pages) page();
    flush();
  });
  listen('pagehide', leave);
  listen('visibilitychange', () => of(document, 'hidden') && leave());
  listen('online', flush);
  // Last, because a page may have frozen its history.
  watchAddress((left) => {
    report(left);
    if (pages) page();
  });
}

const MOMENT_MS = 100;

/** Watches how long the page is engaged (visible and in focus) and how deep it is scrolled. Returns a function that reports the deepest point so far and the time since its last call; `undefined` if there was hardly any. */
function watchEngagement(): (restart: boolean) => Engagement | undefined {
  let engagedMs = 0;
  let since = 0;
  let scrollPercent = 0;

  const measure = (): void => {
    const now = performance.now();
    if (since) engagedMs += now - since;
    since = of(document, 'hasFocus').call(document) && !of(document, 'hidden') ? now : 0;
    const depth = ((scrollY + innerHeight) / of(document, 'documentElement').scrollHeight) * 100;
    scrollPercent = Math.min(100, Math.max(scrollPercent, depth || 0));
  };

  quietly(measure);
  for (const type of ['focus', 'blur', 'pageshow', 'visibilitychange', 'scroll']) listen(type, measure);

  return (restart) => {
    measure();
    const engagement = { scrollPercent, engagedMs };
    if (restart) scrollPercent = 0;
    // A page that is left also becomes hidden a moment later.
    if (engagedMs < MOMENT_MS) return undefined;
    engagedMs = 0;
    return engagement;
  };
}
