// What many test files need and one run can offer: servers, one of each for a worker, whose files follow one another, and bundles, once
// for all. Each is started by the first file that needs it; the run ends them. Vitest's global setup.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ADDRESS, type Offer } from './offer.ts';

interface Started {
  offer: unknown;
  close: () => Promise<unknown>;
}

/** Imported when asked for: most runs of a few files need none. */
const starters: Readonly<Record<Offer, () => Promise<Started>>> = {
  async postgres() {
    const { startPostgres } = await import('../postgres/server.ts');
    const { port, close } = await startPostgres();
    return { offer: { port }, close };
  },
  async moto() {
    const { startMoto } = await import('../aws/moto.ts');
    const { origin, close } = await startMoto();
    return { offer: { origin }, close };
  },
  async functions() {
    const { bundleFunctions } = await import('../aws/bundle.ts');
    const { folder, sizes, close } = await bundleFunctions();
    return { offer: { folder, sizes }, close };
  },
  async sandbox() {
    const { bundlePage } = await import('../contract/browser/bundle.ts');
    const { folder, close } = await bundlePage();
    return { offer: { folder }, close };
  },
};

export default async function setup(): Promise<() => Promise<void>> {
  const { listen } = await import('../collector/listen.ts');
  const started = new Map<string, Promise<Started>>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    const name = path.split('/')[1] as Offer;
    const starting = started.get(path) ?? starters[name]();
    started.set(path, starting);
    try {
      response.end(JSON.stringify((await starting).offer));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  }

  const { origin, close } = await listen((request, response) => void answer(request, response));
  process.env[ADDRESS] = origin;
  return async () => {
    await close();
    await Promise.allSettled([...started.values()].map(async (starting) => (await starting).close()));
  };
}
