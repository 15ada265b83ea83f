import { expect, test } from 'vitest';
import { readSettings } from '../../../../../src/stream/runtimes/node/settings.ts';

const read = (environment: Record<string, string>) => readSettings(environment, '/work');

test('every setting has a default', () => {
  expect(read({})).toEqual({
    host: '127.0.0.1',
    port: 9090,
    databaseUrl: undefined,
    folder: '/work/.cache/pipeline',
    bucket: undefined,
    lakeFolder: '/work/.cache/pipeline/lake',
    lakeEvery: 60_000,
    origins: ['http://localhost:4321', 'http://127.0.0.1:4321'],
    loadEvery: 2_000,
    rate: 200,
    bodyBytes: 4 * 1024 * 1024,
    views: true,
    behindProxy: false,
    logLevel: 'info',
  });
});

test('a collector that listens beyond this computer shows no events by default', () => {
  expect(read({ HOST: '0.0.0.0' }).views).toBe(false);
  expect(read({ HOST: '0.0.0.0', VIEWS: 'on' }).views).toBe(true);
  expect(read({ VIEWS: 'off' }).views).toBe(false);
});

test('origins are a list, or all', () => {
  expect(read({ ALLOWED_ORIGINS: 'https://a.example, http://localhost:3000' }).origins).toEqual([
    'https://a.example',
    'http://localhost:3000',
  ]);
  expect(read({ ALLOWED_ORIGINS: '*' }).origins).toBe('any');
});

test.each([
  [{ PORT: 'http' }, 'Invalid PORT "http": write a number from 0 to 65535, or unset it for the default 9090.'],
  [{ PORT: '-1' }, 'Invalid PORT "-1"'],
  [{ PORT: '80.5' }, 'Invalid PORT "80.5": write a port without a fraction.'],
  [{ LOAD_EVERY: '0x5' }, 'Invalid LOAD_EVERY "0x5"'],
  [{ LOAD_EVERY: '0' }, 'Invalid LOAD_EVERY "0": write a number from 0.1 to 86400'],
  [{ ALLOWED_ORIGINS: 'shop.example' }, 'ALLOWED_ORIGINS contains "shop.example": separate origins with commas'],
  [{ ALLOWED_ORIGINS: 'https://a.example/path' }, 'ALLOWED_ORIGINS contains "https://a.example/path"'],
  [{ ALLOWED_ORIGINS: '*, https://a.example' }, 'ALLOWED_ORIGINS contains "*": write * alone, or list origins.'],
  [{ VIEWS: 'yes' }, 'Invalid VIEWS "yes": write on or off'],
  [{ LOG_LEVEL: 'loud' }, 'Invalid LOG_LEVEL "loud": write one of trace, debug'],
  [{ RAW_BUCKET: 'b' }, 'RAW_BUCKET is set but AWS_REGION is not: set AWS_REGION, or AWS_ENDPOINT_URL'],
  [{ RAW_BUCKET: 'b', AWS_REGION: 'eu-north-1', AWS_SECRET_ACCESS_KEY: 's' }, 'AWS_SECRET_ACCESS_KEY is set but AWS_ACCESS_KEY_ID is not'],
])('%o is refused with what to write', (environment, words) => {
  expect(() => read(environment)).toThrow(words);
});
