// What the page of the browser runtime under test offers to who drives it: the sandbox, and both logs as other writers and accidents reach them.
import type { Notice } from '../../../src/stream/pipeline/index.ts';
import { openSandbox, type Progress, type Sandbox } from '../../../src/stream/runtimes/browser/client.ts';
import { openDatabase, RAW, REJECTED } from '../../../src/stream/runtimes/browser/databases.ts';
import { objectLog } from '../../../src/stream/runtimes/browser/logs.ts';
import { namesOf } from '../../../src/stream/runtimes/browser/names.ts';

/** The site's base, as a page below a base path gives it. */
const prefix = '/team/report/';

export interface UnderTest {
  sandbox: Sandbox;
  /** Milliseconds from the call until it was open. */
  openedAfter: number;
  progress: Progress[];
  notices: Notice[];
  rawKeys: () => Promise<string[]>;
  readRaw: (key: string) => Promise<string>;
  putRaw: (key: string, text: string) => Promise<void>;
  rejected: () => Promise<string[]>;
  /** Empties the logs, and tables by these statements: sooner than the sandbox's reset, which also builds the shop again. */
  empty: (statements: string) => Promise<void>;
}

async function open(): Promise<UnderTest> {
  const progress: Progress[] = [];
  const notices: Notice[] = [];
  const started = performance.now();
  const sandbox = await openSandbox({
    prefix,
    onProgress: (step) => progress.push(step),
    onNotice: (told) => notices.push(...told),
  });
  const openedAfter = performance.now() - started;
  const logs = await openDatabase(namesOf(prefix).logs, [RAW, REJECTED]);
  const raw = objectLog(logs, RAW);
  return {
    sandbox,
    openedAfter,
    progress,
    notices,
    rawKeys: () => raw.list('', Number.MAX_SAFE_INTEGER >>> 0),
    readRaw: (key) => raw.read(key),
    async putRaw(key, text) {
      await logs.put(RAW, text, key);
    },
    async empty(statements) {
      const clearing = logs.transaction([RAW, REJECTED], 'readwrite');
      await Promise.all([clearing.objectStore(RAW).clear(), clearing.objectStore(REJECTED).clear(), clearing.done]);
      await sandbox.write(statements);
    },
    rejected: () => logs.getAll(REJECTED),
  };
}

declare global {
  var openUnderTest: () => Promise<UnderTest>;
  var underTest: UnderTest;
}

globalThis.openUnderTest = open;
