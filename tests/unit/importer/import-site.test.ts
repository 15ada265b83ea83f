import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importSite } from '../../../src/importer/index.ts';
import { dot, imported } from './sites.ts';

const fixture = (name: string) => {
  const { files, report } = importSite(resolve('tests/fixtures/hugo', name), { dates: 'auto' });
  return { names: [...files.keys()].toSorted(), report, text: (file: string) => String(files.get(file) ?? '') };
};

describe('a site with its languages in the names of its files', () => {
  const { names, text, report } = fixture('suffix');

  it('becomes pages and weeks, with each picture once, beside the first page that shows it', () => {
    expect(names).toEqual([
      'en/index.md',
      'en/proposal/index.md',
      'en/worklog/index.md',
      'en/worklog/week-01.md',
      'en/workshop/goals-scope/crew-photo.png',
      'en/workshop/goals-scope/index.md',
      'en/workshop/index.md',
      'en/workshop/tie-knots/index.md',
      'en/workshop/tie-knots/knot.png',
      'en/workshop/tie-knots/rules.pdf',
      'site.yaml',
      'vi/index.md',
      'vi/proposal/index.md',
      'vi/worklog/index.md',
      'vi/worklog/week-01.md',
    ]);
  });

  it('resolves links as Hugo publishes: any case, signs dropped, blanks as hyphens, anchors, refs, its own base', () => {
    expect(text('en/index.md')).toContain(
      '[worklog](worklog/index.md), the [plan](proposal/index.md), [steps](workshop/goals-scope/index.md#first-step)',
    );
    expect(text('en/workshop/index.md')).toContain('[Goals](goals-scope/index.md)');
    expect(text('en/workshop/index.md')).toContain('[Knots](tie-knots/index.md)');
    expect(text('en/workshop/tie-knots/index.md')).toContain('[week one](../../worklog/week-01.md) and the [rules](rules.pdf)');
    expect(text('en/workshop/goals-scope/index.md')).toContain('[back](../index.md) [home](../../index.md)');
    expect(text('en/proposal/index.md')).toContain('[dawn](../workshop/index.md)');
    expect(text('vi/index.md')).toContain('![Cả nhóm](../en/workshop/goals-scope/crew-photo.png)');
  });

  it('marks broken links, and reports them with their line', () => {
    expect(text('en/index.md')).toContain('[ashore](dead:9-Nowhere/)');
    expect(text('en/index.md')).toContain('![Lost](dead:/images/lost.png)');
    expect(report.findings).toContainEqual(
      expect.objectContaining({ code: 'link-dead', file: 'content/_index.md', line: 8, target: 'en/index.md' }),
    );
    expect(report.findings).toContainEqual(expect.objectContaining({ code: 'image-missing', file: 'content/_index.md', line: 11 }));
  });

  it('writes name, languages, address, order of sections and old addresses into site.yaml', () => {
    for (const line of [
      'en: Voyage Report',
      'vi: Báo cáo hành trình',
      'url: https://crew.example.org/report/',
      'branch: main',
      '/5-workshop/5.1-goals--scope/: /workshop/goals-scope/',
      '/old-workshop/: /workshop/',
      '/vi/1-worklog/1.1-week1/: /vi/worklog/week-01/',
    ])
      expect(text('site.yaml')).toContain(line);
    expect(text('site.yaml')).toMatch(/navigation:\n {2}- worklog\n {2}- proposal\n {2}- workshop\n/);
  });

  it('moves the links of the menu to the foot of the home page', () => {
    expect(text('en/index.md')).toContain('## Links\n\n- [Harbour](<https://harbour.example.org/>)');
  });

  it('lists every file: converted, with findings, or skipped with the reason', () => {
    const status = Object.fromEntries(report.files.map(({ file, status, reason }) => [file, reason ?? status]));
    expect(status).toMatchObject({
      'config.toml': 'converted',
      'content/_index.md': 'converted with findings',
      'content/2-Proposal/_index.md': 'converted',
      'static/images/unused.png': 'not used by any page',
    });
    expect(report.files).toHaveLength(16);
    expect(report.summary).toMatchObject({ pages: 11, weeks: 1, tasks: 2 });
  });

  it('keeps every word', () => {
    expect(report.files.flatMap(({ words }) => words?.missing ?? [])).toEqual([]);
    expect(report.summary.words.kept + report.summary.words.accounted).toBe(report.summary.words.total);
  });
});

describe('a site with a folder for each language', () => {
  const { names, text } = fixture('folders');

  it('reads the default language from the configuration, in TOML and JSON', () => {
    expect(names).toEqual(['en/index.md', 'site.yaml', 'vi/index.md', 'vi/proposal/index.md']);
    expect(text('site.yaml')).toContain('languages:\n  - vi\n  - en\n');
    expect(text('vi/proposal/index.md')).toBe('---\ntitle: Đề xuất\norder: 2\n---\n\nNội dung.\n');
  });

  it('shows a page without translation in the default language', () => {
    expect(text('en/index.md')).toContain('[the proposal](proposal/index.md) and the [home page](/)');
  });
});

describe('a site without content folder and configuration', () => {
  const { names, text, report } = fixture('flat');

  it('is read from its own folder', () => {
    expect(names).toEqual([
      'en/blogs/blog-1/index.md',
      'en/blogs/index.md',
      'en/index.md',
      'site.yaml',
      'vi/blogs/blog-1/index.md',
      'vi/blogs/index.md',
    ]);
    expect(report.files).toContainEqual({ file: 'README.md', status: 'skipped', reason: 'about the repository, not a page' });
  });

  it('uses the first heading as the title, once', () => {
    expect(text('en/index.md')).toBe('---\ntitle: A voyage\n---\n\nRead the [blog](blogs/blog-1/index.md).\n');
  });
});

