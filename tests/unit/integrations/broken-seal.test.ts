// A seal from the mentor's command to what the page says of it, on a copy of the small site with a git history of its own.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { readContent } from '../../../src/check/read-content.ts';
import { writtenWeek } from '../../../src/check/week-seal.ts';
import { runReview } from '../../../src/cli/review.ts';
import { deskFacts } from '../../../src/content/desk-facts.ts';
import { signedWeek } from '../../../src/content/signed-week.ts';
import { reviewEn } from '../../../src/i18n/en/review.ts';
import { reviewVi } from '../../../src/i18n/vi/review.ts';
import { deskOf } from '../../../src/worklog/review/desk.ts';
import { weekDiff } from '../../../src/worklog/review/week-diff.ts';

const folder = mkdtempSync(join(tmpdir(), 'shiplog-seal-'));
const whole = join(folder, 'whole');
const content = join(whole, 'content');
const file = 'vi/worklog/week-02.md';
const review = 'reviews/week-02/2025-09-14-thay-ha.yaml';
let seal = '';

const text = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

/** One edit of the week; ends the test where there is nothing to edit. */
function edit(root: string, from: string, to: string): void {
  const before = text(root, file);
  if (!before.includes(from)) throw new Error(`The small site's week 2 no longer holds "${from}": name another text to edit.`);
  writeFileSync(join(root, file), before.replace(from, to));
}

function commit(message: string): void {
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', whole, '-c', 'user.name=a', '-c', 'user.email=a@team.example', ...words], { stdio: 'ignore' });
  git('add', '--all');
  git('commit', '--message', message, '--date', '2025-09-14T12:00:00+07:00');
}

function weekTwo(root: string) {
  const facts = deskFacts(readContent(root));
  const desk = facts && deskOf(facts);
  return { week: desk?.weeks.find(({ week }) => week === 2), attention: desk?.attention ?? [] };
}

beforeAll(async () => {
  cpSync(resolve('tests/fixtures/site'), content, { recursive: true });
  execFileSync('git', ['init', '--quiet', whole]);
  commit('the report');
  const { code, out } = await runReview(['week', '2', '--verdict', 'accepted', '--seal'], content, '2025-09-14');
  if (code !== 0) throw new Error(out);
  seal = /^seal: (v1:[0-9a-f]{64})$/m.exec(text(content, review))?.[1] ?? '';
  commit('week 2 is signed');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a week that was signed off by the command', () => {
  it('has a seal of its current text', () => {
    expect(weekTwo(content).week?.seal.state).toBe('sealed');
    expect(checkContent(content, content).findings.filter(({ file: where }) => where.includes('week-02'))).toEqual([]);
  });

  it('has changed since sign-off after a moved task and a corrected word, and both changes are named', () => {
    edit(content, 'ends: 2025-09-09', 'ends: 2025-09-10');
    edit(content, 'title: Ghi số liệu đầu tiên', 'title: Chép số liệu đầu tiên');
    commit('week 2 is edited');
    const { week, attention } = weekTwo(content);
    expect(week?.seal.state).toBe('broken');
    expect(attention.some((item) => item.kind === 'seal' && item.week === 2)).toBe(true);
    expect(checkContent(content, content).findings.map(({ code }) => code)).toContain('seal-broken');
    const signed = signedWeek(content, file, seal);
    const now = writtenWeek(text(content, file));
    expect(signed?.day).toBe('2025-09-14');
    expect(signed && now && weekDiff(signed, now)).toMatchObject([
      { kind: 'moved', part: 'tasks', id: 'w2-mast', key: 'days', from: '2025-09-08 – 2025-09-09', to: '2025-09-08 – 2025-09-10' },
      {
        kind: 'words',
        part: 'tasks',
        id: 'w2-readings',
        key: 'title',
        words: [
          { kind: 'gone', text: 'Ghi' },
          { kind: 'added', text: 'Chép' },
          { kind: 'same', text: ' số liệu đầu tiên' },
        ],
      },
    ]);
  });

  it('has changed since sign-off also in a shallow clone and without history, where the changes are unknown', () => {
    const shallow = join(folder, 'shallow');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${whole}`, shallow], { stdio: 'ignore' });
    const bare = join(folder, 'bare');
    cpSync(content, bare, { recursive: true });
    for (const root of [join(shallow, 'content'), bare]) {
      expect(weekTwo(root).week?.seal.state).toBe('broken');
      expect(signedWeek(root, file, seal)).toBeUndefined();
    }
    // What the page says then, in both languages.
    expect(reviewEn.changesUnknown).toMatch(/are unknown/);
    expect(reviewVi.changesUnknown).toMatch(/không rõ/i);
  });
});
