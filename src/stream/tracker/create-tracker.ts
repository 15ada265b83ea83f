// Wires capture, consent and the outbox together.
import type { ClickstreamEvent, LoginState, PartName } from '../events/index.ts';
import { watch } from './capture.ts';
import { dateOf } from './clock.ts';
import { fetchTransport } from './fetch.ts';
import { createSteps, listen, quietly } from './host-page.ts';
import { stringify } from './json.ts';
import { of } from './node.ts';
import { createOutbox } from './outbox.ts';
import { BATCH_EVENTS } from './sender.ts';
import { snapshot } from './snapshot.ts';
import type { Parts, Tracker, TrackerOptions } from './types.ts';
import { newId } from './visitor.ts';

declare global {
  /** Prerendering, which TypeScript's DOM types lack. */
  interface Document {
    readonly prerendering?: boolean;
  }
}

/** Do Not Track and Global Privacy Control, as the browser sends them. */
interface Signals {
  doNotTrack?: string | null;
  globalPrivacyControl?: boolean;
}

/** Set by the queue, and by the transport that posts an event alone. */
type LaterField = 'clientId' | 'isFirstVisit' | 'sequence' | 'sentTime';

/** What is set when an event is recorded: a field of the contract that nothing sets does not compile. */
type Recorded = Record<Exclude<keyof ClickstreamEvent, LaterField | PartName>, unknown>;

/** The page's trackers with their options, under a name that every copy of this script has. */
type Page = Record<symbol, readonly [Tracker, TrackerOptions] | undefined>;

/** Starts tracking, or returns the tracker that the page has under the same prefix. Never throws; call it as early as you like. */
export function createTracker(options: TrackerOptions): Tracker {
  const {
    endpoint = '',
    single,
    transport,
    prefix = 'shiplog',
    delay = 500,
    capacity = 20_000,
    ignoreSignals,
    capture,
    consent,
  }: TrackerOptions = Object(options);
  const { pages = true, clicks = true, engagement = true }: NonNullable<TrackerOptions['capture']> = Object(capture);
  const trackers = document as unknown as Page;
  const name = Symbol.for(`shiplog:${prefix}`);
  const running = trackers[name];
  if (running) {
    const [tracker, first] = running;
    quietly(() => stringify(first) === stringify(options) || console.warn(`Tracker "${prefix}" runs already: options ignored`));
    return tracker;
  }
  const { notify, on } = createSteps();
  const outbox = createOutbox(
    prefix,
    delay,
    capacity,
    single ? 1 : BATCH_EVENTS,
    transport ?? fetchTransport(endpoint, single),
    notify,
    () => {
      permission = 'denied';
    },
  );
  const { doNotTrack, globalPrivacyControl }: Signals = navigator;
  const silent = !ignoreSignals && (doNotTrack === '1' || globalPrivacyControl);
  let permission = silent ? 'denied' : (consent ?? 'granted');
  let referrer = of(document, 'referrer');
  let user: { userId?: string | null | undefined; userLoginState?: LoginState | undefined } = {};
  let sessionId: string | undefined;
  /** The last page that was counted. */
  let viewed = '';
  let stopped: boolean | undefined;

  function record(name: string, parts?: Parts, pageUrl: string = location.href): string | undefined {
    if (stopped) return undefined;
    // The first page view comes first, and after `identify` if that is called immediately.
    if (!viewed) start();
    const eventId = newId();
    try {
      const reasons: string[] = [];
      const [given, known] = snapshot({ pageUrl, referrer, ...user }, parts, reasons, name);
      const { userId, userLoginState: state } = given;
      const event = {
        ...known,
        eventName: `${name}`,
        eventId,
        pageUrl: given.pageUrl,
        referrer: given.referrer || null,
        userId: userId || null,
        userLoginState: /^(logged_in|anonymous|guest)$/.test(state as string) ? state : userId ? 'logged_in' : 'anonymous',
        sessionId,
        eventTime: dateOf().toISOString(),
      } satisfies Recorded as unknown as ClickstreamEvent;
      if (reasons[0]) notify('corrected', event, reasons);
      if (permission === 'denied') notify('dropped', event, ['no consent']);
      else outbox.enqueue(event);
      sessionId = undefined;
      return eventId;
    } catch {
      notify('rejected', { eventId }, ['name or parts cannot be read']);
      return undefined;
    }
  }

  function page(): string | undefined {
    const { href } = location;
    if (viewed && viewed !== href) referrer = viewed;
    viewed = href;
    return record('page_view');
  }

  /** Starts what may start now: nothing while the page is prerendered, because it may never be shown. */
  function start(): void {
    if (of(document, 'prerendering')) return;
    if (!viewed && pages) page();
    if (permission === 'granted') outbox.begin();
  }

  // It does not bubble.
  listen('prerenderingchange', start, true);
  quietly(() => watch(pages, clicks, engagement, page, record, outbox.hide, outbox.flush));
  if (permission === 'denied') outbox.withdraw();
  queueMicrotask(start);

  const tracker: Tracker = {
    track: record,
    page,
    identify(userId, userLoginState) {
      user = { userId, userLoginState };
    },
    reset() {
      user = {};
      // The next event starts a session.
      sessionId = '';
    },
    flush: outbox.flush,
    consent(granted) {
      if (silent || stopped) return;
      if (granted) {
        permission = 'granted';
        start();
      } else outbox.withdraw();
    },
    on,
    stop() {
      // Only once: another tracker may have the name by the next call.
      stopped ||= delete trackers[name];
    },
  };
  trackers[name] = [tracker, options];
  return tracker;
}
