import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCohort } from '../../../src/check/check-cohort.ts';
import { runCheck } from '../../../src/cli/check.ts';
import { originsOf } from '../../../src/cohort/cohort.ts';

const rootOf = (text: string): string => {
  const root = mkdtempSync(join(tmpdir(), 'shiplog-cohort-'));
  writeFileSync(join(root, 'cohort.yaml'), text);
  return root;
};
const said = (text: string): string[] => {
  const root = rootOf(text);
  return checkCohort(root, root).findings.map(
    ({ file, line, severity, code, what, fix }) => `${file}:${line} ${severity} ${code}: ${what} → ${fix}`,
  );
};
const team = (more: string): string => `name: A\nteams:\n  - { id: ha, name: Hà, site: "https://ha.example/report/" }\n  - { ${more} }\n`;

describe('cohort.yaml', () => {
  test('needs a name; teams may come later', () => {
    expect(said('name: Autumn\n')).toEqual([]);
    expect(said('teams: []\n')).toEqual([
      'cohort.yaml:1 error schema: name is empty → write a text, or one text a language: {en: …, vi: …}',
    ]);
  });

  test.each([
    [team('id: minh, name: Minh'), 'cohort.yaml:4 error schema: teams[minh].site is missing → add site: …'],
    [
      team('id: minh, name: Minh, site: ha.example'),
      'cohort.yaml:4 error schema: teams[minh].site is the text "ha.example" → write https://ha.example',
    ],
    [
      team('id: minh, name: Minh, site: "https://a.example;script-src/"'),
      'cohort.yaml:4 error schema: teams[minh].site is the text "https://a.example;script-src/" → write the address of the home page, with a host of letters, digits, hyphens and dots: https://team.example/report/',
    ],
    [
      team('id: ha, name: Minh, site: "https://minh.example/"'),
      'cohort.yaml:4 error schema: teams[ha]: duplicate "ha" in teams → keep one of the two',
    ],
    [
      team('id: minh, name: Minh, site: "https://ha.example/report/index.html"'),
      'cohort.yaml:4 error schema: teams[minh].site is also the site of "ha" → remove one of the two',
    ],
    [
      team('id: minh, name: Minh, site: "https://minh.example/", mentor: lan'),
      'cohort.yaml:4 error schema: teams[minh].mentor is not listed under mentors → add it there',
    ],
    [
      `${team('id: minh, name: Minh, site: "https://minh.example/", mentor: lam')}mentors: [{ id: lan, name: Lan }, { id: ha, name: Hà }]\n`,
      'cohort.yaml:4 error schema: teams[minh].mentor is not listed under mentors → write one of lan, ha, or add it there',
    ],
    [
      team('id: minh, name: Minh, site: "https://minh.example/", mentors: lan'),
      'cohort.yaml:4 error unknown-key: unknown key "mentors" in teams[minh] → did you mean "mentor"?',
    ],
    [
      'name: A\nprogramme: { name: A, starts: 2026-09-07, ends: 2026-01-01, weeks: 3 }\n',
      'cohort.yaml:2 error schema: programme ends before it starts → swap the two dates, or fix one of them',
    ],
    ['name: [A\n', expect.stringMatching(/^cohort\.yaml:\d error yaml-syntax: /)],
  ])('says what is wrong with %j', (text, finding) => {
    expect(said(text)).toContainEqual(finding);
  });

  test('has no host that would mean more in the policy of pages', () => {
    const cohort = checkCohort(rootOf(team('id: minh, name: Minh, site: "http://127.0.0.1:8080/x"'))).cohort;
    expect(cohort && originsOf(cohort)).toEqual(['http://127.0.0.1:8080', 'https://ha.example']);
    expect(cohort?.teams[1]?.site).toBe('http://127.0.0.1:8080/x/');
    expect(said(team('id: minh, name: Minh, site: "https://user:secret@minh.example/"'))).toHaveLength(1);
  });

  test('is what npx shiplog check reads in a cohort', () => {
    expect(runCheck([], rootOf(team('id: minh, name: Minh, site: "https://minh.example/"')))).toEqual({
      out: '2 teams checked: no problems found\n',
      failed: false,
    });
    expect(runCheck([], rootOf('teams: []\n'))).toMatchObject({ failed: true });
  });
});
