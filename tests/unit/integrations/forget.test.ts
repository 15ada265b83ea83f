import type { Connect, ViteDevServer } from 'vite';
import { expect, it } from 'vitest';
import { reload, reloadLate } from '../../../src/integrations/forget.ts';

function watched() {
  let handle: Connect.NextHandleFunction = () => undefined;
  let connect = (): void => undefined;
  let reloads = 0;
  const clients = new Set<object>();
  const server = {
    environments: { client: { hot: { send: ({ type }: { type: string }) => (reloads += type === 'full-reload' ? 1 : 0) } } },
    middlewares: { use: (given: typeof handle) => (handle = given) },
    ws: { clients, on: (_: string, given: typeof connect) => (connect = given) },
  } as unknown as ViteDevServer;
  reloadLate(server);
  return {
    edit: () => reload(server),
    /** A page that is loaded no longer listens. */
    load: () => {
      clients.clear();
      handle({ headers: { accept: 'text/html,*/*' } } as never, {} as never, () => undefined);
    },
    connect: () => {
      clients.add({});
      connect();
    },
    reloads: () => reloads,
  };
}

it('a page that listens from before an edit is told once', () => {
  const page = watched();
  page.load();
  page.connect();
  page.edit();
  page.load();
  page.connect();
  expect(page.reloads()).toBe(1);
});

it('a page that was requested before an edit and listens after it is told when it listens', () => {
  const page = watched();
  page.load();
  page.edit();
  expect(page.reloads()).toBe(0);
  page.connect();
  page.load();
  page.connect();
  expect(page.reloads()).toBe(1);
});

it('a page that is requested after a reload that no page heard is not reloaded', () => {
  const page = watched();
  page.edit();
  page.load();
  page.connect();
  expect(page.reloads()).toBe(0);
});
