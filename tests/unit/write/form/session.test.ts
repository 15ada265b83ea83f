// What a power cut leaves of a draft: the store here keeps a disk beside what was saved, and each flush takes its time.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Draft } from '../../../../src/write/drafts/store.ts';
import { Session } from '../../../../src/write/form/session.ts';
import { runs } from '../../../runs.ts';

/** How long saving takes, and putting what was saved onto the disk (ms). */
const SAVING = 20;
const FLUSHING = 500;

const device = vi.hoisted(() => ({ saved: '', onDisk: '', lastWords: '' }));
const pause = (time: number) => new Promise<void>((done) => setTimeout(done, time));

vi.mock('../../../../src/write/drafts/store.ts', () => ({
  readDraft: async () => undefined,
  writeDraft: async ({ edited }: Draft) => {
    await pause(SAVING);
    device.saved = edited.body;
  },
  flushDraft: async () => {
    const { saved } = device;
    await pause(FLUSHING);
    device.onDisk = saved;
  },
  keepLastWords: ({ edited }: Draft) => {
    device.lastWords = edited.body;
  },
}));
vi.mock('../../../../src/write/drafts/steps.ts', () => ({ keepSteps: async () => undefined }));

const events = new EventTarget();
const page = { visibilityState: 'visible' };
const place = { site: 'https://shiplog.example/', file: 'en/worklog/week-01.md', language: 'en', week: 1 };
const empty = { facts: {}, body: '', pictures: [] };

beforeEach(() => {
  Object.assign(device, { saved: '', onDisk: '', lastWords: '' });
  page.visibilityState = 'visible';
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('document', page);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const type = (session: Session, body: string) => session.change({ ...empty, body }, 'body');

it('of what is typed without a pause, at most the last 3 seconds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 20, max: 990 }), { minLength: 30, maxLength: 60 }), async (gaps) => {
      Object.assign(device, { saved: '', onDisk: '' });
      const session = new Session(place, empty, undefined, undefined);
      const typed: number[] = [];
      for (const gap of gaps) {
        type(session, 'x'.repeat(typed.push(Date.now())));
        await vi.advanceTimersByTimeAsync(gap);
        const lost = typed[device.onDisk.length];
        expect(Date.now() - (lost ?? Date.now())).toBeLessThanOrEqual(3_000);
      }
      await vi.advanceTimersByTimeAsync(3_000);
      expect(device.onDisk).toHaveLength(gaps.length);
    }),
    { numRuns: runs(50) },
  );
});

it('everything, if nothing was typed for a while', async () => {
  const session = new Session(place, empty, undefined, undefined);
  type(session, 'Typed');
  await vi.advanceTimersByTimeAsync(SAVING + 1_000 + FLUSHING);
  expect(device.onDisk).toBe('Typed');
});

it.each(['pagehide', 'visibilitychange'])(
  'everything, if the page was left (%s): at once, also what was still being saved',
  async (event) => {
    const session = new Session(place, empty, undefined, undefined);
    const end = session.subscribe(() => undefined);
    type(session, 'Saved');
    await vi.advanceTimersByTimeAsync(SAVING);
    page.visibilityState = 'hidden';
    events.dispatchEvent(new Event(event));
    await vi.advanceTimersByTimeAsync(FLUSHING);
    expect(device.onDisk).toBe('Saved');
    type(session, 'Being saved');
    events.dispatchEvent(new Event(event));
    expect(device.lastWords).toBe('Being saved');
    await vi.advanceTimersByTimeAsync(SAVING + FLUSHING);
    expect(device.onDisk).toBe('Being saved');
    end();
  },
);

it('a page that is shown again, or left without a change, writes nothing', async () => {
  const session = new Session(place, empty, undefined, undefined);
  const end = session.subscribe(() => undefined);
  device.saved = 'of another tab';
  events.dispatchEvent(new Event('visibilitychange'));
  events.dispatchEvent(new Event('pagehide'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(device).toMatchObject({ onDisk: '', lastWords: '' });
  end();
});
