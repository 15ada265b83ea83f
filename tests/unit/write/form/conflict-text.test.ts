// A conflict is named as the form names its fields: no key, no id.
import { describe, expect, it } from 'vitest';
import { findingWords, messages, writeWords } from '../../../../src/i18n/messages.ts';
import type { WriteFacts } from '../../../../src/write/facts.ts';
import { conflictName, versionText } from '../../../../src/write/form/conflict-text.ts';

const siteIn = (lang: string) =>
  ({
    lang,
    words: writeWords(lang),
    findingWords: findingWords(lang),
    states: messages(lang).state,
    people: [{ id: 'lan', name: 'Lan Nguyễn' }],
    milestones: [{ id: 'build', name: 'Build' }],
  }) as unknown as WriteFacts;
const [en, vi] = [siteIn('en'), siteIn('vi')];

const facts = {
  objectives: { title: 'Learn', tasks: 'Teach' },
  tasks: [
    { id: 'a', title: 'A' },
    { id: 'title', title: 'B', evidence: [{ id: 'pull', label: 'P', href: 'https://x.example' }] },
  ],
  blockers: [{ id: 'k', text: 'K' }],
};

describe('a conflict', () => {
  it.each([
    ['body', 'Text', 'Nội dung'],
    [['title'], 'Title', 'Tiêu đề'],
    [['week'], 'Week number', 'Số tuần'],
    [['period', 'ends'], 'Days of the week › Last day', 'Các ngày của tuần › Ngày cuối'],
    [['objectives', 'tasks'], 'Objectives › Objective 2', 'Mục tiêu › Mục tiêu 2'],
    [['tasks', 'title', 'state'], 'Tasks › Task 2 › State', 'Công việc › Việc 2 › Trạng thái'],
    [['tasks', 'title', 'title'], 'Tasks › Task 2 › What was to be done', 'Công việc › Việc 2 › Việc cần làm'],
    [['tasks', 'title', 'evidence', 'pull', 'href'], 'Tasks › Task 2 › Evidence › Link 1 › Link', undefined],
    [['blockers', 'k', 'cause'], 'Blockers › Blocker 1 › Root cause', 'Vướng mắc › Vướng mắc 1 › Nguyên nhân gốc'],
    [['mood'], 'Mood', 'Mood'],
  ] as const)('%j', (path, english, vietnamese) => {
    const conflict = { path, base: '', mine: '', theirs: '' };
    expect(conflictName(en, conflict, facts)).toBe(english);
    if (vietnamese) expect(conflictName(vi, conflict, facts)).toBe(vietnamese);
  });

  it('about what was removed here is named by what the others have', () => {
    const removed = { path: ['tasks', 'gone'], base: { title: 'Old' }, mine: undefined, theirs: { id: 'gone', title: 'New' } };
    expect(conflictName(en, removed, facts)).toBe('Tasks › “New”');
    expect(conflictName(en, { ...removed, theirs: undefined }, facts)).toBe('Tasks › “Old”');
    expect(conflictName(en, { path: ['next', 'ship'], base: 'Ship', mine: undefined, theirs: 'Ship it' }, facts)).toBe(
      'Next steps › “Ship it”',
    );
  });
});

describe('a version', () => {
  it.each([
    [undefined, 'title', '(trống)'],
    [[], 'evidence', '(trống)'],
    ['done', 'state', 'xong'],
    ['done', 'title', 'done'],
    [['lan', 'zoe'], 'owner', 'Lan Nguyễn\nzoe'],
    ['2025-09-09', 'starts', '09/09/2025'],
    [{ id: 'b', title: 'B', milestone: 'build' }, 'b', 'Việc cần làm: B\nCột mốc: Build'],
  ])('%j', (value, key, text) => {
    expect(versionText(vi, { path: [key] }, value)).toBe(text);
  });

  it('of the prose has its lines as they are', () => {
    expect(versionText(vi, { path: 'body' }, ['Một', '', '2026-03-01'])).toBe('Một\n\n2026-03-01');
    expect(versionText(vi, { path: 'body' }, [])).toBe('(trống)');
  });
});
