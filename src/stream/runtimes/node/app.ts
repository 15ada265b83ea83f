// The collector as an HTTP application: its routes, and who may call them.
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { allowedHeaders } from '../../adapters/allowed-headers.ts';
import { type Collecting, collect } from './collect.ts';
import type { Loads } from './loads.ts';
import type { Settings } from './settings.ts';
import { type Viewed, views } from './views.ts';

export interface AppPorts extends Omit<Collecting, 'settings'> {
  loads: () => Loads;
  /** The developer views; absent if they are off. */
  viewed: Viewed | undefined;
  settings: Settings;
  /** True once the host is stopping: connections are closed after their response. */
  ending: () => boolean;
  failed: (error: Error) => void;
}

/** Headers that a tracker sets. */
const OWN_HEADERS = ['content-type'];

export function createApp(ports: AppPorts): Hono<{ Bindings: HttpBindings }> {
  const { settings, loads, viewed, ending, failed } = ports;
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(async (context, next) => {
    context.header('x-content-type-options', 'nosniff');
    if (ending()) context.header('connection', 'close');
    await next();
    if (context.req.method !== 'OPTIONS') return;
    const isAllowed = context.res.headers.has('access-control-allow-origin');
    const asked = context.req.header('access-control-request-headers');
    // Hono allows every header that is asked for, to any origin.
    context.header('access-control-allow-headers', isAllowed ? allowedHeaders(OWN_HEADERS, asked) : undefined);
    // A public page also asks whether it may reach this private network.
    if (isAllowed) context.header('access-control-allow-private-network', 'true');
  });
  // Never with credentials: cookies are not used.
  app.use(
    cors({
      origin: settings.origins === 'any' ? '*' : [...settings.origins],
      allowMethods: ['GET', 'POST'],
      exposeHeaders: ['retry-after'],
      maxAge: 600,
    }),
  );
  app.post('/clickstream', collect(ports));
  app.all('/clickstream', (context) =>
    context.json({ success: false, message: 'method: send events with POST' }, 405, { allow: 'POST, OPTIONS' }),
  );
  app.get('/health', (context) => context.json({ status: 'ok', load: loads().latest()?.failed ? 'failing' : 'ok' }));
  if (viewed) app.route('/', views(viewed, settings));
  app.notFound((context) => context.json({ message: 'Not found; post events to /clickstream' }, 404));
  app.onError((error, context) => {
    failed(error);
    return context.json({ success: false, message: 'the collector failed; send it again' }, 500);
  });
  return app;
}
