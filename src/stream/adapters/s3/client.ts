// The S3 client of every host: AWS itself, or whatever AWS_ENDPOINT_URL names (moto, LocalStack, MinIO).
import { S3Client } from '@aws-sdk/client-s3';
import type { Environment } from '../environment.ts';

/** The endpoint, if it is not AWS. */
export const endpointOf = (environment: Environment): string | undefined =>
  environment['AWS_ENDPOINT_URL_S3'] || environment['AWS_ENDPOINT_URL'] || undefined;

/** Milliseconds without a response after which an attempt is abandoned. */
const CONNECT = 2_000;
const SILENCE = 10_000;

/**
 * Reads AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL, and AWS_REGION; the SDK reads the credentials. The client tries three times.
 * Stores other than AWS get path-style addresses and no newer checksums.
 */
export function createS3Client(environment: Environment): S3Client {
  const endpoint = endpointOf(environment);
  const region = environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || (endpoint ? 'us-east-1' : undefined);
  return new S3Client({
    ...(region ? { region } : {}),
    ...(endpoint
      ? { endpoint, forcePathStyle: true, requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED' }
      : {}),
    requestHandler: { connectionTimeout: CONNECT, socketTimeout: SILENCE },
  });
}
