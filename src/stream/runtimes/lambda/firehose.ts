// One call to Firehose, which can fail in two ways: the whole call, or single records of it.
import { FirehoseClient, PutRecordBatchCommand } from '@aws-sdk/client-firehose';
import { LONGEST_CALL, type Refused } from './deliver.ts';
import type { FirehoseRecord } from './records.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Milliseconds. A call that hangs is aborted, and none takes longer than LONGEST_CALL, which the time limits assume. */
const CONNECT = 1_000;
const SILENCE = 3_000;

/** The SDK reads AWS_REGION and AWS_ENDPOINT_URL. It tries once, because retries happen here, for the failed records only. */
export const createFirehose = (environment: Environment): FirehoseClient =>
  new FirehoseClient({
    ...(environment['AWS_ENDPOINT_URL'] ? { endpoint: environment['AWS_ENDPOINT_URL'] } : {}),
    maxAttempts: 1,
    requestHandler: { connectionTimeout: CONNECT, socketTimeout: SILENCE, requestTimeout: LONGEST_CALL, throwOnRequestTimeout: true },
  });

/** Errors of the caller that are temporary. */
const PASSING = /Throttl|LimitExceeded|TooManyRequests|Timeout/i;

function isHopeless(error: unknown): boolean {
  const { name = '', $fault } = error as { name?: string; $fault?: string };
  return $fault === 'client' && !PASSING.test(name);
}

/** Puts one batch. `failed` is called with the reason for a rejected call or record. Never rejects. */
export async function putBatch(
  client: FirehoseClient,
  stream: string,
  records: readonly FirehoseRecord[],
  failed: (reason: string) => void,
): Promise<Refused> {
  try {
    const Records = records.map(({ data: Data }) => ({ Data }));
    const { RequestResponses = [] } = await client.send(new PutRecordBatchCommand({ DeliveryStreamName: stream, Records }));
    // A record without a result was not acknowledged.
    const refused = records.filter((_, index) => !RequestResponses[index]?.RecordId);
    const reason = RequestResponses.find(({ ErrorCode }) => ErrorCode);
    if (refused.length > 0) failed(reason?.ErrorCode ?? 'no answer');
    return { refused, hopeless: false };
  } catch (error) {
    failed(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    return { refused: [...records], hopeless: isHopeless(error) };
  }
}
