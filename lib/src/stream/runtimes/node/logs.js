// The two logs of this host: in the bucket RAW_BUCKET, else in a folder.
import { CannotStart } from '../../adapters/cannot-start.js';
import { BucketFailure } from '../../adapters/s3/failure.js';
import { folderLog, requireFolder } from './folder-log.js';
/** The AWS SDK is loaded only if a bucket is set. */
async function bucketLogs(name, environment) {
    const { openBucket } = await import('../../adapters/s3/object-log.js');
    const bucket = openBucket(name, environment);
    try {
        await bucket.check();
    }
    catch (error) {
        throw error instanceof BucketFailure ? new CannotStart(error.what, error.fix, error) : error;
    }
    return { raw: bucket.log('events/'), rejected: bucket.log('rejected/'), at: `s3://${name}` };
}
/** Opens both logs. `environment` has the S3 settings. Throws CannotStart. */
export async function openLogs({ bucket, folder }, environment) {
    if (bucket)
        return await bucketLogs(bucket, environment);
    await requireFolder(folder);
    return { raw: folderLog(folder, 'events/'), rejected: folderLog(folder, 'rejected/'), at: folder };
}
