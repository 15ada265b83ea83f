import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { addressOf, runProgramme, withKeys } from '../../../src/cli/programme.ts';
import { starterFiles } from '../../../src/cli/starter.ts';
import { programmeText, readProgramme } from '../../../src/cohort/programme-copy.ts';
import { cohort, rubric } from '../cohort/some-cohort.ts';
import { rootWith } from './roots.ts';

const holidays = [
  { day: '2026-09-08', name: { en: 'Day off', vi: 'Nghỉ' } },
  { from: '2026-10-05', to: '2026-10-07', name: 'Break' },
];
const programme = { name: 'Autumn', starts: '2026-09-07', ends: '2026-12-04', weeks: 13, holidays };
const of = cohort([], { programme, rubric });
if (!of.programme) throw new Error('the cohort has no calendar');
const text = programmeText({ programme: of.programme, rubric: of.rubric });
const sha256 = createHash('sha256').update(text).digest('hex');

/** A cohort's site that publishes `body`. */
async function publish(body: string): Promise<string> {
  const server = createServer((request, response) => {
    if (request.url !== '/cohort/programme.json') return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/cohort/`;
}

const SITE =
  '# Our site\nname: Team # ours\ndescription: A test\nprogramme:\n  name: Old\n  starts: 2025-01-06\n  ends: 2025-02-01\n  weeks: 3\n# people\npeople: []\n';
const site = () => rootWith({ 'site.yaml': SITE.replace(' # ours', ''), 'en/index.md': '---\ntitle: Home\n---\n' });
const errors = (root: string) =>
  checkContent(root, root)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code, line }) => `${code}:${line}`);

describe('npx shiplog programme', () => {
  test('copies calendar and rubric into site.yaml with address and digest, and leaves the rest alone', async () => {
    const [address, root] = [await publish(text), site()];
    expect(await runProgramme([address], root)).toMatchObject({ code: 0, out: expect.stringContaining(`sha256 ${sha256}`) });
    const written = readFileSync(join(root, 'site.yaml'), 'utf8');
    expect(written).toMatch(/^# Our site\nname: Team\ndescription: A test\nprogramme:\n {2}from: http:.*\n {2}sha256: [0-9a-f]{64}\n {2}/);
    expect(written).toContain('\n# people\npeople: []\nrubric:\n');
    expect(checkContent(root, root).tree.site).toMatchObject({
      programme: { weeks: 13, sha256 },
      rubric: { parts: [{ id: 'worklog' }, { id: 'talk' }] },
    });
    expect(errors(root)).toEqual([]);
    expect((await runProgramme([], root)).out).toContain('has this programme already');
  });

  test('without holidays, writes no empty list above the commented one of a new site.yaml', async () => {
    const parts = cohort([], { programme: { ...programme, holidays: [] }, rubric });
    if (!parts.programme) throw new Error('the cohort has no calendar');
    const address = await publish(programmeText({ programme: parts.programme, rubric: parts.rubric }));
    for (const calendar of [{ starts: '2026-09-07', weeks: 13 }, undefined]) {
      const files = starterFiles({ name: 'T', languages: ['en'], programme: calendar });
      const root = rootWith(Object.fromEntries(files));
      expect(await runProgramme([address], root)).toMatchObject({ code: 0 });
      const written = readFileSync(join(root, 'site.yaml'), 'utf8');
      expect(written.match(/^ *holidays:/gm)).toBeNull();
      expect(written).toContain('holidays:');
      expect(errors(root)).toEqual([]);
    }
  });

  test('a copy that is edited is an error with its line, until it is copied again or is the team’s own', async () => {
    const [address, root] = [await publish(text), site()];
    await runProgramme([address], root);
    const file = join(root, 'site.yaml');
    const copy = readFileSync(file, 'utf8');
    writeFileSync(file, copy.replace('weight: 60', 'weight: 70'));
    expect(errors(root)).toEqual(['programme-differs:6']);
    await runProgramme([], root);
    expect(readFileSync(file, 'utf8')).toBe(copy);
    writeFileSync(file, copy.replace('weight: 60', 'weight: 70').replace(/^ {2}(from|sha256): .*\n/gm, ''));
    expect(errors(root)).toEqual([]);
    writeFileSync(file, copy.replace(/^ {2}sha256: .*\n/m, ''));
    expect(errors(root)).toEqual(['programme-differs:5']);
  });

  test('refuses another digest, another file and an address without one, and then writes nothing', async () => {
    const [address, other, root] = [await publish(text), await publish('{"programme":{}}'), site()];
    const before = readFileSync(join(root, 'site.yaml'), 'utf8');
    const why = async (...words: string[]) => (await runProgramme(words, root)).out;
    expect(await why(address, '--sha256', '0'.repeat(64))).toContain(`has the digest ${sha256}`);
    expect(await why(other)).toContain('is not the programme of a cohort');
    expect(await why(`${address}nothing/`)).toContain('The site has no status.json');
    expect(await why('cohort')).toContain('"cohort" is not a valid URL');
    expect(await why()).toContain('expected the address of a cohort');
    expect(readFileSync(join(root, 'site.yaml'), 'utf8')).toBe(before);
  });
});

test('a file in another spelling is not read: its digest would not be that of the copy', () => {
  expect(readProgramme(text)).toBeDefined();
  expect(readProgramme(JSON.stringify(JSON.parse(text), null, 2))).toBeUndefined();
});

test('the file of a cohort is beside its home page', () => {
  for (const address of [
    'https://a.example/c',
    'https://a.example/c/',
    'https://a.example/c/index.html',
    'https://a.example/c/programme.json',
  ])
    expect(addressOf(address)).toBe('https://a.example/c/programme.json');
});

test('keys are replaced where they are, in any form', () => {
  expect(withKeys('a: 1\nrubric: { parts: [] } # x\nb: 2\n', { rubric: { scale: 5 } })).toBe('a: 1\nrubric:\n  scale: 5\nb: 2\n');
  expect(withKeys('a: [\n', { rubric: 1 })).toBeUndefined();
  expect(withKeys('rubric:\r\n  scale: 4\r\nb: 2', { rubric: { scale: 5 }, c: 3 })).toBe('rubric:\r\n  scale: 5\r\nb: 2\r\nc: 3\r\n');
});
