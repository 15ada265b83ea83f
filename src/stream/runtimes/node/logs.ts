// The two logs of this host: in the bucket RAW_BUCKET, else in a folder.
import { CannotStart } from '../../adapters/cannot-start.ts';
import type { Environment } from '../../adapters/environment.ts';
import { BucketFailure } from '../../adapters/s3/failure.ts';
import type { ObjectLog } from '../../pipeline/index.ts';
import { folderLog, requireFolder } from './folder-log.ts';
import type { Settings } from './settings.ts';

export interface Logs {
  raw: ObjectLog;
  rejected: ObjectLog;
  /** For messages. */
  at: string;
}

/** The AWS SDK is loaded only if a bucket is set. */
async function bucketLogs(name: string, environment: Environment): Promise<Logs> {
  const { openBucket } = await import('../../adapters/s3/object-log.ts');
  const bucket = openBucket(name, environment);
  try {
    await bucket.check();
  } catch (error) {
    throw error instanceof BucketFailure ? new CannotStart(error.what, error.fix, error) : error;
  }
  return { raw: bucket.log('events/'), rejected: bucket.log('rejected/'), at: `s3://${name}` };
}

/** Opens both logs. `environment` has the S3 settings. Throws CannotStart. */
export async function openLogs({ bucket, folder }: Pick<Settings, 'bucket' | 'folder'>, environment: Environment): Promise<Logs> {
  if (bucket) return await bucketLogs(bucket, environment);
  await requireFolder(folder);
  return { raw: folderLog(folder, 'events/'), rejected: folderLog(folder, 'rejected/'), at: folder };
}
