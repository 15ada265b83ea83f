// The service worker that only the week editor registers: keeps the editor and the pages that were read, for when there is no network.
// The integration bundles it into one file at the site's base, since a service worker sees only requests below its own address.
import { fill } from '../../i18n/fill.ts';
import { Copies, isPage, KEPT } from './copies.ts';
import sheet from './mark.ts';
import { languageOf, marked, SHEET, treatmentOf } from './treatment.ts';

/** TypeScript's types of service workers exclude those of pages. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Events {
  install: Lasting;
  activate: Lasting;
  fetch: Fetching;
  message: Lasting & MessageEvent;
}
declare const self: {
  registration: { scope: string; unregister(): Promise<boolean> };
  clients: { claim(): Promise<void> };
  location: Location;
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof Events>(name: Name, handle: (event: Events[Name]) => void): void;
};

const { scope } = self.registration;
const copies = new Copies(scope);

/** What cannot be kept, for example in a full store, is not kept: the page is shown all the same. */
const keep = (event: Lasting, work: Promise<unknown>): void => event.waitUntil(work.catch(() => undefined));

interface MarkFacts {
  lang: string;
  words: { offlineCopy: string };
}

/** The copy of a page, with the mark in its language. */
async function markedCopy(copy: Response): Promise<Response> {
  const html = await copy.text();
  const language = languageOf(html);
  const facts = (await copies.facts()) as MarkFacts[];
  const { lang, words } = facts.find((one) => one.lang === language) ?? (facts[0] as MarkFacts);
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(copy.headers.get(KEPT) ?? 0));
  return new Response(marked(html, fill(words.offlineCopy, { date }), scope + SHEET), { headers: copy.headers });
}

async function page(event: Fetching): Promise<Response> {
  const { request } = event;
  let answer: Response;
  try {
    // Asks the site even if the browser has an answer that is a few minutes old: that would be a copy without a mark.
    answer = await fetch(request, { cache: 'no-cache' });
  } catch (error) {
    const copy = await copies.find(request.url);
    if (!copy) throw error;
    return await markedCopy(copy);
  }
  const read = answer.ok && isPage(answer) ? answer.clone() : undefined;
  keep(
    event,
    leaveIfGone().then(() => read && copies.keepPage(request.url, read)),
  );
  return answer;
}

async function networkFirst(event: Fetching, keepIt?: (url: string, answer: Response) => Promise<void>): Promise<Response> {
  const { request } = event;
  try {
    const answer = await fetch(request);
    if (answer.ok && keepIt) keep(event, keepIt(request.url, answer.clone()));
    return answer;
  } catch (error) {
    const copy = await copies.find(request.url);
    if (!copy) throw error;
    return copy;
  }
}

async function copyFirst(event: Fetching): Promise<Response> {
  const { request } = event;
  const copy = await copies.find(request.url);
  if (copy) return copy;
  const answer = await fetch(request);
  if (answer.ok) keep(event, copies.keepFile(request.url, answer.clone()));
  return answer;
}

let isChecked = false;

/** A site without the editor has no service worker either: browsers keep one whose file is gone, so it removes itself. */
async function leaveIfGone(): Promise<void> {
  if (isChecked) return;
  isChecked = true;
  const { status } = await fetch(self.location.href, { method: 'HEAD', cache: 'no-cache' });
  if (status !== 404 && status !== 410) return;
  await self.registration.unregister();
  await copies.removeAll();
}

function answer(event: Fetching): Promise<Response> | undefined {
  switch (treatmentOf(event.request, scope)) {
    case 'page':
      return page(event);
    case 'facts':
      return networkFirst(event);
    case 'source':
      return networkFirst(event, (url, found) => copies.keepPage(url, found));
    case 'beside':
      return networkFirst(event, (url, found) => copies.keepFile(url, found));
    case 'hashed':
      return copyFirst(event);
    case 'sheet':
      return Promise.resolve(new Response(sheet, { headers: { 'content-type': 'text/css' } }));
    default:
      return undefined;
  }
}

self.addEventListener('install', () => void self.skipWaiting());
// Safe while pages are open: what has a digest in its name is the same for every version, and all else is asked for.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const found = answer(event);
  if (found) event.respondWith(found);
});
self.addEventListener('message', (event) => keep(event, copies.keepEditor(event.data as string[])));