describe('links', () => {
  const page = (body: string, more: Record<string, string | Uint8Array> = {}) =>
    imported({
      'content/_index.md': '---\ntitle: Home\n---\n',
      'content/5-W/_index.md': '# W\n',
      'content/5-W/5.1-A B/_index.md': `---\ntitle: A\n---\n${body}\n`,
      ...more,
    });

  it("links to another language by address, because a file path stays in the reader's language", () => {
    const { text } = page('x', {
      'content/5-W/_index.vi.md': '[a](/5-w/)\n',
      'content/6-V/_index.vi.md': '# V\n',
      'content/_index.en.md': '',
    });
    expect(text('vi/w/index.md')).toContain('[a](/w/)');
  });

  it('fixes obvious mistakes, and reports them', () => {
    const { text, found } = page('[a](../_index.md) [b](5-W/5.1-A%20B) ![p](../../../static/P.PNG) ![q](/p.png) [w](www.example.org)', {
      'static/P.PNG': dot,
    });
    expect(text('en/w/a-b/index.md')).toContain('[a](../index.md) [b](index.md) ![p](P.png) ![q](P.png) [w](https://www.example.org)');
    expect(found('link-fixed').length).toBeGreaterThanOrEqual(3);
  });

  it('keeps existing anchors, fixes those with other punctuation, and drops the others with a finding', () => {
    const { text, found } = page('## Một hai – ba\n\n[a](#một-hai-ba) [b](#gone) [c](../#w) [d](../#gone)');
    expect(text('en/w/a-b/index.md')).toContain('[a](#một-hai--ba) [b](dead:#gone)');
    expect(text('en/w/a-b/index.md')).toContain('[d](../index.md)');
    expect(found('anchor-missing')).toHaveLength(2);
  });

  it('adds the hosts of external pictures to site.yaml', () => {
    const { text, found } = page('![a](https://img.example.org/a.png) ![b](https://img.example.org/b.png)');
    expect(text('site.yaml')).toContain('hosts:\n  - https://img.example.org\n');
    expect(found('image-elsewhere')).toHaveLength(1);
  });

  it('reads the address of the site, and of the local preview, as the site itself', () => {
    const { text } = page('[a](https://x.example.org/r/5-W/) [b](http://localhost:1313/r/5-w/)', {
      'hugo.toml': 'baseURL = "https://x.example.org/r/"\n',
    });
    expect(text('en/w/a-b/index.md')).toContain('[a](../index.md) [b](../index.md)');
  });

  it('finds the only page whose name differs in hyphens and letter case, and asks to check it', () => {
    const { text, found } = page('[a](/5wThing/) [b](../other)', { 'content/5_W-thing/_index.md': '---\ntitle: T\n---\n' });
    expect(text('en/w/a-b/index.md')).toContain('[a](../../w-thing/index.md) [b](dead:../other)');
    expect(found('link-fixed')).toMatchObject([{ severity: 'warning' }]);
  });

  it('publishes no drawing that would run and no invalid picture, and names a page of HTML as the team’s own', () => {
    const { files, text } = page('![a](/a.svg) ![b](/b.png) [c](/c.html) ![d](/d.svg)', {
      'static/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>',
      'static/b.png': 'no picture',
      'static/c.html': '<p>',
      'static/d.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
    expect(text('en/w/a-b/index.md')).toContain('![a](a.svg) ![b](dead:/b.png) [c](../../../files/c.html) ![d](d.svg)');
    expect(text('en/w/a-b/a.svg')).toMatch(/^<svg[^>]*><\/svg>$/);
    expect(files).toContain('en/w/a-b/d.svg');
  });
});

describe('front matter', () => {
  it('drops placeholder dates and unknown keys with a finding, each with its line', () => {
    const { found } = imported({ 'content/_index.md': '---\ntitle: A\ndate: "`r Sys.Date()`"\nauthor: Somebody\n---\nx' });
    expect(found('date-placeholder')).toMatchObject([{ line: 3 }]);
    expect(found('key-dropped')).toMatchObject([{ line: 4, what: 'The front matter says author: Somebody.' }]);
  });

  it('quotes titles that YAML would read as something else', () => {
    const { text } = imported({ 'content/a.md': '---\ntitle: "2025-10-28"\n---\nx', 'content/b.md': '---\ntitle: "yes: & no"\n---\nx' });
    expect(text('en/a.md')).toContain('title: "2025-10-28"');
    expect(text('en/b.md')).toContain('title: "yes: & no"');
  });
});

describe('a file that is not read', () => {
  it('is named: a second copy of a page, texts below static, folders of the theme', () => {
    const { report } = imported({ 'content/_index.md': 'a', 'content/_index.en.md': 'b', 'static/x.md': 'c', 'themes/t/README.md': 'd' });
    const reasons = Object.fromEntries(report.files.flatMap(({ file, reason }) => (reason === undefined ? [] : [[file, reason]])));
    expect(reasons).toEqual({
      'content/_index.md': expect.stringContaining('the same page'),
      'static/x.md': expect.stringContaining('in static/'),
      'themes/': expect.stringContaining('theme'),
    });
  });
});
