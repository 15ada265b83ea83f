// The reference's pattern, to compare with: every request is one INSERT into the dashboard's table, awaited. No check of what comes.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });

await pool.query(`create table if not exists single_events (
  event_id uuid primary key, event_timestamp timestamptz not null, event_name text not null, user_id text, user_login_state text,
  identity_source text, client_id text, session_id text, is_first_visit boolean, context_product_id text, context_product_name text,
  context_product_category text, context_product_brand text, context_product_price bigint, context_product_discount_price bigint,
  context_product_url_path text)`);

const insert = `insert into single_events values ($1, now(), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
  on conflict (event_id) do nothing`;

async function bodyOf(request: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

const server = createServer(async (request, response) => {
  const { product = {}, ...event } = JSON.parse(await bodyOf(request));
  await pool.query(insert, [
    ...[event.eventId, event.eventName, event.userId, event.userLoginState, event.userId && 'cognito', event.clientId, event.sessionId],
    ...[event.isFirstVisit, product.id, product.name, product.category, product.brand],
    ...[product.price && Math.round(product.price), product.discountPrice && Math.round(product.discountPrice), product.urlPath],
  ]);
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"success":true}');
});

server.listen(Number(process.env['PORT']), '127.0.0.1', () => console.log('listening'));
process.once('SIGTERM', () => {
  server.close(() => void pool.end());
  server.closeIdleConnections();
});
