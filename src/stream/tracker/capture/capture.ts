// Everything that is captured automatically, and the moments at which a page may end.
import type { TrackerOptions } from '../options.ts';
import type { Parts } from '../types.ts';
import { watchAddress } from './address.ts';
import { clicked } from './element.ts';
import { watchEngagement } from './engagement.ts';

/** Called for what happens on the page. */
export interface CaptureActions {
  /** A page came into view. */
  page(): void;
  /** Something happened on the page at `url`. */
  record(name: 'click' | 'page_engagement', parts: Parts, url?: string): void;
  /** The page was hidden or left and may never run again. */
  hide(): void;
  /** The network may be available again. */
  flush(): void;
}

/** Watches the page for its whole lifetime. */
export function watch(
  { pages, clicks, engagement }: NonNullable<TrackerOptions['capture']>,
  { page, record, hide, flush }: CaptureActions,
): void {
  const engaged = engagement ? watchEngagement() : undefined;
  /** Reports how the page was read; `left` if another page replaced it without a load. */
  const report = (left?: string): void => {
    const news = engaged?.(!!left);
    if (news) record('page_engagement', { engagement: news }, left);
  };
  const leave = (): void => {
    report();
    hide();
  };

  if (clicks) {
    const click = (event: Event): void => {
      const element = clicked(event.composedPath());
      if (element) record('click', { element });
    };
    addEventListener('click', click, true);
  }
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    if (pages) page();
    flush();
  });
  addEventListener('pagehide', leave);
  addEventListener('visibilitychange', () => document.hidden && leave());
  addEventListener('online', flush);
  // Last, because a page may have frozen its history.
  watchAddress((left) => {
    report(left);
    if (pages) page();
  });
}
