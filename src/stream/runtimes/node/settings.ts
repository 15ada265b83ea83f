// The environment → this host's settings. Read once, strictly: a typo in a setting stops the start instead of being ignored.
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { CannotStart } from '../../adapters/cannot-start.ts';
import { type Environment, number, onOff, origins, port, readEnvironment, text } from '../../adapters/environment.ts';

export interface Settings {
  host: string;
  /** 0 for any free one. */
  port: number;
  /** PostgreSQL. Default: PGlite in `folder`. */
  databaseUrl: string | undefined;
  /** Absolute: the logs, unless they are in a bucket, and PGlite's files. */
  folder: string;
  /** A login in the role `reader`, for ad-hoc queries. Default: the user of `databaseUrl`. */
  readerUrl: string | undefined;
  bucket: string | undefined;
  /** Absolute: the Parquet of `shiplog lake`. */
  lakeFolder: string;
  /** Milliseconds between two runs of `shiplog lake --watch`. */
  lakeEvery: number;
  origins: readonly string[] | 'any';
  /** Milliseconds between loads. */
  loadEvery: number;
  /** Requests per second from one address; 0 for no limit. */
  rate: number;
  /** Bytes of one body. */
  bodyBytes: number;
  /** Whether events, counters and reports are available over HTTP. */
  views: boolean;
  /** Whether a proxy in front sets the visitor's address in X-Forwarded-For. */
  behindProxy: boolean;
  logLevel: string;
}

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

const variables = z.object({
  HOST: text.pipe(z.string().default('127.0.0.1')),
  PORT: port(9090, 0),
  DATABASE_URL: text,
  READER_URL: text,
  RAW_FOLDER: text.pipe(z.string().default('.cache/pipeline')),
  RAW_BUCKET: text,
  LAKE_FOLDER: text,
  LAKE_EVERY: number(1, 86_400, 60),
  // Where `npm start` and `shiplog dev` serve the site.
  ALLOWED_ORIGINS: origins.default(['http://localhost:4321', 'http://127.0.0.1:4321']),
  LOAD_EVERY: number(0.1, 86_400, 2),
  RATE_LIMIT: number(0, 1_000_000, 200),
  BODY_LIMIT: number(1, 64, 4),
  VIEWS: onOff,
  BEHIND_PROXY: onOff,
  LOG_LEVEL: text.pipe(z.enum(LEVELS, `write one of ${LEVELS.join(', ')}`).default('info')),
});

/** A bucket needs complete credentials, and a region or an endpoint. */
function checkAws(environment: Environment): void {
  const [id, secret] = [environment['AWS_ACCESS_KEY_ID'], environment['AWS_SECRET_ACCESS_KEY']];
  if (!id !== !secret) {
    const [set, missing] = id ? ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] : ['AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID'];
    throw new CannotStart(`${set} is set but ${missing} is not`, 'set both, or neither and use AWS_PROFILE');
  }
  if (['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_PROFILE', 'AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3'].some((name) => environment[name]))
    return;
  throw new CannotStart('RAW_BUCKET is set but AWS_REGION is not', 'set AWS_REGION, or AWS_ENDPOINT_URL for a store that is not AWS');
}

/** Reads the settings. A relative RAW_FOLDER or LAKE_FOLDER is below `cwd`. Throws CannotStart. */
export function readSettings(environment: Environment, cwd: string): Settings {
  const set = readEnvironment(variables, environment);
  if (set.RAW_BUCKET) checkAws(environment);
  const behindProxy = set.BEHIND_PROXY === 'on';
  const folder = resolve(cwd, set.RAW_FOLDER);
  // Behind a local proxy, every client appears local.
  const isLocal = LOOPBACK.test(set.HOST) && !behindProxy;
  return {
    host: set.HOST,
    port: set.PORT,
    databaseUrl: set.DATABASE_URL,
    readerUrl: set.READER_URL,
    folder,
    bucket: set.RAW_BUCKET,
    lakeFolder: set.LAKE_FOLDER ? resolve(cwd, set.LAKE_FOLDER) : join(folder, 'lake'),
    lakeEvery: set.LAKE_EVERY * 1000,
    origins: set.ALLOWED_ORIGINS,
    loadEvery: set.LOAD_EVERY * 1000,
    rate: set.RATE_LIMIT,
    bodyBytes: Math.floor(set.BODY_LIMIT * 1024 * 1024),
    views: set.VIEWS ? set.VIEWS === 'on' : isLocal,
    behindProxy,
    logLevel: set.LOG_LEVEL,
  };
}
