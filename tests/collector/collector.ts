// A collector that misbehaves on demand, for tests and benches of what sends to it. It judges no event: that is the real one's work.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Fault, healthy, type Reply } from './faults.ts';
import { type Delivery, Ledger, type Sent } from './ledger.ts';
import { listen } from './listen.ts';

/** How a sender's bodies are read, and what it wants to hear. */
export interface Wire {
  read: (body: Buffer, headers: Delivery['headers']) => Sent[];
  accept: (delivery: Delivery) => string;
}

export interface Collector {
  origin: string;
  ledger: Ledger;
  /** The headers that each preflight request asked for. */
  preflights: string[];
  /** Answers further preflight requests with these headers; those that are asked for from the start. */
  allow: (headers: (asked: string) => string) => void;
  /** Every further request meets this fault; or only so many, and the next are well. */
  behave: (fault: Fault, times?: number) => void;
  close: () => Promise<void>;
}

/** A page of another origin may post anything here and read the answer, cookies or none. */
const shared = (request: IncomingMessage): Record<string, string> => ({
  'access-control-allow-origin': request.headers.origin ?? '*',
  'access-control-allow-credentials': 'true',
  'access-control-expose-headers': 'retry-after',
  vary: 'origin',
});

const preflight = (request: IncomingMessage, headers: string): Record<string, string> => ({
  ...shared(request),
  'access-control-allow-methods': 'POST, OPTIONS',
  'access-control-allow-headers': headers,
  // Not remembered: a fault must also meet the question before the request.
  'access-control-max-age': '0',
});

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  try {
    for await (const part of request) parts.push(part as Buffer);
  } catch {
    return undefined;
  }
  return Buffer.concat(parts);
}

/** Starts one on a free port. Any path is its endpoint. */
export async function startCollector(wire: Wire): Promise<Collector> {
  const ledger = new Ledger();
  let fault = healthy;
  let left = Number.POSITIVE_INFINITY;
  const preflights: string[] = [];
  let allowed = (asked: string): string => asked || 'content-type';

  /** The reply to this delivery, counting down the fault's times. */
  function replyTo(delivery: Delivery): Reply {
    if (left <= 0) fault = healthy;
    left -= 1;
    return fault(delivery);
  }

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    if (body === undefined) return;
    const events = wire.read(body, request.headers);
    const delivery: Delivery = {
      number: ledger.deliveries.length,
      path: request.url ?? '',
      headers: request.headers,
      bytes: body.length,
      body: body.toString('utf8'),
      events,
      at: Date.now(),
    };
    ledger.deliveries.push(delivery);
    const { stores = () => true, cut, status = 200, headers, body: words, delay } = replyTo(delivery);
    if (delay) await wait(delay);
    if (cut === 'before') return void request.socket.destroy();
    for (const sent of events) if (stores(sent.id)) ledger.store(sent);
    if (cut === 'after') return void request.socket.destroy();
    response.writeHead(status, { ...shared(request), 'content-type': 'application/json', ...headers });
    response.end(words ?? wire.accept(delivery));
  }

  const { origin, close } = await listen((request, response) => {
    if (request.method === 'OPTIONS') {
      const asked = String(request.headers['access-control-request-headers'] ?? '');
      preflights.push(asked);
      return void response.writeHead(204, preflight(request, allowed(asked))).end();
    }
    // What a browser makes of a POST that is answered with 302.
    if (request.method !== 'POST') return void response.writeHead(405, shared(request)).end();
    void receive(request, response);
  });
  return {
    origin,
    ledger,
    preflights,
    allow: (headers) => {
      allowed = headers;
    },
    behave: (next, times = Number.POSITIVE_INFINITY) => {
      fault = next;
      left = times;
    },
    close,
  };
}
