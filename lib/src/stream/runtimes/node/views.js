// The developer views of a collector, like Snowplow Micro's: events, rejections, counters, the report, and the journey of each event.
import { isIP } from 'node:net';
import { Hono } from 'hono';
import { rowsOf } from '../../pipeline/warehouse/rows-of.js';
const MOST_LINES = 500;
const MOST_IDS = 200;
const MOST_ROWS = 1_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A page whose host name resolves to this computer (DNS rebinding) sends that name in Host, and no Origin. Numeric addresses are safe. */
function isOwnName(host, own) {
    const name = host?.replace(/:\d+$/, '') ?? '';
    return [own, 'localhost'].includes(name) || isIP(name.replace(/^\[|\]$/g, '')) > 0;
}
const limitOf = (text) => Math.min(MOST_LINES, Math.max(1, Math.floor(Number(text ?? 50)) || 50));
/** Events that are no longer in memory may be in the warehouse. */
async function journeysOf(ids, { journeys, pipeline }) {
    const known = ids.map((id) => journeys.of(id));
    const asked = known
        .filter(({ eventId, fates }) => fates.length === 0 && UUID.test(eventId))
        .map(({ eventId }) => `'${eventId.toLowerCase()}'`);
    if (asked.length === 0)
        return known;
    const rows = rowsOf(await pipeline.query(`select event_id::text as id from fact_events where event_id in (${asked.join()})`));
    const loaded = new Set(rows.map(({ id }) => id));
    return known.map((one) => (loaded.has(one.eventId.toLowerCase()) ? { ...one, fates: ['stored', 'loaded'] } : one));
}
/** Whether a page of this origin may see them. An origin that may only post, because all may, is not enough. */
function maySee(origin, { host, origins }) {
    if (origin === undefined || (origins !== 'any' && origins.includes(origin)))
        return true;
    return URL.canParse(origin) && isOwnName(new URL(origin).host, host);
}
/** The routes, for callers that may see them. */
export function views(viewed, settings) {
    const { pipeline, good, rejected, loads } = viewed;
    const app = new Hono();
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
    app.get('/report', async (context) => context.json(await pipeline.report({ from: context.req.query('from'), to: context.req.query('to') })));
    app.get('/status', async (context) => {
        const ids = (context.req.query('ids') ?? '').split(',').filter(Boolean).slice(0, MOST_IDS);
        return context.json({ events: await journeysOf(ids, viewed) });
    });
    app.post('/load', async (context) => context.json(await loads().now()));
    app.post('/ask', async (context) => {
        const { statement } = await context.req.json().catch(() => ({ statement: undefined }));
        if (typeof statement !== 'string')
            return context.json({ message: 'statement: is missing; send {"statement": "select …"}' }, 400);
        if (!viewed.canQuery)
            return context.json({ message: 'ask: DATABASE_URL uses a superuser; set READER_URL to a login with the role reader' }, 403);
        const rows = await pipeline.query(statement, MOST_ROWS + 1);
        const shown = rows.slice(0, MOST_ROWS);
        return context.json({ rows: shown, total: shown.length, ...(rows.length > MOST_ROWS && { more: true }) });
    });
    // The database's own message: the caller here is a developer.
    app.onError((error, context) => context.json({ message: error.cause instanceof Error ? error.cause.message : error.message }, 400));
    return app;
}
