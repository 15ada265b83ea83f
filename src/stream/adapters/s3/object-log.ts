// A log in a bucket: objects that we appended, and objects that others (Firehose, the reference ingest) put there.
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DamagedObject, GoneObject, type ObjectLog } from '../../pipeline/index.ts';
import type { Environment } from '../environment.ts';
import { MOST_BYTES, objectText, tooLong } from '../object-text.ts';
import { bucketFailure } from './failure.ts';

/** The endpoint, if it is not AWS. */
export const endpointOf = (environment: Environment): string | undefined =>
  environment['AWS_ENDPOINT_URL_S3'] || environment['AWS_ENDPOINT_URL'] || undefined;

/** Milliseconds without a response after which an attempt is abandoned. */
const CONNECT = 2_000;
const SILENCE = 10_000;

/**
 * The S3 client of every host: AWS itself, or whatever the endpoint names (moto, LocalStack, MinIO).
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

/** S3 lists at most this many keys at once. */
const MOST_KEYS = 1_000;

const isFolder = (key: string): boolean => key.endsWith('/');

/** The key of a listing, in which S3 encodes all that XML cannot contain. */
const decodeKey = (key: string): string => decodeURIComponent(key.replaceAll('+', ' '));

/** Errors of one object that asking again does not change. */
const lasting: Readonly<Record<string, string>> = {
  InvalidObjectState: 'is archived; restore it',
};

async function read(client: S3Client, Bucket: string, Key: string): Promise<string> {
  const { Body, ContentLength = 0 } = await client.send(new GetObjectCommand({ Bucket, Key })).catch((error: unknown) => {
    const name = error instanceof Error ? error.name : '';
    if (name === 'NoSuchKey') throw new GoneObject(`${Key} was removed`);
    if (lasting[name]) throw new DamagedObject(lasting[name]);
    throw error;
  });
  if (ContentLength > MOST_BYTES) {
    await Body?.transformToWebStream().cancel();
    throw tooLong();
  }
  return await objectText((await Body?.transformToByteArray()) ?? new Uint8Array());
}

/** Both logs of one bucket, and a check that it can be used. All reject with BucketFailure. */
export interface Bucket {
  /** Objects below a prefix such as `events/`. Keys are complete. Compressed objects are read as text. */
  log: (prefix: string) => ObjectLog;
  /** Resolves if the bucket exists and may be listed. */
  check: () => Promise<void>;
}

async function list(client: S3Client, Bucket: string, Prefix: string, after: string, limit: number): Promise<string[]> {
  for (let from = after; ; ) {
    const request = {
      Bucket,
      Prefix,
      EncodingType: 'url' as const,
      MaxKeys: Math.min(limit, MOST_KEYS),
      ...(from === '' ? {} : { StartAfter: from }),
    };
    const { Contents = [], IsTruncated } = await client.send(new ListObjectsV2Command(request));
    const keys = Contents.flatMap(({ Key }) => (Key === undefined ? [] : decodeKey(Key)));
    const objects = keys.filter((key) => !isFolder(key));
    // A page that contains only empty folders is not the end.
    if (objects.length > 0 || !IsTruncated) return objects;
    from = keys.at(-1) ?? from;
  }
}

/** A bucket, with a client configured from the environment. */
export function openBucket(bucket: string, environment: Environment, client = createS3Client(environment)): Bucket {
  async function attempt<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DamagedObject || error instanceof GoneObject) throw error;
      throw bucketFailure(error, bucket, endpointOf(environment));
    }
  }

  return {
    log: (prefix) => ({
      append: (Key, Body) =>
        attempt(async () => {
          await client.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ContentType: 'application/x-ndjson' }));
        }),
      list: (after, limit) => attempt(() => list(client, bucket, prefix, after, limit)),
      read: (key) => attempt(() => read(client, bucket, key)),
    }),
    check: () =>
      attempt(async () => {
        await client.send(new ListObjectsV2Command({ Bucket: bucket, MaxKeys: 1 }));
      }),
  };
}
