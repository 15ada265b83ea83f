// API Gateway's payload format 2.0 ↔ the collector's request and response.
// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Answered, IngestRequest } from '../../pipeline/index.ts';

export type GatewayRequest = Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded' | 'headers' | 'rawPath' | 'requestContext'>;
export type GatewayResponse = APIGatewayProxyStructuredResultV2;

/** A header by its lower-case name: HTTP APIs send lower case, function URLs and shims may not. */
export function headerOf({ headers }: GatewayRequest, name: string): string | undefined {
  return headers[name] ?? Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

/** The collector's request. A body of a type that the gateway treats as binary is base64. */
export function requestOf(event: GatewayRequest): IngestRequest {
  const { method, sourceIp, userAgent } = event.requestContext.http;
  const body = event.body ?? '';
  return {
    body: event.isBase64Encoded ? Buffer.from(body, 'base64') : body,
    method,
    path: event.rawPath,
    contentType: headerOf(event, 'content-type'),
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
