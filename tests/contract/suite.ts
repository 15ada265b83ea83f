// The contract, for any runtime: the same cases in the browser, in Node and behind Lambda handlers.
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { answers } from './cases/answers.ts';
import { asking } from './cases/asking.ts';
import { badInput } from './cases/bad-input.ts';
import { damaged } from './cases/damaged.ts';
import { loading } from './cases/loading.ts';
import { reading } from './cases/reading.ts';
import { replaying } from './cases/replaying.ts';
import { sessions } from './cases/sessions.ts';
import type { RuntimeUnderTest } from './runtime.ts';

const parts = { answers, 'bad input': badInput, loading, replaying, sessions, reading, asking, 'damaged objects': damaged };

type Cases = (runtime: () => RuntimeUnderTest) => void;

/** Runs every case, and `more`, against one runtime, emptied before each. `open` is called once. */
export function contract(name: string, open: () => Promise<RuntimeUnderTest>, more: Readonly<Record<string, Cases>> = {}): void {
  describe(name, () => {
    let opened: RuntimeUnderTest | undefined;
    const runtime = (): RuntimeUnderTest => {
      if (!opened) throw new Error(`${name} is not open`);
      return opened;
    };
    beforeAll(async () => {
      opened = await open();
    });
    beforeEach(() => runtime().reset());
    afterAll(() => opened?.close());
    for (const [part, cases] of Object.entries({ ...parts, ...more })) describe(part, () => cases(runtime));
  });
}
