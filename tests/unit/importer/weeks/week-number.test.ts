import { describe, expect, it } from 'vitest';
import { weekNumbers } from '../../../../src/importer/weeks/week-number.ts';
import { importSite, weekFile } from './site.ts';

interface Written {
  file: string;
  title?: string;
  pre?: string;
  weight?: number;
  body?: string;
}

const numbers = (pages: readonly Written[]) => {
  const sources = pages.map(({ file, body = '', ...data }) => ({
    file: `content/${file}`,
    language: /\.vi\.md$/.test(file) ? 'vi' : 'en',
    data,
    body,
    bodyLine: 1,
  }));
  const found = weekNumbers(sources);
  return sources.map((page) => found.get(page)?.number);
};

const one = (page: Written) => numbers([page])[0];

describe('the week of a page', () => {
  it.each<[Written, number | undefined]>([
    [{ file: '1-Worklog/Worklog_week1.3/_index.md', title: 'Week 3 Worklog', pre: '<b> 1.3. </b>' }, 3],
    [{ file: '1-Worklog/Worklog_week1.3/_index.md' }, 3],
    [{ file: '1-Worklog/1.8-Week8/_index.md', title: 'Week 8', weight: 1 }, 8],
    [{ file: '1-Worklog/week1/_index.md', title: 'Week 4', pre: '<b> 1.4. </b>', weight: 4 }, 4],
    [{ file: '1-Worklog/week1/_index.md', title: 'Week 4' }, 1],
    [{ file: '1-Worklog/1.4-Studies/_index.md', title: 'Studies', pre: '4. ' }, 4],
    [{ file: '1-Worklog/tuan-07.md', title: 'Tuần 7' }, 7],
    [{ file: 'week-3.md', title: 'Anything' }, 3],
    [{ file: '1-Worklog/_index.md', title: 'Worklog', pre: '<b>1. </b>', weight: 1 }, undefined],
    [{ file: '1-Worklog/1.3.2-Day2/_index.md', title: 'Day 2' }, undefined],
    [{ file: '1-Worklog/06-tuan-sau/_index.md', title: 'Week six', weight: 6 }, 6],
    [{ file: '1-Worklog/07/_index.vi.md', title: 'Tuần thứ bảy', weight: 7 }, 7],
    [{ file: '1-Worklog/next/_index.vi.md', title: 'Kế hoạch tuần sau' }, undefined],
    [{ file: '1-Worklog/notes.md', title: 'Notes', weight: 3 }, undefined],
  ])('is what most of its names say: %j', (page, number) => {
    expect(one(page)).toBe(number);
  });

  it('is a different one for each folder of a site that numbers its weeks 1.1 to 1.12', () => {
    const weeks = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(
      numbers(weeks.map((week) => ({ file: `1-Worklog/Worklog_week1.${week}/_index.md`, title: `Week ${week}`, pre: `1.${week}` }))),
    ).toEqual(weeks);
  });

  it('is not that of a page that was copied without a change to its front matter', () => {
    const copied = { title: 'Week 8', pre: '<b> 1.8. </b>', weight: 8 };
    expect(
      numbers([
        { file: '1-Worklog/1.9-Week9/_index.md', ...copied },
        { file: '1-Worklog/1.8-Week8/_index.md', ...copied },
      ]),
    ).toEqual([9, 8]);
  });

  it('is the same in every language of a folder', () => {
    expect(
      numbers([
        { file: '1-Worklog/week1/_index.md', title: 'Week 4', pre: '1.4', weight: 4 },
        { file: '1-Worklog/week1/_index.vi.md', title: 'Tuần 1', pre: '1.4', weight: 4 },
      ]),
    ).toEqual([4, 4]);
  });

  it('is the one that the index of the worklog gives it', () => {
    const [, first, second] = numbers([
      {
        file: '1-Worklog/_index.md',
        title: 'Worklog',
        body: '- [Week 1: Start](1.2-week2/)\n- [Week 2]({{< relref "1-Worklog/1.1-Start/_index.md" >}})\n',
      },
      { file: '1-Worklog/1.2-Week2/_index.md', title: 'Week 1', pre: '1.1' },
      { file: '1-Worklog/1.1-Start/_index.md', title: 'Start' },
    ]);
    expect([first, second]).toEqual([1, 2]);
  });

  it('has the theme that the index of its language gives it, if the title is only a number', () => {
    const pages = {
      'content/1-Worklog/_index.md':
        '**Week 1:** [Knots and sails](1.1-week1/)\n\n- [Week 2: Doing task A...](1.2-week2/)\n- [Week 3 - First trip](1.3-week3/)\n- [Week 4 Worklog](1.4-week4/)\n',
      [weekFile(1)]: 'Words.',
      [weekFile(2)]: 'Words.',
      [weekFile(3)]: 'Words.',
      [weekFile(4)]: 'Words.',
      [weekFile(1, 'vi')]: 'Words.',
    };
    const { weeks } = importSite(pages);
    expect(weeks.map(({ facts }) => facts.title)).toEqual(['Knots and sails', 'Week 2', 'First trip', 'Week 4']);
    expect(weeks[0]?.words.get('vi')?.title).toBe('Week 1');
  });
});
