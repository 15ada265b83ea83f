import { describe, expect, it, test } from 'vitest';
import { cutFrontMatter } from '../../../src/importer/front-matter.ts';

describe('cutFrontMatter', () => {
  test.each([
    ['YAML', '---\ntitle: "Week 8"\nweight: 8\n---\nText\n', 5],
    ['TOML', '+++\ntitle = "Week 8"\nweight = 8\n+++\nText\n', 5],
    ['TOML behind blanks', '+++ \ntitle = "Week 8"\nweight = 8\n+++  \nText\n', 5],
    ['JSON', '{\n  "title": "Week 8",\n  "weight": 8\n}\nText\n', 5],
    ['keys with a blank before the colon', '---\ntitle : "Week 8"\nweight : 8\n---\nText\n', 5],
    ['blank lines inside', '---\n\ntitle: Week 8\n\nweight: 8\n---\nText\n', 7],
    ['a blank line above', '\n---\ntitle: Week 8\nweight: 8\n--- \nText\n', 6],
  ])('reads %s', (_name, text, bodyLine) => {
    expect(cutFrontMatter(text)).toEqual({ data: { title: 'Week 8', weight: 8 }, body: 'Text\n', bodyLine, findings: [] });
  });

  it('reads a page without front matter unchanged', () => {
    expect(cutFrontMatter('Text\n---\nmore')).toEqual({ data: {}, body: 'Text\n---\nmore', bodyLine: 1, findings: [] });
    expect(cutFrontMatter('{{% notice %}}\nx')).toMatchObject({ data: {}, bodyLine: 1 });
    expect(cutFrontMatter('')).toMatchObject({ data: {}, body: '' });
  });

  it('reads a rule at the top as a rule', () => {
    expect(cutFrontMatter('---\n\nText of a page\n')).toMatchObject({ data: {}, body: '---\n\nText of a page\n' });
  });

  it('leaves out a second delimiter right after the first, and reports it', () => {
    expect(cutFrontMatter('---\ntitle: Blog\n---\n---\n\n# Blog\n\n---\n')).toMatchObject({
      data: { title: 'Blog' },
      body: '\n# Blog\n\n---\n',
      bodyLine: 5,
      findings: [{ code: 'front-matter', severity: 'note', line: 4 }],
    });
  });

  it('reads invalid YAML line by line, and names the lines without a key', () => {
    const { data, findings } = cutFrontMatter('---\ntitle: Week 8: "the proposal" and more\nweight: 8\n*** what\n---\nText');
    expect(data).toEqual({ title: 'Week 8: "the proposal" and more', weight: 8 });
    expect(findings.map(({ severity, line }) => [severity, line])).toEqual([
      ['warning', 2],
      ['error', 4],
    ]);
  });

  it('ends unclosed front matter before the first line that is not a key', () => {
    expect(cutFrontMatter('---\ntitle: Week 8\nweight: 8\n\nText here\n')).toMatchObject({
      data: { title: 'Week 8', weight: 8 },
      body: 'Text here\n',
      bodyLine: 5,
      findings: [{ severity: 'warning' }],
    });
  });

  it('returns days of every format as text', () => {
    expect(cutFrontMatter('+++\ndate = 2025-10-28\n+++\n').data).toEqual({ date: '2025-10-28' });
    expect(cutFrontMatter('---\ndate: 2025-10-28\n---\n').data).toEqual({ date: '2025-10-28' });
    expect(cutFrontMatter('---\ndate: "`r Sys.Date()`"\n---\n').data).toEqual({ date: '`r Sys.Date()`' });
  });

  it('survives hostile input', () => {
    const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]\ntitle: Bomb\n---\nText`;
    expect(cutFrontMatter(bomb)).toMatchObject({ data: { title: 'Bomb' }, body: 'Text' });
    expect(cutFrontMatter(`---\ntitle: Deep\nx: ${'['.repeat(20_000)}\n---\nText`)).toMatchObject({
      data: { title: 'Deep' },
      body: 'Text',
    });
    expect(cutFrontMatter('---\n__proto__: {polluted: 1}\n---\n').data).not.toHaveProperty('polluted');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('may be followed by a second block, whose keys fill in', () => {
    const { data, body, bodyLine, findings } = cutFrontMatter('---\ntitle: A\n---\n\n---\ntitle: B\nweight: 3\n---\nText.\n');
    expect(data).toEqual({ title: 'A', weight: 3 });
    expect([body, bodyLine]).toEqual(['Text.\n', 9]);
    expect(findings).toMatchObject([{ code: 'front-matter', severity: 'warning', line: 5 }]);
    expect(cutFrontMatter('---\ntitle: A\n---\n\nText.\n\n---\ndate: x\n---\n').body).toContain('date: x');
  });
});
