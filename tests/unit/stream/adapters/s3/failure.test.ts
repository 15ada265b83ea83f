// Errors of the SDK, as sentences.
import { expect, test } from 'vitest';
import { BucketFailure, bucketFailure, faultOf } from '../../../../../src/stream/adapters/s3/failure.ts';
import { openBucket } from '../../../../../src/stream/adapters/s3/object-log.ts';

const named = (name: string): Error => Object.assign(new Error('words of the SDK'), { name });

test.each([
  ['NoSuchBucket', 'missing', 'The bucket raw does not exist (words of the SDK): create it (aws s3 mb s3://raw)'],
  ['CredentialsProviderError', 'credentials', 'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (any values'],
  ['ExpiredToken', 'credentials', 'set AWS_ACCESS_KEY_ID'],
  ['AccessDenied', 'refused', 's3:ListBucket on it, and s3:GetObject and s3:PutObject below it'],
  ['PermanentRedirect', 'region', 'AWS_REGION is not the region of the bucket raw'],
  ['TimeoutError', 'unreachable', 'S3 does not respond'],
  ['SlowDown', 'other', 'A request to the bucket raw failed'],
])('%s says what to do', (name, fault, words) => {
  const failure = bucketFailure(named(name), 'raw', undefined);
  expect(failure).toMatchObject({ fault, message: expect.stringContaining(words) });
  expect(failure.message).toContain('words of the SDK');
  expect(bucketFailure(failure, 'other', undefined)).toBe(failure);
});

test('a missing region is reported as such', () => {
  expect(faultOf(new Error('Region is missing'))).toBe('region');
});

test('an invalid address is named', async () => {
  const environment = { AWS_ENDPOINT_URL: 'nowhere', AWS_REGION: 'us-east-1' };
  await expect(openBucket('raw', environment).check()).rejects.toThrow(BucketFailure);
  await expect(openBucket('raw', environment).check()).rejects.toThrow('Nothing answers for S3 at nowhere');
});
