import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutFrontMatter } from '../../../../src/check/front-matter.ts';
import type { WeekWords } from '../../../../src/worklog/week.ts';
import { partsOf } from '../../../../src/write/text/cut.ts';
import { changeWeekText, readWeekText } from '../../../../src/write/text/week-text.ts';
import { runs } from '../../../runs.ts';

type Facts = WeekWords & { tasks: NonNullable<WeekWords['tasks']> };

/** The front matter `yaml` after a change of its facts. */
function changed(yaml: string, change: (facts: Facts) => void): string {
  const week = readWeekText(`---\n${yaml}---\n`);
  if ('reason' in week) throw new Error(week.reason);
  change(week.facts as Facts);
  return changeWeekText(`---\n${yaml}---\n`, week).slice(4, -4);
}

describe('a value that is set', () => {
  it('keeps its quotes, the spaces before it and the comment after it', () => {
    const yaml = 'title:   \'Old\' # said\nsummary: "Old"\n';
    expect(changed(yaml, (facts) => Object.assign(facts, { title: "It's new", summary: 'New' }))).toBe(
      "title:   'It''s new' # said\nsummary: \"New\"\n",
    );
  });

  it('stays a block, as wide as it was', () => {
    const yaml = 'summary: > # folded\n  The purpose of\n  the week.\n\ntitle: |-\n  A\n  B\n';
    expect(changed(yaml, (facts) => Object.assign(facts, { summary: 'The result of the week at last.\n', title: 'A\nC' }))).toBe(
      'summary: > # folded\n  The result of\n  the week at\n  last.\n\ntitle: |-\n  A\n  C\n',
    );
  });

  it('becomes a block once it has lines, below the comment of its line', () => {
    expect(changed('title: Old # said\nweek: 1\n', (facts) => Object.assign(facts, { title: 'A\nB' }))).toBe(
      'title: |- # said\n  A\n  B\nweek: 1\n',
    );
  });

  it('is a list where it was a text, and a text where it was nothing', () => {
    const yaml = 'tasks:\n  - id: a\n    owner: lan # for now\n    title:\n    detail: One\n';
    expect(
      changed(yaml, ({ tasks: [task] }) => Object.assign(task ?? {}, { owner: ['lan', 'minh'], title: 'A', detail: ['One', 'Two'] })),
    ).toBe('tasks:\n  - id: a\n    owner: [lan, minh] # for now\n    title: A\n    detail:\n      - One\n      - Two\n');
  });

  it('is quoted where it would be read as something else', () => {
    expect(
      changed('title: Old\nperiod: {starts: 2025-10-28}\n', (facts) =>
        Object.assign(facts, { title: '2025-10-28', period: { starts: '2025-10-29' } }),
      ),
    ).toBe('title: "2025-10-28"\nperiod: {starts: 2025-10-29}\n');
  });
});

const first = '  # First\n  - id: a # A\n    title: A\n    # done?\n\n';
const second = '  # Second\n  - id: b\n    title: B\n';
const alone = '\n  # On its own\n\n';
const list = `# All\ntasks: # two\n${first}${second}${alone}  - id: c\n    title: C\n  # Last\nnext: {}\n`;

describe('a list', () => {
  it('loses an item with the comments above and in it', () => {
    expect(changed(list, ({ tasks }) => tasks.splice(0, 1))).toBe(list.replace(first, ''));
  });

  it('keeps comments on their own below an item that goes', () => {
    expect(changed(list, ({ tasks }) => tasks.splice(1, 1))).toBe(list.replace(`${second}\n`, ''));
  });

  it('has a new item after its predecessor, as far from it as the others', () => {
    expect(changed(list, ({ tasks }) => tasks.push({ title: 'D', id: 'd' }))).toBe(
      list.replace('title: C\n', 'title: C\n\n  - id: d\n    title: D\n'),
    );
    expect(changed(list, ({ tasks }) => tasks.unshift({ title: 'D', id: 'd' }))).toBe(
      list.replace('  # First\n', '  - id: d\n    title: D\n\n  # First\n'),
    );
  });

  it('has its items in another order with their comments', () => {
    expect(changed(list, ({ tasks }) => tasks.unshift(...tasks.splice(1, 1)))).toBe(
      list.replace(second + alone, '').replace(first, `${second}${alone}${first}`),
    );
  });

  it('in brackets stays there, and new items are written as those beside them', () => {
    const yaml = 'tasks:\n- {id: a, title: "A"}\n- { id: b, owner: [lan] }\n';
    expect(
      changed(yaml, ({ tasks }) => {
        Object.assign(tasks[0] ?? {}, { title: 'A2', state: 'done' });
        Object.assign(tasks[1] ?? {}, { owner: ['lan', 'minh'] });
        tasks.push({ id: 'c', title: 'One, two' });
      }),
    ).toBe('tasks:\n- {id: a, title: "A2", state: done}\n- { id: b, owner: [lan, minh] }\n- { id: c, title: "One, two" }\n');
  });

  it('that is empty gets lines, and is empty again once they are gone', () => {
    const yaml = 'tasks:\n  - id: a\n    evidence: [] # none\n';
    const evidence = { id: 'one', label: 'One', href: 'one.md' };
    const filled = 'tasks:\n  - id: a\n    evidence: # none\n      - { id: one, label: One, href: one.md }\n';
    expect(changed(yaml, ({ tasks: [task] }) => task?.evidence?.push(evidence))).toBe(filled);
    expect(changed(filled, ({ tasks: [task] }) => task?.evidence?.pop())).toBe(yaml);
  });
});

