// The S3 client of every host: AWS itself, or whatever AWS_ENDPOINT_URL names (moto, LocalStack, MinIO).
import { S3Client } from '@aws-sdk/client-s3';

/** What is read of the environment: AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL, AWS_REGION; credentials are the SDK's own matter. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where S3 is, when it is not AWS's own. */
export const endpointOf = (environment: Environment): string | undefined =>
  environment['AWS_ENDPOINT_URL_S3'] || environment['AWS_ENDPOINT_URL'] || undefined;

/** Milliseconds without an answer after which a try is given up. */
const CONNECT = 2_000;
const SILENCE = 10_000;

/** The SDK tries three times. Other stores are addressed by path and asked for no checksums of AWS's newer kinds. */
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
