import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCohort } from '../../../src/check/check-cohort.ts';
import { runCohort } from '../../../src/cli/cohort.ts';
import { withTeam } from '../../../src/cli/cohort-file.ts';
import { nameOf, sitesIn } from '../../../src/cli/import-list.ts';
import { bareRow, remedyOf } from '../../../src/cli/team-by-hand.ts';
import { siteOf } from '../../../src/cohort/team-row.ts';
import { goodStatus, TeamSites } from '../../stand-ins/team-sites.ts';
import { rootWith } from './roots.ts';

let sites: TeamSites;
beforeAll(async () => {
  sites = await new TeamSites().start();
});
afterAll(() => sites.stop());

const fileIn = (root: string): string => readFileSync(join(root, 'cohort.yaml'), 'utf8');

describe('npx shiplog cohort add', () => {
  test('reads name, members and repository from the site, and writes the row', async () => {
    const root = rootWith();
    sites.play('ha', { ...goodStatus('Team Hà: "one"'), repository: 'https://github.com/ha/report' });
    const { out, code } = await runCohort(['add', sites.site('ha'), sites.site('good')], root);
    expect([code, out]).toEqual([0, expect.stringContaining('team-ha-one: Team Hà: "one", http://127.0.0.1')]);
    expect(checkCohort(root)).toMatchObject({
      findings: [],
      cohort: {
        teams: [
          {
            id: 'team-ha-one',
            name: 'Team Hà: "one"',
            site: sites.site('ha'),
            repository: 'https://github.com/ha/report',
            members: ['An', 'Bình'],
          },
          { id: 'good', name: 'Good' },
        ],
      },
    });
  });

  test('keeps what is written, and gives every team another id', async () => {
    const before =
      '# Ours\nname: Autumn\nmentors: [{ id: lan, name: Lan }]\nteams:\n- { id: good, name: "Good", site: "https://good.example/" } # first\n\n# The end\ngrace: 2\n';
    const root = rootWith({ 'cohort.yaml': before });
    await runCohort(['add', sites.site('good'), '--mentor', 'lan'], root);
    const text = fileIn(root);
    expect(text.startsWith(before.slice(0, before.indexOf('\n\n# The end')))).toBe(true);
    expect(text).toContain('# first\n- id: good-2\n  name: "Good"\n');
    expect(text.endsWith('\n\n# The end\ngrace: 2\n')).toBe(true);
    expect(checkCohort(root).cohort?.teams[1]).toMatchObject({ id: 'good-2', mentor: 'lan' });
  });

  test('does not list a site twice, and follows one that has moved', async () => {
    const root = rootWith();
    await runCohort(['add', sites.site('good')], root);
    const { out } = await runCohort(['add', `${sites.site('good')}index.html`, sites.site('moved')], root);
    expect(out.match(/is listed already, as "good"/g)).toHaveLength(2);
    expect(checkCohort(root).cohort?.teams).toHaveLength(1);
  });

  test('names a team after its host where its own name shows nothing', async () => {
    const root = rootWith();
    sites.play('blank', { ...goodStatus('\u3164'), members: ['An', '\u3164', ''] });
    expect(await runCohort(['add', sites.site('blank')], root)).toMatchObject({ code: 0 });
    expect(checkCohort(root).cohort?.teams).toMatchObject([{ name: expect.stringMatching(/^127\.0\.0\.1:/), members: ['An'] }]);
  });

  test('says why a site cannot be added, and writes nothing for it', async () => {
    const root = rootWith();
    const { out, code } = await runCohort(['add', sites.site('gone'), sites.site('tomorrow'), 'not an address', 'ftp://a.example/'], root);
    expect(code).toBe(1);
    expect(out).toContain('The site has no status.json');
    expect(out).toContain('update Shiplog here');
    expect(out).toContain('"not an address" is not a valid URL');
    expect(existsSync(join(root, 'cohort.yaml'))).toBe(false);
  });

  test('refuses a file with errors, the content of a team, and an unknown mentor', async () => {
    expect(await runCohort(['add', sites.site('good')], rootWith({ 'cohort.yaml': 'teams: 3\n' }))).toMatchObject({ code: 1 });
    expect(await runCohort(['add', sites.site('good')], rootWith({ 'site.yaml': 'name: x\n' }))).toMatchObject({ code: 1 });
    const root = rootWith();
    const { out, code } = await runCohort(['add', sites.site('good'), '--mentor', 'minh'], root);
    expect([code, out.split('\n')[0]]).toEqual([1, 'There is no mentor "minh" in cohort.yaml']);
    expect(existsSync(join(root, 'cohort.yaml'))).toBe(false);
  });

  const LISTS = 'name: A\nmentors: [{ id: lan, name: Lan }, { id: minh, name: Minh }]\ngroups: [{ id: shops, name: Shops }]\n';

  test.each([
    [['--mentor', 'lam'], 'There is no mentor "lam" in cohort.yaml\n  did you mean "lan"?\n'],
    [
      ['--mentor', 'mentor-9'],
      /^There is no mentor "mentor-9" in cohort.yaml\n {2}write one of lan, minh, or add it under mentors in .*cohort.yaml\n$/,
    ],
    [['--group', 'games'], /^There is no group "games" in cohort.yaml\n {2}write "shops", or add it under groups in .*cohort.yaml\n$/],
  ])('reads no site and writes nothing with %j', async (words, said) => {
    for (const teams of ['', `teams:\n  - { id: good, name: Good, site: "${sites.site('good')}" }\n`]) {
      const root = rootWith({ 'cohort.yaml': LISTS + teams });
      const { out, code } = await runCohort(['add', sites.site('good'), ...words], root);
      expect([code, fileIn(root)]).toEqual([1, LISTS + teams]);
      expect(out).toEqual(typeof said === 'string' ? said : expect.stringMatching(said));
    }
  });

  test('says where to write the mentor and the group of a team that is listed already', async () => {
    const text = `${LISTS}teams:\n  - id: good\n    name: Good\n    mentor: lan\n    site: "${sites.site('good')}"\n`;
    const root = rootWith({ 'cohort.yaml': text });
    const { out, code } = await runCohort(['add', sites.site('good'), '--mentor', 'minh', '--group', 'shops'], root);
    expect([code, fileIn(root)]).toEqual([1, text]);
    expect(out).toMatch(/is listed already, as "good"\. Its row was not changed\n/);
    expect(out).toMatch(/cohort\.yaml:7: write mentor: minh in its row\n .*cohort\.yaml:5: write group: shops in its row\n/);
    expect(await runCohort(['add', sites.site('good'), '--mentor', 'lan'], root)).toMatchObject({ code: 0 });
  });

  test('recognizes a listed site that cannot be reached now', async () => {
    const root = rootWith({ 'cohort.yaml': 'name: A\nteams:\n  - { id: dead, name: Dead, site: "http://127.0.0.1:9/" }\n' });
    expect(await runCohort(['add', 'http://127.0.0.1:9/'], root)).toEqual({
      code: 0,
      out: 'http://127.0.0.1:9/ is listed already, as "dead".\n',
    });
  });

  /** `text` with the lines that a refusal says to write, written where it says. */
  function byHand(text: string | undefined, out: string): string {
    const lines = out.trimEnd().split('\n');
    const at = lines.findIndex((line) => line.startsWith('To list it already now'));
    const rows = lines.slice(at + 1);
    const [, place, number] = /, (after|in place of) line (\d+);/.exec(lines[at] ?? '') ?? [];
    if (text === undefined || place === undefined) return `${rows.join('\n')}\n`;
    return text
      .split('\n')
      .toSpliced(Number(number) - (place === 'after' ? 0 : 1), place === 'after' ? 0 : 1, ...rows)
      .join('\n');
  }

  test.each([
    [undefined],
    ['name: A\n'],
    ['name: A\nteams: []\ngrace: 1\n'],
    ['name: A\nteams: [] # none\n'],
    ['name: A\nteams:\n- id: a\n  name: A\n  site: https://a.example/\n# The end\ngrace: 2\n'],
    ['name: A\nteams:\n    - { id: team-1, name: A, site: "https://a.example/" }\n    - { id: b, name: B, site: "https://b.example/" }'],
  ])('gives the lines that list a site that cannot be reached, for %j', async (text) => {
    const root = rootWith(text === undefined ? {} : { 'cohort.yaml': text });
    const { out, code } = await runCohort(['add', 'http://127.0.0.1:9/team-1/'], root);
    expect([code, existsSync(join(root, 'cohort.yaml')) ? fileIn(root) : undefined]).toEqual([1, text]);
    expect(out).toMatch(
      /cannot be reached \(ECONNREFUSED\)\n {2}open http:\/\/127\.0\.0\.1:9\/team-1\/ in a browser: if it is not published/,
    );
    const made = rootWith({ 'cohort.yaml': byHand(text, out) });
    const { findings, cohort } = checkCohort(made);
    expect(findings).toEqual([]);
    expect(cohort?.teams.at(-1)).toMatchObject({ site: 'http://127.0.0.1:9/team-1/', name: 'team-1' });
    expect(cohort?.teams).toHaveLength((text?.match(/ id: | id:|{ id:/g)?.length ?? 0) + 1);
  });

  test.each([
    ['network', 'https://ha.github.io/report/', /open https:\/\/ha\.github\.io\/report\/ in a browser.*Settings → Pages/],
    ['timeout', 'https://ha.example/', /open https:\/\/ha\.example\/ in a browser: if it is not published yet, publish it first$/],
    ['not-found', 'https://ha.github.io/report/', /^name the address of its home page.*Settings → Pages/],
    ['redirects', 'https://ha.example/', /^name the address to which a browser comes/],
    ['http', 'https://ha.example/', /^open https:\/\/ha\.example\/status\.json in a browser/],
  ] as const)('has a remedy for a site with the problem %s at %s', (problem, site, remedy) => {
    expect(remedyOf({ code: problem, detail: '' }, site)).toMatch(remedy);
  });

  test('names a team that cannot be read after its owner', () => {
    const row = bareRow('https://team-ha.github.io/report/', new Set(['team-ha']), { mentor: undefined, group: 'shops' });
    expect(row).toEqual({ id: 'team-ha-2', name: 'team-ha', site: 'https://team-ha.github.io/report/', members: [], group: 'shops' });
  });

  test.each([
    ['https://github.com/', 'https://github.com/ has no owner and no repository\n  add both: https://github.com/team/report\n'],
    [
      'https://gitlab.com/ha/',
      'https://gitlab.com/ha/ has an owner and no repository\n  add the repository: https://gitlab.com/ha/report; or name the site: https://ha.gitlab.io/\n',
    ],
    ['team-ha.github.io/report', '"team-ha.github.io/report" is not a valid URL\n  write https://team-ha.github.io/report\n'],
    ['localhost:4321', '"localhost:4321" is not a valid URL\n  write http://localhost:4321\n'],
    ['git@github.com:ha/report.git', '"git@github.com:ha/report.git" is not a valid URL\n  write https://github.com/ha/report\n'],
  ])('says what is missing in %s', async (address, out) => {
    expect(await runCohort(['add', address], rootWith())).toEqual({ code: 1, out });
  });

  test.each([
    ['https://github.com/Ha-Team/report', 'https://ha-team.github.io/report/', 'https://github.com/Ha-Team/report'],
    ['https://github.com/ha/report.git', 'https://ha.github.io/report/', 'https://github.com/ha/report'],
    ['https://github.com/ha/ha.github.io/', 'https://ha.github.io/', 'https://github.com/ha/ha.github.io'],
    ['https://github.com/ha/report/tree/main/content', 'https://ha.github.io/report/', 'https://github.com/ha/report'],
    ['https://gitlab.com/ha/report', 'https://ha.gitlab.io/report/', 'https://gitlab.com/ha/report'],
    ['https://ha.example/report/index.html?x#y', 'https://ha.example/report/', undefined],
  ])('looks for the site of %s at %s', (address, site, repository) => {
    expect(siteOf(address)).toEqual({ site, ...(repository && { repository }) });
  });

  test.each(['name: A\n', 'name: A', 'name: A\nteams:\n', 'name: A\nteams: []\ngrace: 1\n', 'name: A\r\nteams:\r\n  # none yet\r\n'])(
    'writes the first row into %j',
    (text) => {
      const made = withTeam(text, { id: 'a', name: 'A', site: 'https://a.example/', members: [] }) ?? '';
      const root = rootWith({ 'cohort.yaml': made });
      expect(checkCohort(root)).toMatchObject({ findings: [], cohort: { teams: [{ id: 'a' }] } });
      if (text.includes('\r')) expect(made).not.toMatch(/[^\r]\n/);
    },
  );
});

describe('npx shiplog cohort import', () => {
  test('imports each site of the list into a folder, and goes on after one that fails', async () => {
    const cwd = rootWith({ 'list.txt': `# ours\n${resolve('tests/fixtures/hugo/suffix')}\n\n/no/such/folder\n` });
    const { out, code } = await runCohort(['import', 'list.txt', '--into', 'teams'], cwd, cwd);
    expect(code).toBe(1);
    expect(existsSync(join(cwd, 'teams/suffix/site.yaml'))).toBe(true);
    const [head, first, second, done] = out.split('\n');
    expect(head).toMatch(/^site +folder +pages +weeks +tasks +words +errors +warnings$/);
    expect(first).toMatch(/suffix .*teams\/suffix +11 +1 +2 +100% +\d+ +\d+$/);
    expect(second).toMatch(/^\/no\/such\/folder +– .*not imported: there is no such folder$/);
    expect(done).toMatch(/^1 of 2 sites imported\./);
  });

  test('reads a list without comments and repetitions, and names folders after owner and repository', () => {
    expect(sitesIn('a\r\n\n# b\n a \nc')).toEqual(['a', 'c']);
    expect(nameOf('https://github.com/Ha/Report.git')).toBe('Ha-Report');
    expect(nameOf('git@github.com:Ha/Report')).toBe('Ha-Report');
    expect(nameOf('sites/one/')).toBe('one');
  });

  test('refuses a list that is not there or names nothing', async () => {
    const cwd = rootWith({ 'empty.txt': '# nothing\n' });
    expect(await runCohort(['import', 'other.txt'], cwd, cwd)).toMatchObject({ code: 1 });
    expect(await runCohort(['import', 'empty.txt'], cwd, cwd)).toMatchObject({ code: 1 });
    expect(await runCohort(['launch'], cwd, cwd)).toMatchObject({ code: 1, out: expect.stringContaining('usage:') });
  });
});
