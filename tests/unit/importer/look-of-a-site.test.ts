// What readers of an imported site see first: titles, descriptions, and nothing twice.
import { describe, expect, it } from 'vitest';
import { firstSentence } from '../../../src/importer/site-description.ts';
import { imported } from './sites.ts';

const head = (title: string) => `---\ntitle: "${title}"\n---\n`;
const week = (title: string, objectives = '') =>
  `${head(title)}${objectives}\n\n| Day | Task | Start Date |\n|---|---|---|\n| Mon | Sail | 15/06/2026 |\n`;
const long = `${'Learn how sails, ropes and knots work together on a ship '.repeat(2).trim()} in strong wind`;

describe('a week whose title is only its number', () => {
  const site = (index: string, titles = ['Worklog Week 1', 'Week 2 Worklog', 'Week 3']) =>
    imported({
      'content/_index.md': head('R'),
      'content/1-Worklog/_index.md': `${head('Worklog')}${index}`,
      ...Object.fromEntries(
        titles.map((title, at) => [
          `content/1-Worklog/1.${at + 1}-Week${at + 1}/_index.md`,
          week(title, at === 1 ? `### Objectives\n\n- ${long}.` : ''),
        ]),
      ),
    });

  it('is called so, and loses no word without an account', () => {
    const { text, report } = site('Words.\n');
    expect([1, 2, 3].map((number) => /^title: (.*)$/m.exec(text(`en/worklog/week-0${number}.md`))?.[1])).toEqual([
      'Week 1',
      'Week 2',
      'Week 3',
    ]);
    expect(report.files.flatMap(({ words }) => words?.missing ?? [])).toEqual([]);
  });

  it('has what the index says of it as title, or as summary if that is long and not an objective', () => {
    const { text } = site(
      `- [Week 1: Knots and ropes](1.1-week1/)\n- **Week 2:** [${long}](1.2-week2/)\n- **Week 3:** [${long}](1.3-week3/)\n`,
    );
    expect(text('en/worklog/week-01.md')).toContain('title: Knots and ropes\n');
    expect(text('en/worklog/week-02.md')).not.toContain('summary:');
    expect(text('en/worklog/week-03.md')).toContain(`summary: ${long}\n`);
    expect(text('en/worklog/week-03.md')).toContain('title: Week 3\n');
  });
});

it('the summary of a week is in both languages, or in none', () => {
  const { text } = imported({
    'content/_index.md': head('R'),
    'content/_index.vi.md': head('B'),
    'content/1-Worklog/_index.md': `${head('Worklog')}- **Week 1:** [${long}](1.1-week1/)\n- **Week 2:** [${long}](1.2-week2/)\n`,
    'content/1-Worklog/_index.vi.md': `${head('Nhật ký')}- **Tuần 1:** [${long} nhé](1.1-week1/)\n- **Tuần 2:** [${long} nhé](1.2-week2/)\n`,
    'content/1-Worklog/1.1-Week1/_index.md': week('Week 1'),
    'content/1-Worklog/1.1-Week1/_index.vi.md': week('Tuần 1', `### Mục tiêu\n\n- ${long} nhé.`),
    'content/1-Worklog/1.2-Week2/_index.md': week('Week 2', `### Objectives\n\n- ${long}.`),
    'content/1-Worklog/1.2-Week2/_index.vi.md': week('Tuần 2'),
  });
  const has = (file: string) => text(file).includes('summary:');
  expect([1, 2].map((number) => [has(`en/worklog/week-0${number}.md`), has(`vi/worklog/week-0${number}.md`)])).toEqual([
    [true, true],
    [false, false],
  ]);
});

