// A log in a bucket: objects that we appended, and objects that others (Firehose, the reference ingest) put there.
import { gunzipSync } from 'node:zlib';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { bucketFailure } from './failure.js';
/** The endpoint, if it is not AWS. */
export const endpointOf = (environment) => environment['AWS_ENDPOINT_URL_S3'] || environment['AWS_ENDPOINT_URL'] || undefined;
/** Milliseconds without a response after which an attempt is abandoned. */
const CONNECT = 2_000;
const SILENCE = 10_000;
/**
 * The S3 client of every host: AWS itself, or whatever the endpoint names (moto, LocalStack, MinIO).
 * Reads AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL, and AWS_REGION; the SDK reads the credentials. The client tries three times.
 * Stores other than AWS get path-style addresses and no newer checksums.
 */
export function createS3Client(environment) {
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
const isFolder = (key) => key.endsWith('/');
/** Firehose may compress what it writes. */
const textOf = (bytes) => new TextDecoder().decode(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
async function list(client, Bucket, Prefix, after, limit) {
    for (let from = after;;) {
        const request = { Bucket, Prefix, MaxKeys: Math.min(limit, MOST_KEYS), ...(from === '' ? {} : { StartAfter: from }) };
        const { Contents = [], IsTruncated } = await client.send(new ListObjectsV2Command(request));
        const keys = Contents.flatMap(({ Key }) => Key ?? []);
        const objects = keys.filter((key) => !isFolder(key));
        // A page that contains only empty folders is not the end.
        if (objects.length > 0 || !IsTruncated)
            return objects;
        from = keys.at(-1) ?? from;
    }
}
/** A bucket, with a client configured from the environment. */
export function openBucket(bucket, environment, client = createS3Client(environment)) {
    async function attempt(work) {
        try {
            return await work();
        }
        catch (error) {
            throw bucketFailure(error, bucket, endpointOf(environment));
        }
    }
    return {
        log: (prefix) => ({
            append: (Key, Body) => attempt(async () => {
                await client.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ContentType: 'application/x-ndjson' }));
            }),
            list: (after, limit) => attempt(() => list(client, bucket, prefix, after, limit)),
            read: (Key) => attempt(async () => {
                const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }));
                return textOf((await Body?.transformToByteArray()) ?? new Uint8Array());
            }),
        }),
        check: () => attempt(async () => {
            await client.send(new ListObjectsV2Command({ Bucket: bucket, MaxKeys: 1 }));
        }),
    };
}
