// Which pages may read the collector's responses.
import type { HttpBindings } from '@hono/node-server';
import { describe, expect, test } from 'vitest';
import { type AppPorts, createApp } from '../../../../../src/stream/runtimes/node/app.ts';
import { readSettings } from '../../../../../src/stream/runtimes/node/settings.ts';

const respond = (allowed: string, origin: string, method: string, asked = '') => {
  const app = createApp({
    settings: readSettings({ ALLOWED_ORIGINS: allowed }, '/'),
    loads: () => ({ latest: () => undefined }),
    ending: () => false,
    viewed: undefined,
  } as unknown as AppPorts);
  return app.request('/health', { method, headers: { origin, 'access-control-request-headers': asked } }, {} as HttpBindings);
};

describe.each(['https://shop.example', '*'])('with ALLOWED_ORIGINS=%s', (allowed) => {
  test('a page of the shop may post from a public site, and read when to try again, without cookies', async () => {
    const preflight = await respond(allowed, 'https://shop.example', 'OPTIONS');
    expect(preflight.status).toBe(204);
    expect(['https://shop.example', '*']).toContain(preflight.headers.get('access-control-allow-origin'));
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET,POST');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type');
    expect(preflight.headers.get('access-control-allow-private-network')).toBe('true');
    expect(preflight.headers.has('access-control-allow-credentials')).toBe(false);
    const traced = await respond(allowed, 'https://shop.example', 'OPTIONS', 'content-type,traceparent');
    expect(traced.headers.get('access-control-allow-headers')).toBe('content-type, traceparent');
    const response = await respond(allowed, 'https://shop.example', 'GET');
    expect(response.headers.get('access-control-expose-headers')).toBe('retry-after');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

test('a page of another origin may neither post nor read', async () => {
  for (const method of ['OPTIONS', 'GET']) {
    const { headers } = await respond('https://shop.example', 'https://evil.example', method, 'traceparent');
    expect(headers.has('access-control-allow-origin')).toBe(false);
    expect(headers.has('access-control-allow-private-network')).toBe(false);
    expect(headers.get('access-control-allow-headers') ?? '').not.toContain('traceparent');
    expect(headers.get('vary')?.toLowerCase()).toContain('origin');
  }
});
