// Wires capture, consent and the outbox together.
import type { ClickstreamEvent, LoginState } from '../events/index.ts';
import { watch } from './capture.ts';
import { fetchTransport } from './fetch.ts';
import { createSteps, quietly } from './host-page.ts';
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

type SettingField = 'referrer' | 'userId' | 'userLoginState' | 'sessionId';
/** Set by the queue, and by the transport that posts an event alone. */
type LaterField = 'clientId' | 'isFirstVisit' | 'sequence' | 'sentTime';

/** Fields of every event of the page until they change. */
type Setting = { [Field in SettingField]?: ClickstreamEvent[Field] | undefined };

/** What is set when an event is recorded: a field of the contract that nothing sets does not compile. */
type Recorded = Record<Exclude<keyof ClickstreamEvent, SettingField | LaterField>, unknown>;

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
    quietly(() => JSON.stringify(first) === JSON.stringify(options) || console.warn(`Tracker "${prefix}" runs already: options ignored`));
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
  const silent = !ignoreSignals && (doNotTrack === '1' || globalPrivacyControl === true);
  const setting: Setting = { referrer: document.referrer };
  let permission = silent ? 'denied' : (consent ?? 'granted');
  /** The last page that was counted. */
  let viewed = '';
  let stopped = false;

  function record(name: string, parts: Parts = {}, pageUrl: string = location.href): string | undefined {
    if (stopped) return undefined;
    // The first page view comes first, and after `identify` if that is called immediately.
    start();
    let eventId = '';
    try {
      eventId = newId();
      const { product, element, engagement } = parts;
      const eventTime = new Date().toISOString();
      const fields = { eventName: `${name}`, eventId, pageUrl, ...setting, product, element, engagement, eventTime } satisfies Recorded;
      const event = snapshot(fields);
      if (permission === 'denied') notify('dropped', event as ClickstreamEvent, ['no consent']);
      else outbox.enqueue(event as ClickstreamEvent);
      setting.sessionId = undefined;
      return eventId;
    } catch {
      notify('rejected', { eventId }, ['no JSON, or over 32 KiB']);
      return undefined;
    }
  }

  function identify(userId: string | null, userLoginState: LoginState = userId ? 'logged_in' : 'anonymous'): void {
    setting.userId = userId;
    setting.userLoginState = userLoginState;
  }

  function page(): string | undefined {
    const { href } = location;
    if (viewed && viewed !== href) setting.referrer = viewed;
    viewed = href;
    return record('page_view');
  }

  /** Starts what may start now: nothing while the page is prerendered, because it may never be shown. */
  function start(): void {
    if (document.prerendering) return;
    if (!viewed && pages) page();
    if (permission === 'granted') outbox.begin();
  }

  identify(null);
  document.addEventListener('prerenderingchange', start);
  quietly(() => watch({ pages, clicks, engagement }, { page, record, ...outbox }));
  if (permission === 'denied') outbox.withdraw();
  queueMicrotask(start);

  const tracker: Tracker = {
    track: record,
    page,
    identify,
    reset() {
      identify(null);
      // The next event starts a session.
      setting.sessionId = '';
    },
    flush: outbox.flush,
    consent(granted) {
      if (silent || stopped) return;
      if (!granted) return outbox.withdraw();
      permission = 'granted';
      start();
    },
    on,
    stop() {
      stopped = true;
      delete trackers[name];
    },
  };
  trackers[name] = [tracker, options];
  return tracker;
}
