import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readStatus, statusAddress } from '../../../src/cli/read-status.ts';
import { runStatus } from '../../../src/cli/status.ts';
import { statusSchema } from '../../../src/worklog/review/status-schema.ts';
import { goodStatus } from '../../stand-ins/team-sites.ts';
import { rootWith } from './roots.ts';

const site = (name: string) => `name: ${name}\ndescription: A test\npeople: [{ id: ha, name: Hà, role: mentor }]\n`;
const week = (number: number) => `---\nweek: ${number}\ntitle: Week ${number}\n---\n`;
const root = (name: string, weeks: number, more: Record<string, string> = {}) =>
  rootWith({
    'site.yaml': site(name),
    'en/index.md': '---\ntitle: Home\n---\n',
    ...Object.fromEntries(Array.from({ length: weeks }, (_, index) => [`en/worklog/week-0${index + 1}.md`, week(index + 1)])),
    ...more,
  });
const accepted = { 'reviews/week-01/2025-11-10-ha.yaml': 'reviewer: ha\ndate: 2025-11-10\nlang: en\nverdict: accepted\n' };

/** A site that answers with `respond`, for as long as the test runs. */
async function serve(respond: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(respond as never);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/report/`;
}

describe('the desk on a terminal', () => {
  it('says what needs attention, and what is unknown', async () => {
    const { out, code } = await runStatus([], root('Team', 2, accepted));
    expect(code).toBe(0);
    expect(out).toContain('Needs attention:\n  week 2: no review yet\n');
    expect(out).toMatch(/^ {2}1 +unknown +accepted +not signed off +0$/m);
    expect(out).toContain('Missed days: unknown, site.yaml has no calendar');
    expect(out).toContain('Rubric: no rubric');
  });

  it('groups weeks with the same state in one line, and says why one is at risk', async () => {
    const bare = `---\nweek: 3\ntitle: Three\ntasks: [${['a', 'b', 'c'].map((id) => `{ id: ${id}, title: ${id}, state: done }`).join(', ')}]\n---\n`;
    const { out } = await runStatus([], root('Team', 2, { 'en/worklog/week-03.md': bare }));
    expect(out).toContain('  weeks 1, 2, 3: no review yet\n');
    expect(out).toContain('  week 3: at risk: done without evidence\n');
  });

  it('says that counts are incomplete where the content has errors, and ignores a score beyond the scale', async () => {
    const rubric = 'rubric: { parts: [{ id: talk, name: Talk, weight: 10 }] }\n';
    const scored = { 'reviews/week-01/2025-11-10-ha.yaml': `${accepted['reviews/week-01/2025-11-10-ha.yaml']}scores: { talk: 12 }\n` };
    const { out } = await runStatus([], root('Team', 1, { ...scored, 'site.yaml': site('Team') + rubric }));
    expect(out).toMatch(/^Team\nThe figures are incomplete: the content has 1 error\. Run npx shiplog check for details\.\n/);
    expect(out).toContain('Rubric: not scored\n');
    expect((await runStatus([], root('Team', 1))).out).not.toContain('incomplete');
  });

  it('gives other tools the same as JSON, without drafts', async () => {
    const draft = { 'en/worklog/week-03.md': week(3).replace('week', 'draft: true\nweek') };
    const status = statusSchema.parse(JSON.parse((await runStatus(['--json'], root('Team', 2, draft))).out));
    expect(status).toMatchObject({ schema: 2, name: 'Team', weeks: [{ week: 1 }, { week: 2 }] });
  });

  it('says why a content folder cannot be read', async () => {
    expect(await runStatus([], rootWith({}))).toMatchObject({ code: 1, out: expect.stringMatching(/site.yaml/) });
  });
});

describe('many teams', () => {
  it('are ranked by what the mentor should do, from content, built folders and addresses alike', async () => {
    const built = (await runStatus(['--json'], root('Built', 3))).out;
    const dist = rootWith({ 'dist/status.json': built });
    const asked: string[] = [];
    const address = await serve((request, response) => {
      asked.push(request.url ?? '');
      response.end(built.replaceAll('Built', 'Online\\u001b[2J'));
    });
    const { out, code } = await runStatus([root('Calm', 1, accepted), root('Some', 1), dist, address], '/nowhere');
    expect(code).toBe(0);
    expect(out).toContain(`1. Built  (${dist})`);
    expect(out.match(/^\d+\. \w+/gm)).toEqual(['1. Built', '2. Online', '3. Some', '4. Calm']);
    expect(asked).toEqual(['/report/status.json']);
    expect(out).not.toContain('\u001b');
  });

  it('are those of the cohort in the current content', async () => {
    const built = (await runStatus(['--json'], root('Built', 2))).out;
    const address = await serve((_request, response) => void response.end(built));
    const cohort = rootWith({ 'cohort.yaml': `name: A\nteams:\n  - { id: b, name: B, site: "${address}" }\n` });
    expect((await runStatus([], cohort)).out).toContain(`1. B  (${address})`);
    expect(await runStatus([], rootWith({ 'cohort.yaml': 'name: A\n' }))).toEqual({
      out: 'No teams yet: npx shiplog cohort add <site> adds one to cohort.yaml.\n',
      code: 0,
    });
  });

  it('of a cohort are in the order of its desk, with the weeks that its calendar misses', async () => {
    const team = async (name: string, weeks: number) => {
      const status = goodStatus(name, weeks, { attention: [] });
      return serve((_request, response) => void response.end(JSON.stringify(status)));
    };
    const [behind, whole] = [await team('Behind', 2), await team('Whole', 13)];
    const text = `name: A\nprogramme: { name: A, starts: 2026-09-07, ends: 2026-12-04, weeks: 13 }\nteams:\n  - { id: whole, name: Whole, site: "${whole}" }\n  - { id: dead, name: Dead, site: "http://127.0.0.1:9/" }\n  - { id: behind, name: Behind, site: "${behind}" }\n`;
    const { out, code } = await runStatus([], rootWith({ 'cohort.yaml': text }), '/', new Date('2026-12-20T09:00:00Z'));
    expect(code).toBe(1);
    expect(out).toMatch(
      /^1\. Behind {2}\(.*\)\n {3}Weeks 3–13 have been missing for up to \d+ days\n2\. Dead {2}\(.*\)\n {3}The site could not be read\n3\. Whole /,
    );
    expect(out).toMatch(/\nfailed: http:\/\/127\.0\.0\.1:9\/status\.json: The site cannot be reached/);
  });

  it('lists the others when one cannot be read, and ends with code 1', async () => {
    const { out, code } = await runStatus([root('Team', 1), '/no/such/folder'], '/nowhere');
    expect([code, out]).toEqual([1, expect.stringMatching(/^1\. Team[\s\S]*failed: there is no folder \/no\/such\/folder/)]);
    const { teams, failed } = JSON.parse((await runStatus(['--json', root('Team', 1), '/no/such/folder'], '/nowhere')).out);
    expect([teams.length, failed[0].from]).toEqual([1, '/no/such/folder']);
  });

  it('a site without a status, with an error, with invalid data or without a response is named with what to do', async () => {
    const answer = async (respond: Parameters<typeof createServer>[1]) => readStatus(await serve(respond), '/', 1500);
    expect(await answer((_request, response) => void response.writeHead(404).end())).toMatchObject({
      what: expect.stringMatching(/\/status\.json: The site has no status\.json/),
    });
    expect(await answer((_request, response) => void response.writeHead(500).end())).toMatchObject({
      what: expect.stringMatching(/: The site responded with status 500$/),
    });
    expect(await answer((_request, response) => void response.end('<html>'))).toMatchObject({
      what: expect.stringMatching(/is not JSON$/),
    });
    expect(await answer((_request, response) => void response.end('{"schema":1}'))).toMatchObject({
      what: expect.stringMatching(/is not the status file of a site \(name/),
    });
    expect(await answer((_request, response) => void response.end('{"schema":3}'))).toMatchObject({ fix: 'update the tool' });
    expect(await answer(() => undefined)).toMatchObject({ what: expect.stringMatching(/The site did not respond within 1.5 seconds$/) });
    expect(await readStatus('https://', '/')).toMatchObject({ what: '"https://" is not a valid URL' });
  });

  it('finds status.json beside the home page, however the address is written', () => {
    for (const address of ['https://a.example/r', 'https://a.example/r/', 'https://a.example/r/index.html', 'https://a.example/r/?x=1#y'])
      expect(statusAddress(address)).toBe('https://a.example/r/status.json');
    expect(statusAddress('https://a.example')).toBe('https://a.example/status.json');
    expect(statusAddress('https://a.example/r/status.json')).toBe('https://a.example/r/status.json');
  });
});
