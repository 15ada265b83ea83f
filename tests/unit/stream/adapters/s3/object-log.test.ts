// A log in a bucket, on the emulator: what a folder or IndexedDB does elsewhere.
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { CreateBucketCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Bucket, createS3Client, openBucket } from '../../../../../src/stream/adapters/s3/object-log.ts';
import { GoneObject, type ObjectLog } from '../../../../../src/stream/pipeline/index.ts';
import { hasMoto, type Moto, openMoto, withMoto } from '../../../../aws/moto.ts';

describe.skipIf(!hasMoto)(withMoto('a log in a bucket'), () => {
  let moto: Moto;
  let client: S3Client;
  let bucket: Bucket;
  let log: ObjectLog;
  let name: string;
  beforeAll(async () => {
    moto = await openMoto();
    client = createS3Client(moto.environment);
  });
  beforeEach(async () => {
    name = `raw-${randomUUID()}`;
    await client.send(new CreateBucketCommand({ Bucket: name }));
    bucket = openBucket(name, moto.environment, client);
    log = bucket.log('events/');
  });
  afterAll(() => moto.close());

  test('an appended object is listed, and read unmodified', async () => {
    const text = '{"name":"Bàn phím ⌨"}\n';
    await log.append('events/2025/11/07/09/batch-1.ndjson', text);
    await bucket.log('rejected/').append('rejected/2025/11/07/09/batch-2.ndjson', '{}\n');
    expect(await log.list('', 10)).toEqual(['events/2025/11/07/09/batch-1.ndjson']);
    expect(await log.read('events/2025/11/07/09/batch-1.ndjson')).toBe(text);
  });

  test('a listing continues after a key, in the order of code units, to the last', async () => {
    const keys = ['events/2025/11/07/09/Z', 'events/2025/11/07/09/a', 'events/2025/11/07/10/b', 'events/2025/11/07/10/b-1'];
    for (const key of keys.toReversed()) await log.append(key, key);
    expect(await log.list('', 2)).toEqual(keys.slice(0, 2));
    expect(await log.list(keys[1] ?? '', 2)).toEqual(keys.slice(2));
    expect(await log.list('events/2025/11/07/10/', 9)).toEqual(keys.slice(2));
    expect(await log.list(keys[3] ?? '', 2)).toEqual([]);
    expect(await log.list('', 5_000)).toEqual(keys);
  });

  test('folders created in the console are not objects and do not end a listing', async () => {
    for (const key of ['events/', 'events/2025/', 'events/2025/11/']) await log.append(key, ' ');
    await log.append('events/2025/11/07/09/event-1.json', '{}');
    expect(await log.list('', 2)).toEqual(['events/2025/11/07/09/event-1.json']);
  });

  test('an object that Firehose compressed is read as text', async () => {
    await client.send(new PutObjectCommand({ Bucket: name, Key: 'events/2025/11/07/09/firehose-1.gz', Body: gzipSync('{"a":1}\n') }));
    expect(await log.read('events/2025/11/07/09/firehose-1.gz')).toBe('{"a":1}\n');
  });

  test('an object that was removed after it was listed is gone', () => expect(log.read('events/none')).rejects.toThrow(GoneObject));

  test('every name that S3 allows is listed and read, also one that XML cannot contain', async () => {
    const keys = ['events/\u0001', 'events/ a+b%20c', 'events/<&>', "events/it's", 'events/ế⌨️'];
    for (const key of keys) await log.append(key, key);
    expect(await log.list('', 10)).toEqual(keys);
    expect(await Promise.all(keys.map((key) => log.read(key)))).toEqual(keys);
  });

  test('an unusable bucket says what to do', async () => {
    await expect(bucket.check()).resolves.toBeUndefined();
    const missing = openBucket('not-there', moto.environment);
    await expect(missing.check()).rejects.toThrow(/^The bucket not-there does not exist \(.*\): create it \(aws s3 mb s3:\/\/not-there\)/);
    await expect(missing.log('events/').append('events/1', '{}')).rejects.toMatchObject({ fault: 'missing' });
    const nobody = openBucket('raw', { ...moto.environment, AWS_ENDPOINT_URL: 'http://127.0.0.1:9' });
    await expect(nobody.check()).rejects.toThrow('Nothing answers for S3 at http://127.0.0.1:9');
  });
});
