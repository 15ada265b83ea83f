// What API Gateway does before a function is asked: answers a browser's preflight, and turns away who has not signed (IAM authorization of an HTTP API).
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Listening, listen } from '../collector/listen.ts';
import { signerOf } from './signature.ts';

/** Of an emulated guest and of everyone else there: moto gives all the same. */
const SECRETS: Readonly<Record<string, string>> = { TESTACCESSKEY12345: 'ABCSECRETKEY' };

const cors = (request: IncomingMessage): Record<string, string> => ({
  'access-control-allow-origin': request.headers.origin ?? '',
  'access-control-expose-headers': 'date, retry-after',
});

const preflight = {
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': '*, content-type, authorization, x-amz-date, x-amz-security-token, x-amz-content-sha256',
};

export interface Authorizer extends Listening {
  /** What a tracker posts to. */
  endpoint: string;
  /** The next so many signed posts are refused in spite of their signatures: sessions were revoked. */
  refuse: (times: number) => void;
  /** Posts that were let in, and those that were turned away, since the start. */
  counts: { admitted: number; refused: number };
}

/** Starts one in front of `target`, on a free port. `host` is the name that pages know it by, where something leads them here. */
export async function startAuthorizer(target: string, host?: string): Promise<Authorizer> {
  const counts = { admitted: 0, refused: 0 };
  let refusals = 0;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'OPTIONS') return void response.writeHead(204, { ...cors(request), ...preflight }).end();
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString();
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const named = host === undefined ? headers : { ...headers, host };
    const signer = signerOf({ method: 'POST', path: request.url ?? '/', headers: named, body }, (id) => SECRETS[id]);
    const json = { ...cors(request), 'content-type': 'application/json' };
    if (!signer || refusals > 0) {
      refusals -= signer ? 1 : 0;
      counts.refused += 1;
      return void response.writeHead(403, json).end('{"message":"Forbidden"}');
    }
    counts.admitted += 1;
    const answer = await fetch(`${target}${request.url}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    response.writeHead(answer.status, json).end(await answer.text());
  }

  const { origin, close } = await listen((request, response) => void handle(request, response).catch(() => response.destroy()));
  return {
    origin,
    endpoint: `${origin}/clickstream`,
    counts,
    refuse(times) {
      refusals = times;
    },
    close,
  };
}
