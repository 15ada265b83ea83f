import { describe, expect, it } from 'vitest';
import { writePublishEn } from '../../../../src/i18n/en/write-publish.ts';
import { writePublishVi } from '../../../../src/i18n/vi/write-publish.ts';
import type { Outcome, PagesState, Reason } from '../../../../src/write/publish/outcome.ts';
import { outcomeText, pagesText } from '../../../../src/write/publish/outcome-text.ts';

const refused: readonly Outcome[] = (Object.keys(writePublishEn.refused) as Reason[]).map((reason) => ({
  kind: 'refused',
  reason,
  published: 'nothing',
  permission: 'contents',
  message: 'Changes must be made through a pull request.',
  status: 502,
  until: 1_780_003_600_000,
  seconds: 30,
  path: 'a.md',
}));

const outcomes: readonly Outcome[] = [
  ...refused,
  {
    kind: 'refused',
    reason: 'permission',
    published: 'branch',
    permission: 'pull_requests',
    branch: 'shiplog/week-08',
    url: 'https://github.com/',
  },
  { kind: 'refused', reason: 'unreachable', published: 'unknown' },
  { kind: 'refused', reason: 'sso', published: 'nothing', url: 'https://github.com/orgs/team/sso' },
  { kind: 'committed', commit: 'a', url: 'https://github.com/' },
  { kind: 'unchanged', commit: 'a', url: 'https://github.com/' },
  { kind: 'pull-request', commit: 'a', branch: 'b', number: 7, url: 'https://github.com/' },
  { kind: 'saved', blobs: {} },
  { kind: 'stale', files: [{ path: 'a.md' }, { path: 'b.md' }] },
];

const place = { repository: 'team/report', branch: 'main', time: () => '20:00' };

describe.each([
  ['en', writePublishEn],
  ['vi', writePublishVi],
])('sentences in %s', (_language, words) => {
  it.each(outcomes)('$kind $reason $published says what happened, what is safe and what to do', (outcome) => {
    const { what, safe, fix, link } = outcomeText(outcome, { ...place, words });
    const all = [what, fix, ...(safe === undefined ? [] : [safe]), ...(link ? [link.label] : [])];
    expect(all.filter((text) => !text || /[{}]/.test(text))).toEqual([]);
    expect(safe !== undefined).toBe(outcome.kind === 'refused' || outcome.kind === 'stale');
  });

  it.each<PagesState>([
    { kind: 'waiting' },
    { kind: 'building', url: 'https://github.com/team/report/actions/runs/1' },
    { kind: 'published', url: 'https://team.github.io/report/' },
    { kind: 'failed' },
    { kind: 'replaced' },
    ...(['permission', 'token', 'slow', 'lost', 'aborted'] as const).map((why) => ({ kind: 'not-followed' as const, why })),
  ])('$kind $why', (state) => {
    const { what, link } = pagesText(state, words);
    expect(what).toMatch(/[.…]$/);
    expect(link?.url).toBe('url' in state ? state.url : undefined);
  });

  it('differ for each outcome', () => {
    const texts = outcomes.map((outcome) => outcomeText(outcome, { ...place, words }).what);
    expect(new Set(texts).size).toBeGreaterThan(Object.keys(words.refused).length + 3);
  });
});

it('names both files that changed, the number of the pull request and the permission', () => {
  const text = (outcome: Outcome) => outcomeText(outcome, { ...place, words: writePublishEn });
  expect(text({ kind: 'stale', files: [{ path: 'a.md' }, { path: 'b.md' }] }).what).toBe('Changed since you opened it: a.md, b.md.');
  expect(text({ kind: 'pull-request', commit: 'a', branch: 'b', number: 7, url: 'https://x' }).link?.label).toBe('Show pull request 7');
  expect(text({ kind: 'refused', reason: 'permission', published: 'nothing', permission: 'pull_requests' }).what).toContain(
    '“Pull requests”',
  );
});
