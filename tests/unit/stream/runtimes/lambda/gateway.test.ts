// Payload format 2.0 on its way in and out, and who may read the answer.
import { expect, test } from 'vitest';
import {
  corsHeaders,
  type GatewayRequest,
  preflightHeaders,
  requestOf,
  responseOf,
} from '../../../../../src/stream/runtimes/lambda/gateway.ts';

const event = (parts: Partial<GatewayRequest>): GatewayRequest =>
  ({
    headers: { 'content-type': 'application/json', 'user-agent': 'Tester/1', origin: 'https://shop.example' },
    rawPath: '/clickstream',
    isBase64Encoded: false,
    requestContext: {
      http: { method: 'POST', path: '/clickstream', protocol: 'HTTP/1.1', sourceIp: '203.0.113.7', userAgent: 'Tester/1' },
    },
    ...parts,
  }) as GatewayRequest;

test('a post becomes the collector’s request, with the visitor’s address from the gateway and not from a header', () => {
  const request = requestOf(
    event({ body: '{"a":"Bàn phím"}', headers: { 'X-Forwarded-For': '198.51.100.1', 'Content-Type': 'text/plain' } }),
  );
  expect(request).toEqual({
    body: '{"a":"Bàn phím"}',
    method: 'POST',
    path: '/clickstream',
    contentType: 'text/plain',
    origin: undefined,
    sourceIp: '203.0.113.7',
    userAgent: 'Tester/1',
  });
});

test('a base64 body becomes its bytes, and a missing one is empty', () => {
  const { body } = requestOf(event({ body: Buffer.from('{"a":"é"}').toString('base64'), isBase64Encoded: true }));
  expect(new TextDecoder().decode(body as Uint8Array)).toBe('{"a":"é"}');
  expect(requestOf(event({})).body).toBe('');
});

test('bytes that the gateway replaced are not text, a replacement character that was sent is', () => {
  const sent = Buffer.from('{"a":"caf\xe9"}', 'latin1');
  const replaced = requestOf(event({ body: sent.toString('utf8'), headers: { 'content-length': String(sent.length) } }));
  expect(String(replaced.body).isWellFormed()).toBe(false);
  const own = '{"a":"\uFFFD"}';
  expect(requestOf(event({ body: own, headers: { 'content-length': String(Buffer.byteLength(own)) } })).body).toBe(own);
  expect(requestOf(event({ body: own })).body).toBe(own);
});

test('the response is JSON with its status and headers', () => {
  expect(responseOf({ status: 400, body: { success: false, message: 'no' } }, { vary: 'origin' })).toEqual({
    statusCode: 400,
    headers: { 'content-type': 'application/json', vary: 'origin' },
    body: '{"success":false,"message":"no"}',
  });
});

test('listed origins may read the response, others may not, and never with credentials', () => {
  const list = ['https://shop.example'];
  expect(corsHeaders('https://shop.example', list)).toMatchObject({
    'access-control-allow-origin': 'https://shop.example',
    'access-control-expose-headers': 'date, retry-after',
    vary: 'origin',
  });
  expect(corsHeaders('https://other.example', list)).toEqual({ vary: 'origin' });
  expect(corsHeaders(undefined, [])).toEqual({ vary: 'origin' });
  expect(corsHeaders('https://other.example', 'any')).toEqual({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'date, retry-after',
  });
  const asked = preflightHeaders('https://shop.example', list, 'content-type,traceparent');
  expect(asked['access-control-allow-headers']).toContain('x-amz-security-token');
  expect(asked['access-control-allow-headers']).toContain('traceparent');
  expect(Object.keys({ ...asked, ...preflightHeaders('https://shop.example', 'any', undefined) })).not.toContain(
    'access-control-allow-credentials',
  );
});
