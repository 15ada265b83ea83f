// The only file of this runtime that a page imports. Database and pipeline stay in the Worker, which loads when the sandbox is opened.
import { errorOf, SandboxFailure } from './failure.ts';
import { noFaults } from './faults.ts';
import { createLink, type Link } from './link.ts';
import { takeLock } from './lock.ts';
import type { News } from './messages.ts';
import { namesOf } from './names.ts';
import type { GeneratorProgress, Sandbox, SandboxOptions, Shop, Transport } from './sandbox.ts';
import { createTransport, embedded } from './transport.ts';

export type { Faults } from './faults.ts';
export type * from './sandbox.ts';

const MOST_GENERATED = 100_000;

const shopOf = ({ call }: Link): Shop => ({
  categories: () => call('categories'),
  products: (categoryId) => call('products', categoryId),
  product: (productId) => call('product', productId),
  customers: (limit) => call('customers', limit),
  cart: (cartId) => call('cart', cartId),
  addToCart: (cartId, productId) => call('addToCart', cartId, productId),
  removeFromCart: (cartId, productId) => call('removeFromCart', cartId, productId),
  placeOrder: (cartId, customerId) => call('placeOrder', cartId, customerId),
});

async function lockOf(prefix: string): Promise<() => void> {
  if (!('locks' in navigator) || !('indexedDB' in globalThis) || !('WebAssembly' in globalThis) || !('Worker' in globalThis)) {
    throw new SandboxFailure(
      'unsupported',
      'This browser lacks Web Locks, IndexedDB, WebAssembly or Workers, or the page is not served over HTTPS.',
    );
  }
  const release = await takeLock(namesOf(prefix).lock);
  if (!release) throw new SandboxFailure('in-use', 'The sandbox is open in another tab. Close that tab, then open it here.');
  return release;
}

/** Opens the sandbox, with the data of an earlier visit if there is any. Rejects with SandboxError: `in-use`, `unsupported`, `download`, `start`. */
export async function openSandbox({ prefix, onProgress, onNotice, onLoad }: SandboxOptions): Promise<Sandbox> {
  const release = await lockOf(prefix);
  const generators = new Map<number, (progress: GeneratorProgress) => void>();
  let faults = noFaults;
  let interval: number | undefined;
  let carrier: Transport | undefined;

  function onNews(news: News): void {
    if (news.kind === 'progress') onProgress(news.progress);
    else if (news.kind === 'notices') onNotice(news.notices);
    else if (news.kind === 'generated') generators.get(news.id)?.(news.progress);
    else if (news.kind === 'loaded') onLoad?.(news.result);
    else if (news.kind === 'load-failed') onLoad?.(errorOf(news.failure));
  }

  const link = createLink(prefix, onNews);
  const { call } = link;
  const found = await link.opened.catch((error) => {
    link.end();
    release();
    throw error;
  });

  async function begin(empty: boolean): Promise<void> {
    await link.restart(empty);
    if (interval !== undefined) await call('schedule', interval);
  }

  const post: Sandbox['post'] = (body, headers = { 'content-type': 'application/json' }) =>
    call('receive', {
      body,
      contentType: headers['content-type'],
      origin: headers['origin'],
      userAgent: headers['user-agent'] ?? navigator.userAgent,
    });

  const inPage = embedded(post);

  return {
    found,
    transport: createTransport({
      carrier: () => carrier ?? inPage,
      // The broken line goes into the Worker's log directly.
      poison: async (batch) => (carrier ? undefined : call('poison', batch)),
      faults: () => faults,
      wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    }),
    faults: {
      set(changed) {
        faults = { ...faults, ...changed };
      },
      get: () => faults,
    },
    sendBy(transport) {
      carrier = transport;
    },
    post,
    generate({ seed, events }, onMade) {
      const id = generators.size + 1;
      generators.set(id, onMade);
      const steer = (order: 'pause' | 'resume' | 'stop') => () => void call('steer', id, order).catch(() => {});
      const done = call('generate', id, seed, Math.min(Math.max(1, Math.floor(events)), MOST_GENERATED));
      return { pause: steer('pause'), resume: steer('resume'), stop: steer('stop'), done };
    },
    load: () => call('load'),
    schedule(milliseconds) {
      interval = milliseconds;
      void call('schedule', milliseconds).catch(() => {});
    },
    replay: (range) => call('replay', range),
    report: (period) => call('report', period),
    counters: () => call('counters'),
    rejected: (limit) => call('rejected', limit),
    query: (statement) => call('query', statement),
    download: (statement, format) => call('download', statement, format),
    write: (statements) => call('write', statements),
    shop: shopOf(link),
    stop: () => begin(false),
    // The reader may have damaged the database with `write` beyond repair from within.
    reset: () =>
      call('reset').catch((error: SandboxFailure) => {
        if (error.code === 'stopped') throw error;
        return begin(true);
      }),
    close() {
      link.end();
      release();
    },
  };
}
