// API Gateway's payload format 2.0 ↔ the collector's request and response, and which pages may read it.
// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { allowedHeaders } from '../../adapters/allowed-headers.ts';
import type { Answered, IngestRequest } from '../../pipeline/index.ts';

export type GatewayRequest = Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded' | 'headers' | 'rawPath' | 'requestContext'>;
export type GatewayResponse = APIGatewayProxyStructuredResultV2;

/** A header by its lower-case name: HTTP APIs send lower case, function URLs and shims may not. */
export function headerOf({ headers }: GatewayRequest, name: string): string | undefined {
  return headers[name] ?? Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

/**
 * A text body. The gateway replaces bytes that are not UTF-8 by U+FFFD, which makes the body longer than it was sent; half a surrogate pair in their
 * place tells the collector that the body was not text.
 */
function textOf(body: string, length: string | undefined): string {
  const isReplaced = body.includes('\uFFFD') && length !== undefined && Number(length) !== Buffer.byteLength(body);
  return isReplaced ? body.replaceAll('\uFFFD', '\uDC80') : body;
}

/** The collector's request. A body of a type that the gateway treats as binary is base64. */
export function requestOf(event: GatewayRequest): IngestRequest {
  const { method, sourceIp, userAgent } = event.requestContext.http;
  const body = event.body ?? '';
  return {
    body: event.isBase64Encoded ? Buffer.from(body, 'base64') : textOf(body, headerOf(event, 'content-length')),
    method,
    path: event.rawPath,
    contentType: headerOf(event, 'content-type'),
    contentEncoding: headerOf(event, 'content-encoding'),
    origin: headerOf(event, 'origin'),
    sourceIp,
    userAgent: headerOf(event, 'user-agent') ?? userAgent,
  };
}

/** The gateway's response. */
export const responseOf = ({ status, body }: Answered, headers: Readonly<Record<string, string>>): GatewayResponse => ({
  statusCode: status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** Request headers that a tracker sends: its own, and those of a signed request or a token. */
const SENT = ['content-type', 'authorization', 'x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256'];
/** Response headers that a tracker reads: when to try again, and the server's time. */
const READ = 'date, retry-after';
/** Seconds for which a browser may cache the preflight response. */
const REMEMBERED = '7200';

/**
 * Headers of every response, including errors: without them a page cannot read which events to send again. Never with credentials. An HTTP API
 * with its own CORS configuration replaces them; a function URL or an emulator needs them.
 */
export function corsHeaders(origin: string | undefined, origins: readonly string[] | 'any'): Record<string, string> {
  if (origins === 'any') return { 'access-control-allow-origin': '*', 'access-control-expose-headers': READ };
  const headers = { vary: 'origin' };
  if (origin === undefined || !origins.includes(origin)) return headers;
  return { ...headers, 'access-control-allow-origin': origin, 'access-control-expose-headers': READ };
}

/** The response to a preflight request that asks for the headers `asked`. */
export const preflightHeaders = (
  origin: string | undefined,
  origins: readonly string[] | 'any',
  asked: string | undefined,
): Record<string, string> => ({
  ...corsHeaders(origin, origins),
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': allowedHeaders(SENT, asked),
  'access-control-max-age': REMEMBERED,
});
