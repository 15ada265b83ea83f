// Settings that are wrong end the start with a sentence.
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { readEnvironment, required } from '../../../../../src/stream/adapters/environment.ts';
import { openDatabase, tokenFor } from '../../../../../src/stream/runtimes/lambda/database.ts';

test('a missing required variable is named, with what to set it to', () => {
  const bucket = z.object({ RAW_BUCKET: required('the bucket') });
  expect(readEnvironment(bucket, { RAW_BUCKET: ' raw ' })).toEqual({ RAW_BUCKET: 'raw' });
  expect(() => readEnvironment(bucket, { RAW_BUCKET: ' ' })).toThrow('RAW_BUCKET is not set: set it to the bucket.');
  expect(() => readEnvironment(bucket, {})).toThrow('RAW_BUCKET is not set: set it to the bucket.');
});

test('an incomplete database address says which variable is missing', async () => {
  await expect(openDatabase({})).rejects.toThrow('DATABASE_HOST is not set');
  await expect(openDatabase({ DATABASE_HOST: 'db.example' })).rejects.toThrow('DATABASE_NAME is not set');
  await expect(openDatabase({ DATABASE_HOST: 'db.example', DATABASE_NAME: 'warehouse' })).rejects.toThrow('DATABASE_USER is not set');
  await expect(openDatabase({ DATABASE_HOST: 'db.example', DATABASE_NAME: 'warehouse', DATABASE_PORT: '5432a' })).rejects.toThrow(
    'Invalid DATABASE_PORT "5432a"',
  );
});

test('the token of IAM names host, port and user, lasts fifteen minutes and is signed without a request', async () => {
  // A request would be refused here.
  vi.stubEnv('AWS_ENDPOINT_URL', 'http://127.0.0.1:9');
  const token = new URL(`https://${await tokenFor('db.example', 5432, 'loader')}`);
  expect(token.host).toBe('db.example:5432');
  expect(Object.fromEntries(token.searchParams)).toMatchObject({ Action: 'connect', DBUser: 'loader', 'X-Amz-Expires': '900' });
});
