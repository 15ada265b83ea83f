// Text around the sandbox before it opens, in English. `vi/sandbox.ts` has the same keys.

export interface SandboxMessages {
  title: string;
  intro: string;
  start: string;
  cost: string;
  loading: string;
  failed: string;
  again: string;
  noScript: string;
  picture: string;
  sample: string;
  columns: { event: string; journey: string; verdict: string };
  stations: readonly [string, string, string, string, string];
  rejected: string;
  reason: string;
  shows: string;
  points: readonly string[];
  parts: string;
  stays: string;
  staysText: string;
}

export const sandboxEn: SandboxMessages = {
  title: 'Live demo',
  intro:
    'A sandbox in your browser: use a small computer store and follow every click through the whole pipeline into a real PostgreSQL warehouse.',
  start: 'Start the live demo',
  cost: 'Runs in your browser, not on AWS. One-time download of about 6 MB; your data stays here.',
  noScript: 'The sandbox requires JavaScript. The diagram and the text below describe it.',
  picture: 'How an event travels from click to chart',
  sample: 'Four sample events in the stream',
  columns: { event: 'Event', journey: 'Progress', verdict: 'Status' },
  loading: 'Loading the sandbox',
  failed: 'The sandbox could not be loaded. Check your connection.',
  again: 'Try again',
  stations: ['queued', 'sent', 'received', 'stored', 'loaded'],
  rejected: 'rejected',
  reason: 'product.price: is not a number',
  shows: 'Features',
  points: [
    'A shop with sixty products: browse, search, fill a cart, sign in and order. The shop uses only the tracker’s public API.',
    'Every event with its progress: queued, sent, received, stored, loaded, or rejected with the reason. Select an event to see its payload.',
    'The architecture diagram with live events and a counter for each component.',
    'Charts from the warehouse: funnel, sessions, categories and days. A SQL console runs your own queries.',
    'Faults to switch on: no network, server errors, slow connection, duplicates, malformed events, wrong clock. No event is lost, and the counters always add up.',
  ],
  parts: 'Components',
  stays: 'Runtime and storage',
  staysText:
    'The collector, raw log, load and PostgreSQL run in a Web Worker in your browser. Your data survives a reload and stays until you reset the sandbox.',
};
