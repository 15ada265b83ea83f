// The pipeline as Lambda functions, as the contract suite drives it: bundled, each in its own process, behind a gateway, on emulated S3 and a real PostgreSQL.
import type { LoadResult } from '../../src/stream/pipeline/index.ts';
import { type Cloud, keysOf, openCloud } from '../aws/cloud.ts';
import { asking, linesOf, type RuntimeUnderTest } from './runtime.ts';

/** `cloud`, driven. */
export const inLambda = (cloud: Cloud): RuntimeUnderTest => ({
  endpoint: () => cloud.gateway.endpoint,
  async post(body, headers = {}) {
    const answer = await fetch(cloud.gateway.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return { status: answer.status, body: await answer.json() };
  },
  load: () => cloud.load.invoke<LoadResult>({}),
  replay: (replay) => cloud.load.invoke<LoadResult>({ replay }),
  ...asking(cloud.postgres.ask),
  counters: () => cloud.seen.counters(),
  restart: async () => void (await Promise.all([cloud.receive.kill(), cloud.load.kill()])),
  reset: () => cloud.reset(),
  rawKeys: () => keysOf(cloud.raw),
  readRaw: (key) => cloud.raw.read(key),
  putRaw: (key, content) => cloud.put(key, content),
  async rejected() {
    const keys = await keysOf(cloud.rejected);
    return linesOf(await Promise.all(keys.map((key) => cloud.rejected.read(key))));
  },
  close: () => cloud.close(),
});

/** Opens a cloud whose collector writes to S3 itself. */
export const openInLambda = async (): Promise<RuntimeUnderTest> => inLambda(await openCloud());
