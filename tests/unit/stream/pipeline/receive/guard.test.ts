import { expect, test } from 'vitest';
import { guard } from '../../../../../src/stream/pipeline/receive/guard.ts';
import { intakeLimits } from '../../../../../src/stream/pipeline/receive/request.ts';

const limits = { ...intakeLimits, bodyBytes: 10, origins: ['https://shop.example'] };
const request = { body: '{}', method: 'POST', path: '/' };

test('a page of another origin may not post, a client without one may', () => {
  expect(guard({ ...request, origin: 'https://other.example' }, limits)).toMatchObject({ status: 403 });
  expect(guard({ ...request, origin: 'https://shop.example' }, limits)).toBeUndefined();
  expect(guard(request, limits)).toBeUndefined();
  expect(guard({ ...request, origin: 'null' }, intakeLimits)).toBeUndefined();
});

test('a body with too many bytes is refused', () => {
  expect(guard({ ...request, body: 'x'.repeat(11) }, limits)).toMatchObject({ status: 413 });
  expect(guard({ ...request, body: new Uint8Array(11) }, limits)).toMatchObject({ status: 413 });
  expect(guard({ ...request, body: new Uint8Array(10) }, limits)).toBeUndefined();
});

test('a type is read without its parameters and in any case', () => {
  expect(guard({ ...request, contentType: 'Application/JSON; charset=utf-8' }, limits)).toBeUndefined();
  expect(guard({ ...request, contentType: '' }, limits)).toBeUndefined();
  expect(guard({ ...request, contentType: 'multipart/form-data' }, limits)).toMatchObject({ status: 415 });
});