describe('a map', () => {
  it('has a new key where weeks have it, in the style of the file', () => {
    const yaml = "week: 1\ntitle: A\n# Work\ntasks:\n    - id: a\n      detail: 'D: d'\nnext:\n    go: On\n";
    const made = changed(yaml, (facts) => {
      Object.assign(facts, { summary: 'S: s', objectives: { one: 'One' }, stamp: 'v1:0' });
      Object.assign(facts.tasks[0] ?? {}, { title: 'A', planned: { starts: '2025-10-28', ends: '2025-10-29' } });
    });
    expect(made).toBe(
      "week: 1\ntitle: A\nsummary: 'S: s'\nobjectives:\n    one: One\n# Work\ntasks:\n    - id: a\n      title: A\n      planned: { starts: 2025-10-28, ends: 2025-10-29 }\n      detail: 'D: d'\nnext:\n    go: On\nstamp: v1:0\n",
    );
  });

  it('of steps is in the order that it is given', () => {
    const yaml = 'next:\n  # B\n  b: B\n  c: C\n';
    expect(changed(yaml, (facts) => Object.assign(facts, { next: { c: 'C', a: 'A', b: 'B' } }))).toBe(
      'next:\n  c: C\n  a: A\n  # B\n  b: B\n',
    );
    expect(changed(yaml, (facts) => Object.assign(facts, { next: { a: 'A', b: 'B', c: 'C' } }))).toBe(
      'next:\n  a: A\n  # B\n  b: B\n  c: C\n',
    );
  });

  it('of which nothing but the order of facts differs is the same', () => {
    const yaml = 'title: A\nweek: 1 # one\n';
    expect(changed(yaml, (facts) => Object.assign(facts, { title: undefined }, { title: 'A', summary: undefined }))).toBe(yaml);
  });
});

describe('a value that is read in several places', () => {
  const yaml = '# Above\ntitle: &title Old\n# Middle\nweek: 1 # one\nsummary: *title # the same\n';

  it('changes in one of them, and comments stay', () => {
    expect(changed(yaml, (facts) => Object.assign(facts, { summary: 'New' }))).toBe(yaml.replace('*title', 'New'));
    expect(changed(yaml, (facts) => Object.assign(facts, { title: 'New' }))).toBe(
      '# Above\ntitle: New\n# Middle\nweek: 1 # one\nsummary: Old # the same\n',
    );
  });
});

describe('the prose', () => {
  const text = '---\r\nweek: 1\r\n---\r\n\r\nOne\r\nTwo\nThree';

  it('is read with line feeds, and lines that stay keep their ends', () => {
    expect(readWeekText(text)).toMatchObject({ body: '\nOne\nTwo\nThree' });
    expect(changeWeekText(text, { facts: { week: 1 }, body: '\nOne\nA\nTwo\nThree\n' })).toBe(
      '---\r\nweek: 1\r\n---\r\n\r\nOne\r\nA\r\nTwo\nThree\r\n',
    );
  });

  it('starts below the front matter also where that is the end of the file', () => {
    expect(changeWeekText('---\r\nweek: 1\r\n---', { facts: { week: 2 }, body: 'A\n' })).toBe('---\r\nweek: 2\r\n---\r\nA\r\n');
  });

  it('is separated from the front matter as the site does', () => {
    const part = fc.constantFrom('---', '--- ', '----', '\n', '\r\n', ' ', 'a: 1', '\uFEFF', '\u2028', '\r', '+++');
    const anyFile = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyFile, (file) => {
        const parts = partsOf(file);
        const cut = cutFrontMatter(file.replace(/^\uFEFF/, ''), 'week.md');
        if ('reason' in parts) expect('yaml' in cut && cut.yaml.trim() !== '').toBe(false);
        else expect(cut).toMatchObject({ yaml: parts.yaml, body: parts.body });
      }),
      { numRuns: runs(500) },
    );
  });
});
