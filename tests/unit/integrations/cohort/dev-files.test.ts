// The files beside a cohort's pages, as the dev server has them.
import type { HookParameters } from 'astro';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cohortSite } from '../../../../src/integrations/cohort/index.ts';
import { runFacts } from '../../../../src/integrations/run-facts.ts';
import { goodStatus } from '../../../stand-ins/team-sites.ts';
import { factsOf } from '../../cohort/some-cohort.ts';

const facts = factsOf({ ha: goodStatus('Hà') });
beforeAll(() => {
  runFacts.cohort = facts;
});
afterAll(() => {
  delete runFacts.cohort;
});

type Handler = (request: { url: string }, response: object, next: () => void) => void;

/** What the server answers at `url`; `undefined` if it leaves the request to the pages. */
async function served(url: string): Promise<string | undefined> {
  const { hooks } = cohortSite('/none', facts.cohort, { origin: 'https://a.example', base: '/c/' }, '/none');
  return new Promise((resolve) => {
    const server = {
      watcher: { add: () => {}, on: () => {} },
      middlewares: {
        use: (handle: Handler) =>
          handle({ url }, { setHeader: () => ({ end: (text: string) => resolve(text) }) }, () => resolve(undefined)),
      },
    };
    void hooks['astro:server:setup']?.({ server } as unknown as HookParameters<'astro:server:setup'>);
  });
}

test('a file is served at its address, and a malformed address is left to the pages', async () => {
  expect(await served('/c/cohort.json?x=%')).toContain('"Team ha"');
  expect(await served('/c/%')).toBeUndefined();
  expect(await served('/%E0%A4%A')).toBeUndefined();
});
