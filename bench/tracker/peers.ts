// The trackers that ours is measured beside: what npm has of each, and the lines that start it as its own manual does.
// Each puts `bench.track(mark)` on the page; the mark is what the collector counts by. COLLECTOR is replaced by the collector's origin.

export interface Subject {
  name: string;
  /** Its package and exact version; ours has none. */
  version?: string;
  /** The module that is bundled: imports, start, page view, `globalThis.bench`. */
  entry: string;
  /** How the body of a page view reads. */
  view: RegExp;
  /** What the script element needs beside its address, by the collector's origin. */
  attributes?: (collector: string) => string;
}

/** Installed together, by exact version. */
export const packages = {
  '@snowplow/browser-tracker': '4.10.1',
  '@segment/analytics-next': '1.84.3',
  'posthog-js': '1.449.2',
  '@plausible-analytics/tracker': '0.4.6',
} as const;

/** Its package holds the whole of Umami with a server's dependencies, so it is unpacked and not installed. */
export const unpacked = { umami: '2.10.0' } as const;

export const peers: readonly Subject[] = [
  {
    name: 'Snowplow',
    version: packages['@snowplow/browser-tracker'],
    // Without Base64 the marks can be read; nothing else is changed.
    view: /"e":"pv"/,
    entry: `import { newTracker, trackPageView, trackStructEvent } from '@snowplow/browser-tracker';
newTracker('sp', COLLECTOR, { appId: 'bench', encodeBase64: false });
trackPageView();
globalThis.bench = { track: (mark) => trackStructEvent({ category: 'bench', action: mark }) };`,
  },
  {
    name: 'Segment',
    version: packages['@segment/analytics-next'],
    view: /"type":"page"/,
    entry: `import { AnalyticsBrowser } from '@segment/analytics-next';
const host = new URL(COLLECTOR).host + '/v1';
const segment = { apiKey: 'bench', apiHost: host, protocol: 'http' };
const analytics = AnalyticsBrowser.load({ writeKey: 'bench', cdnSettings: { integrations: { 'Segment.io': segment } } });
analytics.page();
globalThis.bench = { track: (mark) => void analytics.track(mark, { from: 'bench' }) };`,
  },
  {
    name: 'PostHog',
    version: packages['posthog-js'],
    // A browser that is driven counts as a bot; uncompressed, the marks can be read; its recorder and flags load from its own host.
    view: /"\$pageview"/,
    entry: `import posthog from 'posthog-js';
posthog.init('phc_bench', {
  api_host: COLLECTOR, opt_out_useragent_filter: true, disable_compression: true,
  disable_external_dependency_loading: true, advanced_disable_flags: true, capture_pageview: true, persistence: 'localStorage',
});
globalThis.bench = { track: (mark) => void posthog.capture(mark, { from: 'bench' }) };`,
  },
  {
    name: 'Plausible',
    version: packages['@plausible-analytics/tracker'],
    view: /"n":"pageview"/,
    entry: `import { init, track } from '@plausible-analytics/tracker';
globalThis.__plausible = true;
init({ domain: 'bench', endpoint: COLLECTOR + '/api/event', captureOnLocalhost: true });
globalThis.bench = { track: (mark) => track(mark, { props: { from: 'bench' } }) };`,
  },
  {
    name: 'Umami',
    version: unpacked.umami,
    view: /"type":"event","payload":\{(?!.*"name":)/,
    entry: `import './umami-${unpacked.umami}/package/src/tracker/index.js';
globalThis.bench = { track: (mark) => void umami.track(mark, { from: 'bench' }) };`,
    attributes: (collector) => `data-website-id="bench" data-host-url="${collector}"`,
  },
];
