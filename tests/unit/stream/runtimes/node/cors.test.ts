import { expect, test } from 'vitest';
import { corsHeaders, preflightHeaders } from '../../../../../src/stream/runtimes/node/cors.ts';

test('only listed origins may read a response, and none may send cookies', () => {
  const origins = ['https://shop.example'];
  expect(corsHeaders('https://evil.example', origins)).toEqual({ vary: 'origin' });
  expect(preflightHeaders('https://evil.example', origins)).toEqual({ vary: 'origin' });
  for (const allowed of [origins, 'any'] as const) {
    const headers = preflightHeaders('https://shop.example', allowed);
    expect(headers['access-control-allow-origin']).toBe('https://shop.example');
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  }
});
