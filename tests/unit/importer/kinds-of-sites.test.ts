// How teams lay out their sites otherwise: small copies of what occurs, each imported whole.
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { importSite, planWrite, writeImport } from '../../../src/importer/index.ts';
import { dot, folderWith, imported } from './sites.ts';

type Files = Record<string, string | Uint8Array>;

const head = (title: string, more = '') => `---\ntitle: "${title}"\n${more}---\n`;

const row = (day: string, task: string, starts: string, ends = starts) => `| ${day} | ${task} | ${starts} | ${ends} | |`;

const table = (rows: readonly string[]) =>
  ['| Day | Task | Start Date | Completion Date | Reference Material |', '|---|---|---|---|---|', ...rows].join('\n');

/** Imports, and holds what must be true of every site: no error of the check, no word lost. */
function brought(files: Files) {
  const folder = folderWith(files);
  const result = importSite(folder, { dates: 'auto' });
  const root = folderWith();
  writeImport(root, result.files, planWrite(root, result.files, false), '{}');
  expect(checkContent(root).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(result.report.files.flatMap(({ file, words }) => (words?.missing.length ? [[file, words.missing]] : []))).toEqual([]);
  return imported(files);
}

describe('a worklog', () => {
  it.each([
    ['1-worklog/1.1-week1', 'in small letters'],
    ['1. Worklog/1.1-Week1', 'with a blank'],
    ['01-Worklog/01.01-Week01', 'padded with zeros'],
    ['1-Worklog/1.1-Week_1', 'with an underscore'],
    ['worklog/week1', 'without numbers'],
    ['1-Nhật ký công việc/1.1-Tuần 1', 'in Vietnamese'],
    ['1-Worklog/1.1 – Week & 1', 'with a dash and a sign'],
  ])('in %s (%s) has its week', (folder) => {
    const section = folder.split('/')[0];
    const { files, text } = brought({
      'content/_index.md': head('Report'),
      [`content/${section}/_index.md`]: head('Worklog'),
      [`content/${folder}/_index.md`]: `${head('Week 1')}${table([row('2', 'Learn knots', '15/09/2025')])}\n`,
    });
    expect(files).toContain('en/worklog/week-01.md');
    expect(text('en/worklog/week-01.md')).toContain('starts: 2025-09-15');
  });

  it('of fourteen weeks has fourteen, with week 10 after week 9', () => {
    const weeks = Array.from({ length: 14 }, (_, index): [string, string] => [
      `content/1-Worklog/1.${index + 1}-Week${index + 1}/_index.md`,
      `${head(`Week ${index + 1}`)}${table([row('2', `Task ${index + 1}`, `${String(index + 1).padStart(2, '0')}/10/2025`)])}\n`,
    ]);
    const { files, text } = brought({ 'content/_index.md': head('R'), ...Object.fromEntries(weeks) });
    expect(files.filter((file) => /week-\d\d\.md$/.test(file))).toHaveLength(14);
    expect(text('en/worklog/week-10.md')).toContain('week: 10');
  });

  it('with titles “Tuần 1” and a table of days and work only has tasks, and no invented dates', () => {
    const { text } = brought({
      'hugo.toml': 'defaultContentLanguage = "vi"\n',
      'content/_index.md': head('Báo cáo'),
      'content/1-Worklog/1.1-Tuan1/_index.md': `${head('Tuần 1')}### Công việc\n\n| Ngày | Công việc |\n|---|---|\n| Thứ 2 | Làm quen |\n| Thứ 3 | Học IAM |\n`,
    });
    const week = text('vi/worklog/week-01.md');
    expect(week).toContain('title: Tuần 1');
    expect(week).toContain('title: Học IAM');
    expect(week).not.toContain('starts:');
  });

  it('with two or three dates in a cell loses none of their words', () => {
    const { text } = brought({
      'content/_index.md': head('R'),
      'content/1-Worklog/1.1-Week1/_index.md': `${head('Week 1')}${table([row('2', 'Knots', '5/07/2026 - 6/07/2026', '6/07/2026'), row('3', 'Sails', '12/07, 13/07, 14/07/2026', '')])}\n`,
    });
    expect(text('en/worklog/week-01.md')).toContain('starts: 2026-07-05\n    ends: 2026-07-06\n');
    expect(text('en/worklog/week-01.md')).toContain('starts: 2026-07-12\n    ends: 2026-07-14\n');
  });

  it('with a single column of dates has the days of that column', () => {
    const { text } = brought({
      'content/_index.md': head('R'),
      'content/1-Worklog/1.1-Week1/_index.md': `${head('Week 1')}| Ngày | Công việc | Kết quả |\n|---|---|---|\n| 15/09/2025 | Tạo tài khoản | Xong |\n| 16/09/2025 | Học EC2 | Hiểu |\n`,
    });
    expect(text('en/worklog/week-01.md')).toContain('starts: 2025-09-15');
  });

  it('may have month/day in its English and day/month in its Vietnamese half', () => {
    const { text, found } = brought({
      'content/_index.md': head('R'),
      'content/1-Worklog/1.1-Week1/_index.md': `${head('Week 1')}${table([row('Mon', 'Knots', '09/15/2025'), row('Tue', 'Sails', '09/16/2025')])}\n`,
      'content/1-Worklog/1.1-Week1/_index.vi.md': `${head('Tuần 1')}${table([row('2', 'Nút', '15/09/2025'), row('3', 'Buồm', '16/09/2025')])}\n`,
    });
    expect(text('en/worklog/week-01.md')).toContain('starts: 2025-09-16');
    expect(found('twin-dates-differ')).toEqual([]);
  });
});

describe('a week of other work in Vietnamese', () => {
  it('has the English facts, and its own text on a page in Vietnamese', () => {
    const { files, text } = brought({
      'content/_index.md': head('R'),
      'content/_index.vi.md': head('B'),
      'content/1-Worklog/1.1-Week1/_index.md': `${head('Week 1')}${table([row('2', 'Start EC2', '15/09/2025'), row('3', 'Set up IAM', '16/09/2025')])}\n`,
      'content/1-Worklog/1.1-Week1/_index.vi.md': `${head('Tuần 1')}${table([row('2', 'Thiết kế VPC', '15/09/2025'), row('3', 'Bảng DynamoDB', '16/09/2025')])}\n`,
    });
    expect(files).not.toContain('vi/worklog/week-01.md');
    expect(text('en/worklog/week-01.md')).not.toContain('DynamoDB');
    expect(text('vi/worklog/notes-week-1/index.md')).toContain('Bảng DynamoDB');
    expect(text('site.yaml')).toContain('/vi/1-worklog/1.1-week1/: /vi/worklog/notes-week-1/');
  });
});

describe('a link in the facts of a week', () => {
  const site = (link: string, heading: string) =>
    brought({
      'content/_index.md': head('R'),
      'content/_index.vi.md': head('B'),
      'content/3-Blogs/3.1-Blog1/_index.md': `${head('Blog 1')}## Photo gallery\n\nWords.\n`,
      'content/3-Blogs/3.1-Blog1/_index.vi.md': `${head('Blog 1')}## ${heading}\n\nChữ.\n`,
      'content/1-Worklog/1.1-Week1/_index.md': `${head('Week 1')}${table([`| 2 | Show it [here](${link}) | 15/09/2025 | 15/09/2025 | [Gallery](${link}) |`])}\n\n## Photo gallery\n\nWords.\n`,
      'content/1-Worklog/1.1-Week1/_index.vi.md': `${head('Tuần 1')}${table([row('2', 'Xem ảnh', '15/09/2025')])}\n\n## ${heading}\n\nChữ.\n`,
    }).text('en/worklog/week-01.md');

  it('to a heading that only one language has leads to that language', () => {
    expect(site('#photo-gallery', 'Thư viện ảnh')).toContain('href: /worklog/week-01/#photo-gallery');
    expect(site('../../3-blogs/3.1-blog1/#photo-gallery', 'Thư viện ảnh')).toContain('href: /blogs/blog-1/#photo-gallery');
  });

  it('to a heading by its name without accents leads there', () => {
    const { text, found } = brought({
      'content/_index.md': head('R'),
      'content/a.md': `${head('A')}[album](#thu-vien-anh)\n\n## Thư viện ảnh\n\nWords.\n`,
    });
    expect(text('en/a.md')).toContain('[album](#thư-viện-ảnh)');
    expect(found('link-dead')).toEqual([]);
  });

  it('to a heading that every language has leads to the language of the reader', () => {
    expect(site('#photo-gallery', 'Photo gallery')).toContain('href: "#photo-gallery"');
    expect(site('../../3-blogs/3.1-blog1/#photo-gallery', 'Photo gallery')).toContain('href: ../blogs/blog-1/index.md#photo-gallery');
  });
});

describe('an index that holds all weeks of a site', () => {
  const weeks = (numbers: readonly number[]) =>
    numbers.map((number) => `## Week ${number}\n\n${table([row('2', `Index task ${number}`, `${14 + number}/09/2025`)])}\n`).join('\n');

  it('stays a page with its introduction, and its weeks become weeks', () => {
    const { files, text } = brought({
      'content/_index.md': head('R'),
      'content/1-Worklog/_index.md': `${head('Worklog')}How we work and why.\n\n${weeks([1, 2])}`,
    });
    expect(files).toEqual(expect.arrayContaining(['en/worklog/week-01.md', 'en/worklog/week-02.md']));
    expect(text('en/worklog/index.md')).toContain('How we work and why.');
    expect(text('en/worklog/index.md')).not.toContain('Index task');
    expect(text('en/worklog/week-01.md')).not.toContain('How we work');
  });

  it('keeps what the folders of its weeks also have, and gives the week that has no folder', () => {
    const { files, text, found } = brought({
      'content/_index.md': head('R'),
      'content/1-Worklog/_index.md': `${head('Worklog')}How we work and why.\n\n${weeks([1, 2, 3])}`,
      'content/1-Worklog/1.1-Week1/_index.md': `${head('Week 1')}${table([row('2', 'Learn knots', '15/09/2025')])}\n`,
      'content/1-Worklog/1.2-Week2/_index.md': `${head('Week 2')}${table([row('3', 'Learn sails', '16/09/2025')])}\n`,
    });
    expect(files).toContain('en/worklog/week-03.md');
    expect(text('en/worklog/week-01.md')).toContain('Learn knots');
    expect(text('en/worklog/week-03.md')).toContain('Index task 3');
    const index = text('en/worklog/index.md');
    expect(index).toContain('How we work and why.');
    expect(index).toContain('Index task 1');
    expect(index).toContain('Index task 2');
    expect(index).not.toContain('Index task 3');
    expect(found('week-twice').map(({ line }) => line)).toEqual([6, 12]);
    expect(found('not-written')).toEqual([]);
  });

  it('gives each week its own title, and keeps the text after the last one', () => {
    const { text } = brought({
      'content/_index.md': head('R'),
      'content/1-Worklog/_index.md': `${head('Worklog')}How we work.\n\n## Week 1: Knots\n\n### Objectives\n\n- Learn one knot\n\n${table([row('2', 'Tie', '15/09/2025')])}\n\n### Results\n\nTied.\n\n## Tuần hai\n\n${table([row('3', 'Sail', '23/09/2025')])}\n\n## Thanks\n\nTo the crew.\n\n### All of it\n\nTwice.\n`,
    });
    expect(text('en/worklog/week-01.md')).toContain('title: "Week 1: Knots"');
    expect(text('en/worklog/week-01.md')).toMatch(/---\n\n## Results\n\nTied\.\n$/);
    expect(text('en/worklog/week-02.md')).toContain('title: Tuần hai');
    expect(text('en/worklog/week-02.md')).not.toContain('Thanks');
    expect(text('en/worklog/index.md')).toMatch(/How we work\.\n\n## Thanks\n\nTo the crew\.\n\n### All of it\n\nTwice\.\n$/);
  });

  it('keeps sections of the same level within a week, if every week has them', () => {
    const parts = (number: number) =>
      `## Week ${number}\n\n${table([row('2', `Task ${number}`, `${14 + number}/09/2025`)])}\n\n## Notes ${number}\n\nWords ${number}.\n`;
    const { text } = brought({
      'content/_index.md': head('R'),
      'content/1-Worklog/_index.md': `${head('Worklog')}Intro.\n\n${parts(1)}\n${parts(2)}`,
    });
    expect(text('en/worklog/week-02.md')).toContain('Words 2.');
  });
});

describe('a folder whose copy still has the old number', () => {
  it('is reported once', () => {
    const { found } = brought({
      'content/_index.md': head('R'),
      'content/1-Worklog/1.1-Week1/_index.md': `${head('Week 1')}${table([row('2', 'Tie', '15/09/2025')])}\n`,
      'content/1-Worklog/1.1-Week1-copy/_index.md': `${head('Week 2').replace('---\n', '---\nweight: 2\npre: "<b>1.2.</b>"\n')}${table([row('3', 'Sail', '23/09/2025')])}\n`,
    });
    expect(found('week-number-differs')).toMatchObject([{ what: 'the folder says week 1, but the page is week 2' }]);
  });
});

describe('a site', () => {
  it('that names its English pages `_index.en.md` is read with its default language', () => {
    const { files } = brought({
      'config.toml': 'theme = "hugo-theme-learn"\n[Languages]\n[Languages.en]\nweight = 1\n[Languages.vi]\nweight = 2\n',
      'content/_index.en.md': head('Report'),
      'content/_index.vi.md': head('Báo cáo'),
      'content/1-Worklog/1.10-Week_10/_index.en.md': `${head('Week 10')}Words.\n`,
      'content/1-Worklog/1.10-Week_10/_index.vi.md': `${head('Tuần 10')}Lời.\n`,
    });
    expect(files).toEqual(expect.arrayContaining(['en/index.md', 'vi/index.md', 'en/worklog/week-10.md', 'vi/worklog/week-10.md']));
  });

  it('in one language has one tree', () => {
    const { files, text } = brought({
      'hugo.yaml': 'title: Báo cáo\nlanguageCode: vi\ndefaultContentLanguage: vi\n',
      'content/_index.md': head('Báo cáo'),
      'content/2-Proposal/_index.md': `${head('Đề xuất')}Nội dung.\n`,
    });
    expect(files.filter((file) => file.endsWith('.md')).every((file) => file.startsWith('vi/'))).toBe(true);
    expect(text('site.yaml')).toContain('languages:\n  - vi\n');
  });

  it('in TOML with a number as a date, and published blogs, keeps order and menu', () => {
    const { text, found } = brought({
      'content/_index.md': '+++\ntitle = "Report"\ndate = 2022\n+++\n',
      'content/3-BlogsPosted/_index.md':
        '+++\ntitle = "Blogs posted"\ndate = 2022\nweight = 3\nchapter = false\npre = "<b>3. </b>"\n+++\nWords.\n',
    });
    expect(text('en/blogs-posted/index.md')).toContain('title: Blogs posted');
    expect(found('date-placeholder')).toHaveLength(2);
  });

  it("with another theme is read by Hugo's rules, not by its theme", () => {
    const { text } = brought({
      'hugo.toml': [
        'baseURL = "https://crew.example.org/"',
        'title = "Voyage"',
        'theme = "docsy"',
        '[languages.en]',
        'languageName = "English"',
        'contentDir = "content/english"',
        '[languages.vi]',
        'contentDir = "content/vietnamese"',
        'title = "Hành trình"',
        '[params]',
        'description = "A voyage in weeks"',
        '[[menu.main]]',
        'name = "Harbour"',
        'url = "https://harbour.example.org/"',
      ].join('\n'),
      'content/english/_index.md': head('Home'),
      'content/english/docs/_index.md': `${head('Docs')}Words.\n`,
      'content/vietnamese/_index.md': head('Trang chủ'),
    });
    expect(text('site.yaml')).toContain('en: Voyage');
    expect(text('site.yaml')).toContain('vi: Hành trình');
    expect(text('site.yaml')).toContain('A voyage in weeks');
    expect(text('en/docs/index.md')).toContain('Words.');
  });

  it('with pictures in bundles and below static/ has each beside the page that shows it', () => {
    const { files, text } = brought({
      'content/_index.md': head('R'),
      'content/5-Workshop/5.1-Start/index.md': `${head('Start')}![a](a.png) ![b](images/b.png) ![c](/images/c.png)\n`,
      'content/5-Workshop/5.1-Start/a.png': dot,
      'content/5-Workshop/5.1-Start/images/b.png': Uint8Array.from([...dot, 0]),
      'static/images/c.png': Uint8Array.from([...dot, 1]),
    });
    expect(text('en/workshop/start/index.md')).not.toContain('dead:');
    expect(files.filter((file) => file.endsWith('.png'))).toHaveLength(3);
  });

  it('with merge conflicts in its pages keeps both versions, without the markers', () => {
    const { text, found } = brought({
      'content/_index.md': head('R'),
      'content/2-Proposal/_index.md': `${head('Plan')}First.\n\n<<<<<<< HEAD\nOurs.\n=======\nTheirs.\n>>>>>>> 9c2ab82\n`,
    });
    expect(text('en/proposal/index.md')).toMatch(/First\.\n\nOurs\.\n\nTheirs\.\n$/);
    expect(found('merge-marks')).toMatchObject([{ line: 6, severity: 'warning' }]);
  });

  it('with skipped heading levels has them closed up', () => {
    const { text, found } = brought({
      'content/_index.md': head('R'),
      'content/2-Proposal/_index.md': `${head('Plan')}### One\n\n##### Below\n\n\`\`\`sh\n# no heading\n\`\`\`\n\n### Two\n`,
    });
    expect(text('en/proposal/index.md')).toContain('## One\n\n### Below\n\n```sh\n# no heading\n```\n\n## Two\n');
    expect(found('heading-levels')).toMatchObject([{ severity: 'note' }]);
  });
});

describe('a task', () => {
  it('whose reference is a relref leads to the page', () => {
    const { text } = brought({
      'content/_index.md': head('R'),
      'content/3-Blogs/3.1-Blog1/_index.md': `${head('Blog 1')}Words.\n`,
      'content/1-Worklog/1.1-Week1/_index.md': `${head('Week 1')}${table(['| 2 | Write | 15/09/2025 | 15/09/2025 | [Blog]({{< relref "3-Blogs/3.1-Blog1/_index.md" >}}) |'])}\n`,
    });
    expect(text('en/worklog/week-01.md')).toContain('href: ../blogs/blog-1/index.md');
  });

  it('whose details repeat its title has it once, and the report says so', () => {
    const { text, found } = brought({
      'content/_index.md': head('R'),
      'content/1-Worklog/1.1-Week1/_index.md': `${head('Week 1')}| Day | Work Content | Task Details |\n|---|---|---|\n| Mon | Tie knots | - Tie Knots: <br> + Bowline <br> + Reef |\n| Tue | Sails | - Hoist: <br> + Main |\n`,
    });
    expect(text('en/worklog/week-01.md')).toContain('    detail:\n      - Bowline\n      - Reef\n');
    expect(text('en/worklog/week-01.md')).toContain('Hoist: Main');
    expect(found('title-repeated')).toMatchObject([{ severity: 'note', what: expect.stringContaining('Tie Knots') }]);
  });
});

describe('a page with a heading over its text', () => {
  const blog = (body: string) =>
    brought({ 'content/_index.md': head('R'), 'content/3-Blogs/3.1-Blog1/_index.md': `${head('Blog 1')}${body}` }).text(
      'en/blogs/blog-1/index.md',
    );

  it('has it as its title, and its old title in menus', () => {
    expect(blog('# [Log] A **voyage** in winter\n\nWords.\n\n## Ice\n')).toBe(
      '---\ntitle: "[Log] A voyage in winter"\nlabel: Blog 1\norder: 1\n---\n\nWords.\n\n## Ice\n',
    );
  });

  it('keeps its title where several headings have that rank', () => {
    expect(blog('# One\n\n# Two\n')).toBe('---\ntitle: Blog 1\norder: 1\n---\n\n## One\n\n## Two\n');
  });
});
