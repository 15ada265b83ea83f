// The words around the sandbox before it is opened, in English. `sandbox-vi.ts` has the same keys.

export interface SandboxMessages {
  title: string;
  intro: string;
  start: string;
  cost: string;
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
  title: 'Sandbox',
  intro:
    'Shop in a small computer store and watch every click travel through the whole pipeline into a real PostgreSQL warehouse, all of it inside this page.',
  start: 'Open the sandbox',
  cost: 'Downloads a database of about 6 MB, once. Nothing you do leaves your browser.',
  noScript: 'The sandbox itself needs JavaScript. The picture and the words below say what it shows.',
  picture: 'The way of an event, from the click to the charts',
  sample: 'Four events as the stream shows them',
  columns: { event: 'Event', journey: 'Journey', verdict: 'Where it is' },
  stations: ['queued', 'sent', 'received', 'stored', 'loaded'],
  rejected: 'rejected',
  reason: 'product.price: is not a number',
  shows: 'What it shows',
  points: [
    'A shop with sixty products: look around, search, fill a cart, sign in, order. It knows of the tracker what any shop would know, and no more.',
    'Each event with its journey: queued, sent, received, stored, loaded; or rejected, and why. Its payload is one click away.',
    'The architecture, with the events travelling on it and the figures of each part.',
    'Charts out of the warehouse: funnel, sessions, categories, days; and a SQL console to ask it yourself.',
    'What goes wrong: no network, server errors, a slow line, duplicates, broken events, a wrong clock. Nothing is lost, and the figures balance.',
  ],
  parts: 'The parts of the picture',
  stays: 'Where it runs',
  staysText:
    'Collector, raw log, load and PostgreSQL run in a Worker of your browser. What you did is still there after a reload, until you reset it.',
};