describe('a list of pages that the new page lists anyway', () => {
  const weeks = {
    'content/1-Worklog/1.1-Week1/_index.md': week('Week 1'),
    'content/1-Worklog/1.2-Week2/_index.md': week('Week 2'),
    'content/1-Worklog/1.3-Week3/_index.md': week('Week 3'),
  };

  it('is left out of the worklog, with the heading over nothing else and the examples of the template', () => {
    const { text, found, report } = imported({
      'content/_index.md': head('R'),
      'content/1-Worklog/_index.md': `${head('Worklog')}Eight weeks at sea.\n\n---\n\n## Content\n\n**Week 1:** [Week 1 Worklog](1.1-week1/)\n\n**Week 2:** [Knots and ropes]({{< relref "1-Worklog/1.2-Week2/_index.md" >}})\n\n**Week 3:** [Week 3](1.3-week3/)\n\n**Week 4:** [Doing task D...](1.4-week4/)\n`,
      ...weeks,
    });
    expect(text('en/worklog/index.md')).toMatch(/---\n\nEight weeks at sea\.(?:\n\n(?:---|\* \* \*|\*\*\*))?\n$/);
    expect(found('list-dropped')).toMatchObject([{ severity: 'note', line: 10, what: expect.stringContaining('4 weeks') }]);
    expect(report.files.flatMap(({ words }) => words?.missing ?? [])).toEqual([]);
  });

  it('is left out of the home page', () => {
    const { text } = imported({
      'content/_index.md': `${head('R')}## Crew\n\nAda\n\n## Report Content\n\n**1. [Worklog](1-worklog/)**\\\n**2. [Our plan](2-proposal/)**\\\n3. [Feedback](3-feedback/)\n4. [Our feedback:](gone/)\n`,
      'content/2-Proposal/_index.md': head('Proposal'),
      'content/3-Feedback/_index.md': head('Feedback'),
      'content/4-More/_index.md': head('Our feedback'),
      ...weeks,
    });
    expect(text('en/index.md')).toMatch(/---\n\n## Crew\n\nAda\n$/);
  });

  it.each([
    ['words of its own', '- [Week 1](1.1-week1/): knots\n- [Week 2](1.2-week2/): ropes\n- [Week 3](1.3-week3/): sails'],
    [
      'a theme that is nowhere else',
      '- [The stormy one](1.1-week1/)\n- [The quiet one](1.2-week2/)\n- [The last one](1.3-week3/)\n- [Other](../2-other/)',
    ],
    ['only some of them', '- [Week 1](1.1-week1/)\n- [Week 2](1.2-week2/)'],
    ['text that continues', '- [Week 1](1.1-week1/)\n- [Week 2](1.2-week2/)\n- [Week 3](1.3-week3/)\n  and more'],
    ['code', '```\n- [Week 1](1.1-week1/)\n- [Week 2](1.2-week2/)\n- [Week 3](1.3-week3/)\n```'],
  ])('stays if it has %s', (_, list) => {
    const { found } = imported({
      'content/_index.md': head('R'),
      'content/1-Worklog/_index.md': `${head('Worklog')}${list}\n`,
      'content/2-Other/_index.md': head('Other'),
      ...weeks,
    });
    expect(found('list-dropped')).toEqual([]);
  });
});

describe('the description of a site', () => {
  const described = (files: Record<string, string>) => /^description: (.*)$/m.exec(imported(files).text('site.yaml'))?.[1];
  const proposal = `${head('Proposal')}# Sailing\n\n![plan](plan.png)\n\n### 1. Summary\n\nThe **voyage** takes a small crew (of five, with a cat) around the world in eighty days, with sails only. It costs little.\n`;

  it('is the first prose of the home page, else of the proposal', () => {
    expect(
      described({
        'content/_index.md': `${head('R')}**Name:** Ada Lovelace, who wrote all of this and more than that\n`,
        'content/2-Proposal/_index.md': proposal,
      }),
    ).toBe('The voyage takes a small crew (of five, with a cat) around the world in eighty days, with sails only. It costs little.');
    expect(
      described({
        'content/_index.md': `${head('R')}We sail around the world to see whether it is round, and report each week.\n`,
        'content/2-Proposal/_index.md': proposal,
      }),
    ).toBe('We sail around the world to see whether it is round, and report each week.');
  });

  it.each([
    '&emsp; **Company:** A company of many sailors in a harbor, Limited. And more.',
    'A label without any end of a sentence, and yet of more than sixty letters',
    '- An item of a list with more than sixty letters. It is not prose at all.',
  ])('is not %s', (body) => {
    expect(firstSentence({ body, bodyLine: 1 })).toBeUndefined();
  });

  it('is that of the configuration first, and never the menu', () => {
    expect(
      described({
        'hugo.toml': 'title = "R"\n[params]\ndescription = "A voyage"\n',
        'content/_index.md': head('R'),
        'content/2-Proposal/_index.md': proposal,
      }),
    ).toBe('A voyage');
    expect(
      described({ 'hugo.toml': 'title = "Voyage"\n', 'content/_index.md': head('R'), 'content/2-Proposal/_index.md': head('Proposal') }),
    ).toBe('Voyage');
  });

  it('is cut at a sentence, outside parentheses', () => {
    const words = 'a platform that collects what visitors of a shop look at and what they buy';
    expect(
      firstSentence({ bodyLine: 1, body: `This is ${words} (with a script (small)) each day. ${'It also does more. '.repeat(20)}` }),
    ).toMatch(/^This is [^()]* each day\. (?:It also does more\. ?)+$/);
    expect(firstSentence({ bodyLine: 1, body: `This is ${words} and ${words} and ${words} and ${words}.` })).toMatch(/\w…$/);
    expect(firstSentence({ bodyLine: 1, body: `This is ${words} and ${words} (and ${words} and ${words}.` })).toBe(
      `This is ${words} and ${words}…`,
    );
  });
});

it("an imported site does not show the tool's live demo, and headings end without a colon", () => {
  const { text } = imported({ 'content/_index.md': `${head('R')}## Crew:\n\nAda\n\n## Ships: a list\n\nOne\n` });
  expect(text('site.yaml')).toContain('features:\n  sandbox: false\n');
  expect(text('en/index.md')).toMatch(/## Crew\n\nAda\n\n## Ships: a list\n/);
});
