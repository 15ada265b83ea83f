// Settings that are wrong end the start with a sentence.
import { expect, test } from 'vitest';
import { openDatabase } from '../../../../src/runtimes/lambda/database.ts';
import { originsOf, required } from '../../../../src/runtimes/lambda/settings.ts';

test('a variable that must be set is named, with what to set it to', () => {
  expect(required({ RAW_BUCKET: ' raw ' }, 'RAW_BUCKET', 'the bucket')).toBe('raw');
  expect(() => required({ RAW_BUCKET: ' ' }, 'RAW_BUCKET', 'the bucket')).toThrow('RAW_BUCKET is not set: set it to the bucket.');
});

test('origins are a list, none where it is empty, and any where nobody wrote one', () => {
  expect(originsOf({ ALLOWED_ORIGINS: 'https://shop.example, http://localhost:4321' })).toEqual([
    'https://shop.example',
    'http://localhost:4321',
  ]);
  expect(originsOf({ ALLOWED_ORIGINS: '' })).toEqual([]);
  expect(originsOf({})).toBe('any');
  expect(originsOf({ ALLOWED_ORIGINS: '*' })).toBe('any');
  expect(() => originsOf({ ALLOWED_ORIGINS: 'https://shop.example/' })).toThrow(
    'ALLOWED_ORIGINS holds https://shop.example/: write origins',
  );
});

test('half an address of the database says which half is missing', async () => {
  await expect(openDatabase({})).rejects.toThrow('DATABASE_HOST is not set');
  await expect(openDatabase({ DATABASE_HOST: 'db.example' })).rejects.toThrow('DATABASE_NAME is not set');
  await expect(openDatabase({ DATABASE_HOST: 'db.example', DATABASE_NAME: 'warehouse' })).rejects.toThrow('DATABASE_USER is not set');
});
