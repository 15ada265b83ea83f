// Which team is first: one order for the desk, its filters, and a mentor's page.
import { type Arbitrary, array, assert, constantFrom, integer, option, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actors, type Need, needKinds, type TeamFacts } from '../../../src/cohort/facts.ts';
import { byUrgency } from '../../../src/cohort/team-needs.ts';
import { waitsForMentor } from '../../../src/cohort-site/row/row.ts';
import { stepsOf } from '../../../src/cohort-site/steps.ts';
import { runs } from '../../runs.ts';

const need = (kind: Need['kind'], weeks: readonly number[], since?: string): Need => ({
  kind,
  weeks,
  count: Math.max(1, weeks.length),
  url: 'https://team.example/',
  ...(since === undefined ? {} : { since }),
});
const team = (id: string, mentor: string, needs: readonly Need[]): TeamFacts => ({
  team: { id, name: id, site: `https://${id}.example/`, mentor, members: [] },
  source: { state: 'fresh' },
  notes: [],
  cells: [],
  needs,
});
const inOrder = (...teams: TeamFacts[]): string[] => teams.sort(byUrgency).map((one) => one.team.id);

/** Few days and weeks, so that many are equal. */
const someNeed = record({
  kind: constantFrom(...needKinds),
  weeks: uniqueArray(integer({ min: 1, max: 3 }), { minLength: 1 }),
  since: option(constantFrom('2026-10-01', '2026-10-02', '2026-10-03'), { nil: undefined }),
}).map(({ kind, weeks, since }) => need(kind, weeks.toSorted(), since));
const someTeams: Arbitrary<TeamFacts[]> = array(
  record({
    mentor: constantFrom('lan', 'minh'),
    needs: uniqueArray(someNeed, { selector: ({ kind }) => kind, maxLength: 4 }),
  }),
  { maxLength: 12 },
).map((all) =>
  all.map(({ mentor, needs }, index) =>
    team(
      `t${index}`,
      mentor,
      needs.toSorted((a, b) => needKinds.indexOf(a.kind) - needKinds.indexOf(b.kind)),
    ),
  ),
);

describe('the order of teams', () => {
  it('puts what has waited longest before more weeks, and before what else a team needs', () => {
    const long = team('long', 'lan', [need('waiting', [7], '2026-10-01')]);
    const many = team('many', 'lan', [need('waiting', [6, 7, 8], '2026-10-03'), need('seal', [1], '2026-09-01')]);
    const sealed = team('sealed', 'lan', [need('waiting', [7], '2026-10-03'), need('seal', [1], '2026-10-03')]);
    const plain = team('plain', 'lan', [need('waiting', [7], '2026-10-03')]);
    const unknown = team('unknown', 'lan', [need('waiting', [2, 3])]);
    expect(inOrder(unknown, plain, sealed, many, long)).toEqual(['long', 'many', 'sealed', 'plain', 'unknown']);
  });

  it('puts any team that waits for its mentor before those whose own turn it is', () => {
    const turns = needKinds.map((kind) => actors[kind]);
    expect(turns.lastIndexOf('mentor')).toBeLessThan(turns.indexOf('team'));
    const risk = team('risk', 'lan', [need('missing', [2], '2026-09-01'), need('off-track', [1])]);
    const remark = team('remark', 'lan', [need('answered', [4])]);
    expect(inOrder(risk, remark)).toEqual(['remark', 'risk']);
  });

  it('names the same first team on a mentor’s page as on the desk of that mentor’s teams, and none has waited longer', () => {
    assert(
      property(someTeams, constantFrom('lan', 'minh'), (teams, mentor) => {
        const own = teams.toSorted(byUrgency).filter((one) => one.team.mentor === mentor);
        const [step, ...others] = stepsOf(own, 'mentor');
        expect(step?.of).toBe(own.some(waitsForMentor) ? own[0] : undefined);
        expect(step?.need).toBe(step?.of.needs[0]);
        for (const { need: other } of others)
          if (step?.need.kind === other.kind) expect((step.need.since ?? '9999') <= (other.since ?? '9999')).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });

  it('does not depend on the order in cohort.yaml', () => {
    assert(
      property(someTeams, (teams) => {
        expect(inOrder(...teams.toReversed())).toEqual(inOrder(...teams));
      }),
      { numRuns: runs(200) },
    );
  });
});
