// The collector as an HTTP application: its routes, and who may call them.
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { type Collecting, collect } from './collect.ts';
import { corsHeaders, preflightHeaders } from './cors.ts';
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

export function createApp(ports: AppPorts): Hono<{ Bindings: HttpBindings }> {
  const { settings, loads, viewed, ending, failed } = ports;
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(async (context, next) => {
    const origin = context.env.incoming.headers.origin;
    for (const [name, value] of Object.entries(corsHeaders(origin, settings.origins))) context.header(name, value);
    context.header('x-content-type-options', 'nosniff');
    if (ending()) context.header('connection', 'close');
    await next();
  });
  app.options('*', (context) => context.body(null, 204, preflightHeaders(context.env.incoming.headers.origin, settings.origins)));
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
