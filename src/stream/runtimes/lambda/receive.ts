// Function `receive`: API Gateway → collector → Firehose, or S3 if RAW_STREAM is not set. Rejected events go to S3.
import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { origins, readEnvironment, required, text } from '../../adapters/environment.ts';
import { openBucket } from '../../adapters/s3/object-log.ts';
import { unpack } from '../../adapters/unpack.ts';
import { createCollector } from '../../pipeline/collector.ts';
import type { ObjectLog } from '../../pipeline/index.ts';
import { createFirehose, firehoseLog, putBatch } from './firehose.ts';
import { corsHeaders, type GatewayRequest, type GatewayResponse, headerOf, preflightHeaders, requestOf, responseOf } from './gateway.ts';

/** Milliseconds reserved for bypassing Firehose and for the response: no call to Firehose is started that could use them. */
const RESERVE = 5_000;

// Clients and settings are reused as long as the function's instance exists.
const environment = process.env;
const {
  ALLOWED_ORIGINS: allowed,
  RAW_BUCKET,
  RAW_STREAM: stream,
} = readEnvironment(
  z.object({ RAW_BUCKET: required('the bucket of the raw log'), RAW_STREAM: text, ALLOWED_ORIGINS: origins.default('any') }),
  environment,
);
const bucket = openBucket(RAW_BUCKET, environment);
const firehose = stream ? createFirehose(environment) : undefined;

const clock = Date.now;
const ids = (): string => crypto.randomUUID();
const events = bucket.log('events/');
const rejected = bucket.log('rejected/');

/** The raw log of one request, with the time that it has left. */
function rawLog({ getRemainingTimeInMillis }: Pick<Context, 'getRemainingTimeInMillis'>): ObjectLog {
  if (!firehose || !stream) return events;
  return firehoseLog({
    bucket: events,
    clock,
    ids,
    put: (records) => putBatch(firehose, stream, records, (reason) => console.warn({ what: 'Firehose rejected records', stream, reason })),
    wait: (milliseconds) => wait(milliseconds),
    random: Math.random,
    timeLeft: () => getRemainingTimeInMillis() - RESERVE,
    wentPast: (lines, key) => console.warn({ what: 'Events bypassed Firehose and went to the raw log', events: lines, key }),
  });
}

/** Handles one request. The client keeps events that get no verdict. */
export async function handler(event: GatewayRequest, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<GatewayResponse> {
  const request = requestOf(event);
  if (request.method === 'OPTIONS') {
    const asked = headerOf(event, 'access-control-request-headers');
    return { statusCode: 204, headers: preflightHeaders(request.origin, allowed, asked) };
  }
  const headers = corsHeaders(request.origin, allowed);
  if (request.method !== 'POST') return { statusCode: 405, headers: { ...headers, allow: 'POST, OPTIONS' } };
  const receive = createCollector({ raw: rawLog(context), rejected, clock, ids }, { limits: { origins: allowed }, unpack });
  const answer = await receive(request);
  if (answer.status >= 500) console.error({ what: 'Events could not be stored; the client keeps them', status: answer.status });
  return responseOf(answer, headers);
}
