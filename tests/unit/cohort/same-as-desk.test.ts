// A cohort says of a team what the team's own desk says: computed from the files of real content, through the text of status.json.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/check/read-content.ts';
import { cohortSchema } from '../../../src/cohort/cohort.ts';
import { cohortFacts } from '../../../src/cohort/cohort-facts.ts';
import { deskFacts } from '../../../src/content/desk-facts.ts';
import { deskOf } from '../../../src/worklog/review/desk.ts';
import { shownPoints } from '../../../src/worklog/review/rubric.ts';
import { statusOf } from '../../../src/worklog/review/status.ts';
import { isUnread, readStatusText } from '../../../src/worklog/review/status-schema.ts';

const roots = ['tests/fixtures/site', 'content'].map((root) => resolve(root)).filter((root) => existsSync(join(root, 'site.yaml')));

describe.each(roots)('the team of %s', (root) => {
  const facts = deskFacts(readContent(root));
  if (!facts) throw new Error(`${root} cannot be read`);
  const desk = deskOf(facts);
  const status = readStatusText(JSON.stringify(statusOf(desk, facts.site)));
  if (isUnread(status)) throw new Error(`the status of ${root} cannot be read`);
  const cohort = cohortSchema.parse({
    name: 'One team',
    ...(facts.site.programme && { programme: { ...facts.site.programme, holidays: [] } }),
    ...(facts.site.rubric && { rubric: facts.site.rubric }),
    teams: [{ id: 'team', name: 'Team', site: 'https://team.example/' }],
  });
  const source = { state: 'fresh' as const, fetched: '2099-06-01T00:00:00Z' };
  const [team] = cohortFacts(cohort, new Map([['team', { source, status }]]), '2099-06-01T00:00:00Z').teams;
  const needs = new Map(team?.needs.map((need) => [need.kind as string, need]));

  test('needs what its desk lists, with the same counts, once every week is due', () => {
    const listed = Map.groupBy(desk.attention, ({ kind }) => kind as string);
    for (const [kind, items] of listed)
      expect([kind, needs.get(kind)?.count]).toEqual([kind, items.reduce((sum, { count }) => sum + count, 0)]);
    expect([...needs.keys()].filter((kind) => !listed.has(kind) && kind !== 'missing')).toEqual([]);
  });

  test('has the state of each week that its reviews say', () => {
    for (const { week, reviews, seal, edited } of desk.weeks) {
      const state = team?.cells.find((cell) => cell.week === week)?.state;
      const verdict = reviews.at(-1)?.verdict;
      const expected = ['broken', 'unreadable'].includes(seal.state)
        ? ['changed']
        : reviews.length === 0 || edited
          ? ['waiting', 'late']
          : [seal.state === 'sealed' ? 'signed' : verdict];
      expect([week, expected]).toEqual([week, expect.arrayContaining([state])]);
    }
  });

  test('has the same score and the same number of open remarks', () => {
    expect(team?.score?.points).toBe(desk.total?.total === undefined ? undefined : shownPoints(desk.total.total));
    expect(team?.score?.isComparable ?? true).toBe(true);
    expect(team?.openRemarks?.count).toBe(desk.remarks.filter(({ state }) => state !== 'closed').length);
    expect(team?.notes).toEqual([]);
  });
});
