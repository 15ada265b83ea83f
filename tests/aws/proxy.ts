// Stands between the SDK and the emulator, so that one call of AWS fails, or half of it, exactly when a test says so.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen } from '../collector/listen.ts';

/** A call on its way. */
export interface Call {
  method: string;
  /** With the query. */
  path: string;
  /** `Firehose_20150804.PutRecordBatch`; empty for S3, which has none. */
  target: string;
  body: Buffer;
}

export interface Reply {
  status: number;
  body: string;
}

/** `undefined` lets a call pass. `forward` sends another body on, and `answer` makes the reply of what came back. */
type Met = undefined | Reply | { forward: Buffer; answer: (text: string) => string };

export type Fault = (call: Call) => Met;

export interface FaultProxy {
  origin: string;
  /** Every further call meets it; all pass unharmed by default. A promise holds the call until it resolves. */
  behave: (fault: (call: Call) => Met | Promise<Met>) => void;
  /** Calls since the last look. */
  calls: () => Call[];
  close: () => Promise<void>;
}

export const healthy: Fault = () => undefined;

const DROPPED = ['host', 'connection', 'content-length', 'transfer-encoding', 'expect'];

async function forward(origin: string, { method, path }: Call, body: Buffer, request: IncomingMessage): Promise<Response> {
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    DROPPED.includes(name) ? [] : [[name, String(value)] as [string, string]],
  );
  return await fetch(`${origin}${path}`, { method, headers, ...(body.length > 0 ? { body: new Uint8Array(body) } : {}) });
}

/** Starts one in front of `origin`. */
export async function startProxy(target: string): Promise<FaultProxy> {
  let fault: (call: Call) => Met | Promise<Met> = healthy;
  let calls: Call[] = [];

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const call: Call = {
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      target: String(request.headers['x-amz-target'] ?? ''),
      body: Buffer.concat(parts),
    };
    calls.push(call);
    const met = await fault(call);
    if (met && 'status' in met) {
      const type = call.target ? 'application/x-amz-json-1.1' : 'application/xml';
      return void response.writeHead(met.status, { 'content-type': type }).end(met.body);
    }
    const answer = await forward(target, call, met?.forward ?? call.body, request);
    const headers = Object.fromEntries(
      [...answer.headers].filter(([name]) => !['connection', 'content-length', 'content-encoding', 'transfer-encoding'].includes(name)),
    );
    const bytes = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, headers).end(met ? met.answer(bytes.toString('utf8')) : bytes);
  }

  const { origin, close } = await listen((request, response) => void pass(request, response).catch(() => response.destroy()));
  return {
    origin,
    behave: (next) => {
      fault = next;
    },
    calls() {
      const seen = calls;
      calls = [];
      return seen;
    },
    close,
  };
}
