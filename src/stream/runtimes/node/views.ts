// The developer views of a collector, like Snowplow Micro's: events, rejections, counters, the report, and the journey of each event.
import { isIP } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { TooManyQuestions } from '../../adapters/turns.ts';
import type { Table } from '../../pipeline/ask/ask.ts';
import type { StatementError } from '../../pipeline/ask/protocol.ts';
import type { Database, Pipeline } from '../../pipeline/index.ts';
import { json } from '../../pipeline/warehouse/recordset.ts';
import { rowsOf } from '../../pipeline/warehouse/rows-of.ts';
import type { Journey, Journeys } from './journeys.ts';
import type { Loads } from './loads.ts';
import type { Recent } from './recent.ts';
import type { Settings } from './settings.ts';

export interface Viewed {
  /** Over the readers' connections. */
  pipeline: Pick<Pipeline, 'report' | 'counters'>;
  /** The readers' connections. */
  database: Database;
  ask: (statement: string) => Promise<Table>;
  good: Recent;
  rejected: Recent;
  journeys: Journeys;
  loads: () => Loads;
  /** Whether ad-hoc queries may run. Not as a superuser, who could leave any role within one. */
  canQuery: boolean;
}

const MOST_LINES = 500;
const MOST_IDS = 200;
/** Bytes. */
const LONGEST_QUESTION = 1024 * 1024;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A page whose host name resolves to this computer (DNS rebinding) sends that name in Host, and no Origin. Numeric addresses are safe. */
function isOwnName(host: string | undefined, own: string): boolean {
  const name = host?.replace(/:\d+$/, '') ?? '';
  return [own, 'localhost'].includes(name) || isIP(name.replace(/^\[|\]$/g, '')) > 0;
}

const limitOf = (text: string | undefined): number => Math.min(MOST_LINES, Math.max(1, Math.floor(Number(text ?? 50)) || 50));

/** Events that are no longer in memory may be in the warehouse. */
async function journeysOf(ids: readonly string[], { journeys, database }: Viewed): Promise<Journey[]> {
  const known = ids.map((id) => journeys.of(id));
  const asked = known.filter(({ eventId, fates }) => fates.length === 0 && UUID.test(eventId)).map(({ eventId }) => eventId);
  if (asked.length === 0) return known;
  const rows = rowsOf<{ id: string }>(
    await database.execute(sql`select event_id::text as id from fact_events
      where event_id = any(array(select given::uuid from json_array_elements_text(${json(asked)}) as given))`),
  );
  const loaded = new Set(rows.map(({ id }) => id));
  return known.map((one) => (loaded.has(one.eventId.toLowerCase()) ? { ...one, fates: ['stored', 'loaded'] } : one));
}

/** Whether a page of this origin may see them. An origin that may only post, because all may, is not enough. */
function maySee(origin: string | undefined, { host, origins }: Pick<Settings, 'host' | 'origins'>): boolean {
  if (origin === undefined || (origins !== 'any' && origins.includes(origin))) return true;
  return URL.canParse(origin) && isOwnName(new URL(origin).host, host);
}

const limited = bodyLimit({
  maxSize: LONGEST_QUESTION,
  onError: (context) => context.json({ message: `statement: is longer than ${LONGEST_QUESTION} bytes` }, 413),
});

/** The routes, for callers that may see them. */
export function views(viewed: Viewed, settings: Pick<Settings, 'host' | 'origins'>): Hono<{ Bindings: HttpBindings }> {
  const { pipeline, good, rejected, loads } = viewed;
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(async (context, next) => {
    if (!isOwnName(context.req.header('host'), settings.host) || !maySee(context.req.header('origin'), settings)) {
      return context.json({ message: 'views: available only to this computer and to the origins in ALLOWED_ORIGINS' }, 403);
    }
    context.header('cache-control', 'no-store');
    return await next();
  });
  app.get('/good', async (context) => context.json({ events: await good.lines(limitOf(context.req.query('limit'))) }));
  app.get('/rejected', async (context) => context.json({ events: await rejected.lines(limitOf(context.req.query('limit'))) }));
  app.get('/counters', async (context) => context.json(await pipeline.counters()));
  app.get('/report', async (context) =>
    context.json(await pipeline.report({ from: context.req.query('from'), to: context.req.query('to') })),
  );
  app.get('/status', async (context) => {
    const ids = (context.req.query('ids') ?? '').split(',').filter(Boolean).slice(0, MOST_IDS);
    return context.json({ events: await journeysOf(ids, viewed) });
  });
  app.post('/load', async (context) => context.json(await loads().now()));
  app.post('/ask', limited, async (context) => {
    const { statement } = await context.req.json<{ statement?: unknown }>().catch(() => ({ statement: undefined }));
    if (typeof statement !== 'string') return context.json({ message: 'statement: is missing; send {"statement": "select …"}' }, 400);
    if (!viewed.canQuery)
      return context.json({ message: 'ask: DATABASE_URL uses a superuser; set READER_URL to a login with the role reader' }, 403);
    return context.json(await viewed.ask(statement));
  });
  // The database's own message: the caller here is a developer.
  app.onError((error, context) => {
    if (error instanceof TooManyQuestions) return context.json({ message: error.message }, 503, { 'retry-after': '1' });
    const { message, hint, position } = (error.cause instanceof Error ? error.cause : error) as Partial<StatementError>;
    return context.json({ message, hint, position }, 400);
  });
  return app;
}
