// POST /clickstream over HTTP: converts the request for the pipeline and its result for the client.
import type { IncomingMessage } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { IngestRequest, Pipeline } from '../../pipeline/index.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Settings } from './settings.ts';

export type Http = Context<{ Bindings: HttpBindings }>;

export interface Collecting {
  receive: Pipeline['receive'];
  rateLimit: RateLimit | undefined;
  clock: () => number;
  settings: Pick<Settings, 'bodyBytes' | 'behindProxy'>;
}

/** The sender's address: the connection's, or the nearest proxy's header if a proxy is trusted. */
export const addressOf = (connection: string | undefined, forwarded: string | undefined, behindProxy: boolean): string | undefined =>
  (behindProxy && forwarded?.split(',').at(-1)?.trim()) || connection;

const tooMany = (context: Http, milliseconds: number): Response =>
  context.json({ success: false, message: 'requests: too many from this client; send larger batches, or wait' }, 429, {
    'retry-after': String(Math.ceil(milliseconds / 1000)),
  });

/** Handles one request. */
export function collect({ receive, rateLimit, clock, settings }: Collecting): (context: Http) => Promise<Response> {
  return async (context) => {
    const { incoming } = context.env;
    const { headers } = incoming;
    const forwarded = headers['x-forwarded-for'];
    const sourceIp = addressOf(
      incoming.socket.remoteAddress,
      Array.isArray(forwarded) ? forwarded.at(-1) : forwarded,
      settings.behindProxy,
    );
    const wait = rateLimit?.take(sourceIp ?? '', clock()) ?? 0;
    if (wait > 0) return tooMany(context, wait);
    const body = await readBody(incoming, settings.bodyBytes);
    if (body === undefined) return context.body(null, 400);
    const request: IngestRequest = {
      body,
      method: 'POST',
      path: '/clickstream',
      contentType: headers['content-type'],
      contentEncoding: headers['content-encoding'],
      origin: headers.origin,
      sourceIp,
      userAgent: headers['user-agent'],
    };
    const answer = await receive(request);
    return context.json(answer.body, answer.status);
  };
}

/** A sender who exceeds the limit this many times is disconnected. */
const PATIENCE = 8;

/** The body, cut one byte after `most`: the pipeline detects that it is too long, and keeps its start. `undefined` if the sender disconnected. */
function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let length = 0;
    request.on('data', (part: Buffer) => {
      if (length <= most) parts.push(part);
      length += part.length;
      if (length > most * PATIENCE) request.destroy();
    });
    request.once('end', () => {
      const whole = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
      resolve(whole.length > most ? whole.subarray(0, most + 1) : whole);
    });
    request.once('close', () => resolve(undefined));
  });
}
