// An HTTP API of API Gateway on this machine: speaks payload format 2.0 to a function. Pages in a browser may post to it.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { listen } from '../collector/listen.ts';

export type Invoke = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

export interface Gateway {
  origin: string;
  /** What a tracker posts to. */
  endpoint: string;
  close: () => Promise<void>;
}

/** Types whose bodies the gateway hands on as text; all others come in base64, and what is compressed. */
const TEXT = /^(text\/|application\/(json|javascript|xml|[\w.+-]+\+json))/i;

function eventOf(request: IncomingMessage, body: Buffer): APIGatewayProxyEventV2 {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://gateway');
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const isText = TEXT.test(headers['content-type'] ?? '') && headers['content-encoding'] === undefined;
  const method = request.method ?? 'GET';
  return {
    version: '2.0',
    routeKey: `${method} ${pathname}`,
    rawPath: pathname,
    rawQueryString: searchParams.toString(),
    headers,
    requestContext: {
      accountId: '123456789012',
      apiId: 'local',
      domainName: 'localhost',
      domainPrefix: 'local',
      http: { method, path: pathname, protocol: 'HTTP/1.1', sourceIp: '203.0.113.77', userAgent: headers['user-agent'] ?? '' },
      requestId: randomUUID(),
      routeKey: `${method} ${pathname}`,
      stage: '$default',
      time: new Date().toISOString(),
      timeEpoch: Date.now(),
    },
    ...(body.length > 0 ? { body: body.toString(isText ? 'utf8' : 'base64') } : {}),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

async function answer(invoke: Invoke, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  try {
    const { statusCode = 200, headers = {}, body = '', isBase64Encoded } = await invoke(eventOf(request, Buffer.concat(parts)));
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
    response.writeHead(statusCode).end(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'));
  } catch {
    // What the gateway says when a function throws.
    response.writeHead(500, { 'content-type': 'application/json' }).end('{"message":"Internal Server Error"}');
  }
}

/** Starts one on a free port. */
export async function startGateway(invoke: Invoke): Promise<Gateway> {
  const { origin, close } = await listen((request, response) => void answer(invoke, request, response).catch(() => response.destroy()));
  return { origin, endpoint: `${origin}/clickstream`, close };
}
