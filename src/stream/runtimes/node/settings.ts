// The environment → this host's settings. Read once, strictly: a typo in a setting stops the start instead of being ignored.
import { resolve } from 'node:path';
import { CannotStart } from '../../adapters/cannot-start.ts';
import { type Environment, numberOf, originsOf, portOf } from '../../adapters/environment.ts';

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

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];
/** Where `npm start` and `npm run dev` serve the site. */
const OWN_SITE = ['http://localhost:4321', 'http://127.0.0.1:4321'];
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

function switchOf(environment: Environment, name: string, otherwise: boolean): boolean {
  const text = environment[name]?.trim();
  if (!text) return otherwise;
  if (text === 'on' || text === 'off') return text === 'on';
  throw new CannotStart(`Invalid ${name} "${text}"`, `write on or off, or unset it for the default ${otherwise ? 'on' : 'off'}`);
}

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

/** Reads the settings. A relative RAW_FOLDER is below `cwd`. Throws CannotStart. */
export function readSettings(environment: Environment, cwd: string): Settings {
  const host = environment['HOST']?.trim() || '127.0.0.1';
  const bucket = environment['RAW_BUCKET']?.trim() || undefined;
  if (bucket) checkAws(environment);
  const logLevel = environment['LOG_LEVEL']?.trim() || 'info';
  if (!LEVELS.includes(logLevel)) throw new CannotStart(`Invalid LOG_LEVEL "${logLevel}"`, `write one of ${LEVELS.join(', ')}`);
  const behindProxy = switchOf(environment, 'BEHIND_PROXY', false);
  return {
    host,
    port: portOf(environment, 'PORT', 9090, 0),
    databaseUrl: environment['DATABASE_URL']?.trim() || undefined,
    readerUrl: environment['READER_URL']?.trim() || undefined,
    folder: resolve(cwd, environment['RAW_FOLDER']?.trim() || '.cache/pipeline'),
    bucket,
    origins: originsOf(environment, OWN_SITE),
    loadEvery: numberOf(environment, 'LOAD_EVERY', 0.1, 86_400, 2) * 1000,
    rate: numberOf(environment, 'RATE_LIMIT', 0, 1_000_000, 200),
    bodyBytes: Math.floor(numberOf(environment, 'BODY_LIMIT', 1, 64, 4) * 1024 * 1024),
    // Behind a local proxy, every client appears local.
    views: switchOf(environment, 'VIEWS', LOOPBACK.test(host) && !behindProxy),
    behindProxy,
    logLevel,
  };
}
