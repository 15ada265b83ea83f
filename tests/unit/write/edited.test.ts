import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ID } from '../../../src/site/ids.ts';
import { freshId, labelOf, movedUp, withBlocker, withLink, withNewTask, withTask, withText } from '../../../src/write/edited.ts';

const none: ReadonlySet<string> = new Set();

describe('an id made of a title', () => {
  it('is short, ends with a whole word, and is not taken', () => {
    expect(freshId('Kết nối phễu chuyển đổi với kho dữ liệu và kiểm tra', none, 'x')).toBe('ket-noi-pheu-chuyen-doi-voi-kho-du-lieu');
    expect(freshId('Fix login', new Set(['fix-login', 'fix-login-2']), 'x')).toBe('fix-login-3');
    expect(freshId('Decide between PostgreSQL and SQLite', none, 'x')).toBe('decide-between-postgresql-and-sqlite');
    expect(freshId('GitHub', none, 'x')).toBe('github');
    expect(freshId('!!!', none, 'task-2')).toBe('task-2');
    expect(freshId('a'.repeat(60), none, 'x')).toBe('a'.repeat(40));
  });

  it('is an id whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(freshId(text, none, 'task-1')).toMatch(ID);
      }),
    );
  });
});

describe('a task', () => {
  const task = { id: 'fix', title: 'Fix' };

  it('takes its id from its title while the file does not have it, and a blocker follows', () => {
    const facts = { tasks: [task], blockers: [{ id: 'b', text: 'B', blocks: 'fix', resolved: 'fix' }] };
    const edited = withTask(facts, 0, { ...task, title: 'Fix the login' }, none, none);
    expect(edited.tasks).toEqual([{ id: 'fix-the-login', title: 'Fix the login' }]);
    expect(edited.blockers).toEqual([{ id: 'b', text: 'B', blocks: 'fix-the-login', resolved: 'fix-the-login' }]);
  });

  it('is named by a new blocker, whose id no other one has', () => {
    const facts = withBlocker({ blockers: [{ id: 'blocker-2', text: 'B' }] }, { text: '', blocks: 'fix' });
    expect(facts.blockers?.[1]).toEqual({ id: 'blocker-2-2', text: '', blocks: 'fix' });
  });

  it('keeps the id that the file has, and one that continues another', () => {
    expect(withTask({ tasks: [task] }, 0, { ...task, title: 'Other' }, new Set(['fix']), none).tasks?.[0]?.id).toBe('fix');
    const carried = { id: 'fix-w09', continues: 'fix' };
    expect(withTask({ tasks: [carried] }, 0, { ...carried, title: 'Other' }, none, none).tasks?.[0]?.id).toBe('fix-w09');
  });

  it('has no id of another week or task', () => {
    const facts = withNewTask(withNewTask({}, { title: 'Fix' }, new Set(['fix'])), { title: 'Fix' }, new Set(['fix']));
    expect(facts.tasks?.map(({ id }) => id)).toEqual(['fix-2', 'fix-3']);
  });
});

describe('texts by id', () => {
  it('change, come last, and go', () => {
    const items = { one: 'One', two: 'Two' };
    expect(withText(items, 0, 'First', new Set(['one']), 'objective')).toEqual({ one: 'First', two: 'Two' });
    expect(Object.keys(withText(items, 0, 'First', none, 'objective') ?? {})).toEqual(['first', 'two']);
    expect(withText(items, 2, '', none, 'objective')).toEqual({ ...items, 'objective-3': '' });
    expect(withText({ one: 'One' }, 0, undefined, none, 'objective')).toBeUndefined();
  });
});

describe('evidence', () => {
  it.each([
    ['https://github.com/team/report/commit/0123456789abcdef', 'Commit 0123456'],
    ['https://github.com/team/report/pull/12', 'Pull request 12'],
    ['https://github.com/team/report', 'team/report'],
    ['https://docs.example/a/b/c/', 'docs.example/a/b/c'],
    ['week-02-board.webp', ''],
  ])('%s is named %j', (href, label) => {
    expect(labelOf(href)).toBe(label);
  });

  it('is named after its address until someone names it', () => {
    const first = withLink([], 0, { href: 'https://github.com/team/report/pull/1' }, none);
    expect(first).toEqual([{ id: 'pull-request-1', label: 'Pull request 1', href: 'https://github.com/team/report/pull/1' }]);
    expect(withLink(first, 0, { href: 'https://github.com/team/report/pull/2' }, none)[0]?.label).toBe('Pull request 2');
    const named = withLink(first, 0, { label: 'The fix' }, none);
    expect(withLink(named, 0, { href: 'https://example.org/' }, none)[0]).toEqual({
      id: 'the-fix',
      label: 'The fix',
      href: 'https://example.org/',
    });
  });
});

it('an item moves up one place, the first stays', () => {
  expect(movedUp(['a', 'b', 'c'], 2)).toEqual(['a', 'c', 'b']);
  expect(movedUp(['a', 'b'], 0)).toEqual(['a', 'b']);
});
