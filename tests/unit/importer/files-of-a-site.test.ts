// Pictures, drawings and pages that are not Markdown: where they are looked for, and what becomes of them.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importSite } from '../../../src/importer/index.ts';
import { dot, folderWith, imported } from './sites.ts';

const head = (title: string, more = '') => `---\ntitle: "${title}"\n${more}---\n`;

describe('pictures', () => {
  it('of the folder assets are found like those of static, by both addresses', () => {
    const { files, text, found } = imported({
      'hugo.toml': 'title = "R"\n',
      'content/_index.md': `${head('R')}![a](/images/a.png) ![b](images/b.png) ![c](../assets/images/c.png)\n`,
      'assets/images/a.png': dot,
      'assets/images/b.png': Uint8Array.from([...dot, 0]),
      'assets/images/c.png': Uint8Array.from([...dot, 1]),
    });
    expect(files.filter((file) => file.endsWith('.png'))).toHaveLength(3);
    expect(text('en/index.md')).not.toContain('dead:');
    expect(found('image-missing')).toEqual([]);
  });

  it('of static come before those of assets with the same address', () => {
    const folder = folderWith({
      'content/_index.md': `${head('R')}![a](/a.png)\n`,
      'assets/a.png': dot,
      'static/a.png': Uint8Array.from([...dot, 0]),
    });
    const { files } = importSite(folder, { dates: 'auto' });
    expect([...files.values()].find((content) => typeof content === 'object')).toEqual({ copy: join(folder, 'static/a.png') });
  });

  it('are found beside the folder content, if only that is given, and nothing else of the parent is read', () => {
    const folder = folderWith({
      'config.toml': 'title = "Voyage"\n',
      'content/_index.md': `${head('R')}![a](/images/a.png)\n`,
      'static/images/a.png': dot,
      'private/notes.md': 'secret',
    });
    const { files, report, root } = importSite(join(folder, 'content'), { dates: 'auto' });
    expect([...files.keys()]).toContain('en/a.png');
    expect(files.get('site.yaml')).toContain('Voyage');
    expect(JSON.stringify(report)).not.toContain('private');
    expect(root).toBe(folder);
  });
});

describe('a picture in the text itself', () => {
  const base64 = Buffer.from(dot).toString('base64');
  const plan = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0"/></svg>';
  const page = (body: string) => {
    const { files, report } = importSite(folderWith({ 'content/_index.md': head('R'), 'content/a.md': `${head('A')}${body}\n` }), {
      dates: 'auto',
    });
    return {
      files,
      text: String(files.get('en/a.md')),
      findings: report.findings,
      words: report.files.find(({ file }) => file === 'content/a.md')?.words,
    };
  };

  it('is a file beside the page, named by its content, once', () => {
    const { files, text, findings } = page(
      `![a](data:image/png;base64,${base64}) <img alt="b" src="data:image/png;base64,${base64}">\n\n![c][d]\n\n[d]: data:image/png;base64,${base64}`,
    );
    const [file, ...more] = [...files.keys()].filter((name) => name.includes('data-'));
    expect(file).toMatch(/^en\/a\/data-[\da-f]{12}\.png$/);
    expect(more).toEqual([]);
    expect(files.get(file ?? '')).toEqual(Buffer.from(dot));
    expect(text.match(/!\[[abc]\]\(a\/data-[\da-f]{12}\.png\)/g)).toHaveLength(3);
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ['picture-in-text', 4],
      ['picture-in-text', 8],
    ]);
  });

  it.each([
    `![p](data:image/svg+xml;base64,${Buffer.from(plan).toString('base64')})`,
    `![p](data:image/svg+xml,${encodeURIComponent(plan)})`,
    `<img alt="p" src='data:image/svg+xml;utf8,${plan}'>`,
    `<img alt="p" src="data:image/svg+xml;charset=utf-8,${plan.replaceAll('"', "'")}">`,
  ])('may be a drawing: %s', (body) => {
    const { text, files } = page(body);
    const [, file = ''] = /!\[p\]\((.*)\)/.exec(text) ?? [];
    expect(
      Buffer.from(files.get(`en/${file}`) as Uint8Array)
        .toString()
        .replaceAll("'", '"'),
    ).toBe(plan);
  });

  it('is cleaned if it would run, and broken if it is something else', () => {
    const { text, files } = page(
      `![p](data:image/svg+xml,${encodeURIComponent(plan.replace('<path', '<script>go()</script><path'))}) ![q](data:image/png;base64,AAAA)`,
    );
    expect(files.get(`en/${/!\[p\]\(([^)]*)/.exec(text)?.[1]}`)).toBe(plan.replace('/>', '></path>'));
    expect(text).toMatch(/!\[q\]\(dead:/);
  });

  it('of a megabyte is one too, and neither code nor words are taken for one', () => {
    const large = Buffer.concat([dot, Buffer.alloc(750_000, 7)]).toString('base64');
    const { text, words } = page(
      `![a](data:image/png;base64,${large})\n\nWrite data:image/png;base64,AAAA or \`src="data:image/png;base64,AAAA"\`.`,
    );
    expect(text).toMatch(
      /!\[a\]\(a\/data-[\da-f]{12}\.png\)\n\nWrite data:image\/png;base64,AAAA or `src="data:image\/png;base64,AAAA"`\.\n$/,
    );
    expect(words?.missing).toEqual([]);
  });
});

describe('a video', () => {
  const site = (body: string) =>
    imported({
      'content/_index.md': head('R'),
      'content/a.md': `${head('A')}${body}\n`,
      'static/v.mp4': 'film',
      'static/v.webm': 'film',
      'static/s.mp3': 'sound',
      'static/p.png': dot,
    });

  it.each([
    ['<video src="/v.mp4" autoplay onplay="go()"></video>', '<video controls preload="none" src="a/v.mp4"></video>'],
    [
      '<video poster="/p.png" title="A &amp; B"><source src="/v.webm"><source src="/v.mp4">Old browser</video>',
      '<video controls preload="none" src="a/v.webm" poster="a/p.png" title="A &amp; B"></video>',
    ],
    ['<audio src="/s.mp3"></audio>', '<audio controls preload="none" src="a/s.mp3"></audio>'],
    ['{{< video src="/v.mp4" title="The trip" >}}', '<video controls preload="none" src="a/v.mp4"></video> The trip'],
    ['{{< html5video "/v.mp4" >}}', '<video controls preload="none" src="a/v.mp4"></video>'],
    ['| a |\n| - |\n| <video src="/v.mp4"></video> |', '| a |\n| - |\n| <video controls preload="none" src="a/v.mp4"></video> |'],
  ])('stays one, with its file: %s', (body, written) => {
    const { text, report, files } = site(body);
    expect(text('en/a.md').trim().split('---\n\n').at(-1)?.trim()).toBe(written);
    expect(files).toContain(`en/${/src="([^"]+)/.exec(written)?.[1]}`);
    expect(report.files.find(({ file }) => file === 'content/a.md')?.words?.missing).toEqual([]);
  });

  it('of another host is allowed in site.yaml', () => {
    const { text } = site('<video src="https://cdn.example.org/x.mp4"></video>');
    expect(text('en/a.md')).toContain('<video controls preload="none" src="https://cdn.example.org/x.mp4"></video>');
    expect(text('site.yaml')).toContain('- https://cdn.example.org');
  });

  it('without a file is a broken link, once in the report', () => {
    const { text, found } = site('<video src="/gone.mp4"></video> <video src="javascript:go()"></video>');
    expect(text('en/a.md')).toContain('[gone.mp4](dead:/gone.mp4)');
    expect(text('en/a.md')).not.toContain('javascript');
    expect(found('link-dead')).toHaveLength(1);
  });
});

describe("a team's own page of HTML", () => {
  const demo = {
    'static/demo-ui/index.html':
      '<script src="/demo-ui/js/app.js?v=1"></script><link rel=stylesheet href="css/s.css"><img src="/shared/x.png"><a href="/about/">back</a>',
    'static/demo-ui/js/app.js': 'import "./part.js"; fetch("data.json")',
    'static/demo-ui/js/part.js': 'go()',
    'static/demo-ui/data.json': '{}',
    'static/demo-ui/css/s.css': 'body { background: url("../../shared/y.png") }',
    'static/demo-ui/.env': 'SECRET=1',
    'static/shared/x.png': dot,
    'static/shared/y.png': dot,
    'static/shared/z.png': dot,
  };
  const site = (body: string, more: Record<string, string> = {}) =>
    imported({ 'content/_index.md': head('R'), 'content/a/_index.md': `${head('A')}${body}\n`, ...demo, ...more });

  it('is copied with its folder and everything that it loads, and links lead to it', () => {
    const { files, text, found } = site(
      '[a](/demo-ui/) [b](/demo-ui/index.html?x=1#top) [c](../demo-ui/) [d](../../static/demo-ui/index.html)',
    );
    expect(files.filter((file) => file.startsWith('files/')).sort()).toEqual([
      'files/demo-ui/css/s.css',
      'files/demo-ui/data.json',
      'files/demo-ui/index.html',
      'files/demo-ui/js/app.js',
      'files/demo-ui/js/part.js',
      'files/shared/x.png',
      'files/shared/y.png',
    ]);
    const page = '../../files/demo-ui/index.html';
    expect(text('en/a/index.md')).toContain(`[a](${page}) [b](${page}#top) [c](${page}) [d](${page})`);
    expect(text('files/demo-ui/index.html')).toBe(
      '<script src="js/app.js?v=1"></script><link rel=stylesheet href="css/s.css"><img src="../shared/x.png"><a href="/about/">back</a>',
    );
    expect(text('site.yaml')).toContain('staticPages:\n  - files/demo-ui\n');
    expect(text('site.yaml')).toContain('/demo-ui/: /files/demo-ui/index.html');
    expect(found('static-page')).toMatchObject([{ severity: 'warning', line: 4, file: 'content/a/_index.md' }]);
  });

  it('is a note without scripts, and a single file brings only what it loads', () => {
    const { files, text, found } = site('[a](/one.html)', { 'static/one.html': '<img src=shared/z.png>' });
    expect(files.filter((file) => file.startsWith('files/'))).toEqual(['files/one.html', 'files/shared/z.png']);
    expect(text('site.yaml')).toContain('staticPages:\n  - files/one.html\n');
    expect(found('static-page')).toMatchObject([{ severity: 'note' }]);
  });

  it('beside a page of the content is one, too', () => {
    expect(site('[a](raw.html)', { 'content/a/raw.html': '<p>Raw</p>' }).text('en/a/index.md')).toContain('[a](../../files/a/raw.html)');
  });

  it.each([
    '<script src="https://cdn.example.org/x.js"></script>',
    '<script src=//cdn.example.org/x.js></script>',
    '<script type=module>import x from "https://cdn.example.org/x.js"</script>',
  ])('is left out if it runs scripts of another host: %s', (html) => {
    const { files, text, found } = site('[a](/bad/)', { 'static/bad/index.html': html });
    expect(files.some((file) => file.startsWith('files/'))).toBe(false);
    expect(text('en/a/index.md')).toContain('[a](dead:/bad/)');
    expect(found('link-dead')).toMatchObject([{ what: expect.stringContaining('scripts of another host') }]);
  });

  it('has no redirect where the new site has a page, and is left out if it cannot be read', () => {
    const { text, found } = site('[a](/plan/index.html) [b](/bin/)', {
      'static/plan/index.html': '<p>',
      'static/bin/index.html': '<p>\0\0\0\0',
      'content/2-Plan/_index.md': head('Plan'),
    });
    expect(text('en/a/index.md')).toContain('[a](../../files/plan/index.html) [b](dead:/bin/)');
    expect(text('site.yaml')).not.toContain('/plan/: /files');
    expect(found('link-dead')).toMatchObject([{ what: expect.stringContaining('binary') }]);
  });

  it('that no page links to is not copied, and does not hide a page with its address', () => {
    const { files, text } = site('[a](/about/)', { 'static/about/index.html': '<p>', 'content/about.md': `${head('About')}Words.\n` });
    expect(files.some((file) => file.startsWith('files/'))).toBe(false);
    expect(text('en/a/index.md')).toContain('[a](../about.md)');
  });
});

describe('a line of a hundred thousand letters', () => {
  it.each([
    ['a style sheet', `<style>${'.a>b{color:red}'.repeat(9000)}</style>`],
    ['a script', `<script>${'if(a<b){}'.repeat(12_000)}</script>`],
    ['a script without an end', `<script>${'if(a<b){}'.repeat(12_000)}`],
    ['a drawing', `<svg viewBox="0 0 1 1"><path d="${'M0 0 '.repeat(30_000)}"/></svg>`],
    ['a comment', `<!-- ${'secret '.repeat(20_000)} -->`],
  ])('does not become text if it is %s', (_, line) => {
    const { text, report } = imported({ 'content/_index.md': `${head('R')}Above.\n\n${line}\n\nBelow.\n` });
    expect(text('en/index.md')).toMatch(/---\n\nAbove\.\n\nBelow\.\n$/);
    expect(report.files[0]?.words).toMatchObject({ missing: [] });
    expect(report.findings).toHaveLength(1);
  });

  it('stays if it is code', () => {
    const code = `<style>${'.a>b{color:red}'.repeat(900)}</style>`;
    expect(imported({ 'content/_index.md': `${head('R')}\`\`\`html\n${code}\n\`\`\`\n` }).text('en/index.md')).toContain(code);
  });
});

describe('a drawing that would run', () => {
  const drawio =
    '<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "x" "y">\n<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30" content="&lt;mxfile on=1&gt;"><script>go()</script><g><switch><foreignObject><div xmlns="http://www.w3.org/1999/xhtml">Shop</div></foreignObject><text x="1" y="9" onclick="go()">Shop one=1 &amp; two</text></switch><a href="javascript:go()"><path d="M0 0"/></a></g></svg>';

  it('is shown by its page, and the report says so', () => {
    const { text, found } = imported({ 'content/_index.md': `${head('R')}![Plan](/plan.svg)\n`, 'static/plan.svg': drawio });
    expect(text('en/index.md')).toContain('![Plan](plan.svg)');
    expect(text('en/plan.svg')).toMatch(/Shop<\/div>[\s\S]*<text x="1" y="9">Shop one=1 &amp; two</);
    expect(text('en/plan.svg')).not.toMatch(/script|onclick|DOCTYPE/);
    expect(found('drawing-cleaned')).toHaveLength(1);
  });
});

describe('a page that is not Markdown', () => {
  it('is converted if it is HTML with front matter', () => {
    const { text, report } = imported({
      'content/_index.html': `${head('R')}<h2>One</h2>\n\n    <p>Some <b>bold</b> words\n      here.</p>\n    <ul>\n      <li>item</li>\n    </ul>\n    <pre>\n  code\n\n  more\n</pre>\n`,
      'content/docs/plan.html': `${head('Plan')}<p># no heading</p>\n`,
      'content/docs/raw.html': '<p>A file</p>\n',
    });
    expect(text('en/index.md')).toMatch(/## One\n\nSome \*\*bold\*\* words\s+here\.\n\n[-*] item/);
    expect(text('en/docs/plan.md')).toContain('no heading');
    expect(report.files.find(({ file }) => file.endsWith('raw.html'))?.status).toBe('skipped');
  });

  it('is read as Markdown if Pandoc wrote it', () => {
    expect(imported({ 'content/_index.md': head('R'), 'content/a.pdc': `${head('A')}Words.\n` }).text('en/a.md')).toContain('Words.');
  });

  it.each(['org', 'adoc', 'rst'])('is an error of the report in .%s', (format) => {
    const { found } = imported({ 'content/_index.md': head('R'), [`content/2-Proposal/_index.${format}`]: 'Words.\n' });
    expect(found('format-unread')).toMatchObject([{ severity: 'error', file: `content/2-Proposal/_index.${format}` }]);
  });
});

describe('a section without a page', () => {
  it('is one: links lead to it, and its old address', () => {
    const { text, found, report } = imported({
      'content/_index.md': `${head('R')}[section](/5-workshop/)\n`,
      'content/5-Workshop/5.1-Start/_index.md': `${head('Start')}[up](../)\n`,
    });
    expect(text('en/index.md')).toContain('[section](workshop/index.md)');
    expect(text('en/workshop/index.md')).toContain('title: Workshop');
    expect(text('en/workshop/start/index.md')).toContain('[up](../index.md)');
    expect(text('site.yaml')).toContain('/5-workshop/: /workshop/');
    expect(found('link-dead')).toEqual([]);
    expect(report.summary.pages).toBe(2);
    expect(report.files.map(({ file }) => file)).toEqual(['content/_index.md', 'content/5-Workshop/5.1-Start/_index.md']);
  });
});

describe('the configuration', () => {
  it('may be a file a language below config/_default', () => {
    const { text } = imported({
      'config/_default/hugo.toml': 'defaultContentLanguage = "en"\n',
      'config/_default/languages.en.toml': 'title = "Voyage"\n',
      'config/_default/languages.vi.toml': 'title = "Hành trình"\n',
      'content/_index.md': head('R'),
      'content/_index.vi.md': head('B'),
    });
    expect(text('site.yaml')).toContain('name:\n  en: Voyage\n  vi: Hành trình\n');
  });
});

describe('permalinks', () => {
  const address = (config: string, file = 'content/posts/trip/hello.md', more = 'date: 2026-03-04\n', title = 'Hello World') => {
    const { text } = imported({ 'hugo.toml': config, 'content/_index.md': head('R'), [file]: `${head(title, more)}Words.\n` });
    return [...text('site.yaml').matchAll(/^ {2}(\/\S*): \/posts\/trip\/hello\/$/gm)].map(([, from]) => from);
  };
  const posts = (pattern: string) => `title = "R"\n[permalinks]\nposts = "${pattern}"\n`;

  it.each([
    ['/:year/:month/:day/:slug/', '/2026/03/04/hello-world/'],
    ['/:2006/:1/:Jan/:title', '/2026/3/mar/hello-world/'],
    ['/:monthname/:weekdayname/:weekday/:yearday/:contentbasename/', '/march/wednesday/3/63/hello/'],
    ['/:section/:filename/', '/posts/hello/'],
    ['/log/:sections/:slugorcontentbasename/', '/log/posts/trip/hello/'],
    ['/:sections[1:]/:slug', '/trip/hello-world/'],
    ['/:sections[last]-:slug', '/trip-hello-world/'],
    ['/:sections[0]/:sectionslug/:slugorfilename/', '/posts/posts/hello/'],
  ])('%s are the old addresses, which redirect', (pattern, from) => {
    expect(address(posts(pattern))).toEqual([from]);
  });

  it('of a page without a date have the one that Hugo gives it', () => {
    expect(address(posts('/:year/:slug/'), undefined, '')).toEqual(['/0001/hello-world/']);
  });

  it('may be those of a kind, in a separate file, and a slug or url of the page comes first', () => {
    expect(address('title = "R"\n[permalinks.page]\nposts = "/p/:slug/"\n[permalinks.section]\nposts = "/s/:slug/"\n')).toEqual([
      '/p/hello-world/',
    ]);
    expect(address(posts('/p/:slug/'), undefined, 'slug: other\n')).toEqual(['/p/other/']);
    expect(address(posts('/p/:slug/'), undefined, 'url: /own/\n')).toEqual(['/own/']);
    const { text } = imported({
      'config/_default/hugo.toml': 'title = "R"\n',
      'config/_default/permalinks.toml': '[section]\ndocs = "/d/:title/"\n[page]\n"/" = "/top/:slug/"\n',
      'content/_index.md': head('R'),
      'content/docs/_index.md': `${head('The Docs')}Words.\n`,
      'content/about.md': `${head('About')}[d](/d/the-docs/)\n`,
    });
    expect(text('site.yaml')).toContain('/d/the-docs/: /docs/');
    expect(text('site.yaml')).toContain('/top/about/: /about/');
    expect(text('en/about.md')).toContain('[d](docs/index.md)');
  });

  it('with a part that Hugo does not have are named by the report', () => {
    const { found } = imported({ 'hugo.toml': posts('/:era/:slug/'), 'content/_index.md': head('R') });
    expect(found('config')).toMatchObject([
      { severity: 'warning', file: 'hugo.toml', line: 3, what: expect.stringContaining('not read: era') },
    ]);
  });
});

describe('a page that Hugo does not publish', () => {
  it.each(['headless: true', 'build:\n  render: never', 'expiryDate: 2026-01-01', 'publishDate: 2026-12-24T08:00:00Z'])(
    'is a draft: %s',
    (key) => {
      const folder = folderWith({
        'content/_index.md': head('R'),
        'content/notes/a.md': head('A', `${key}\nurl: /old/a/\n`),
        'content/notes/b.md': head('B'),
      });
      const { files, report } = importSite(folder, { dates: 'auto', today: '2026-06-01' });
      expect(files.get('en/notes/a.md')).toContain('draft: true');
      expect(files.get('en/notes/b.md')).not.toContain('draft');
      expect(files.get('site.yaml')).not.toContain('notes/a');
      expect(report.findings.filter(({ code }) => code === 'page-unpublished')).toMatchObject([{ file: 'content/notes/a.md' }]);
    },
  );

  it('cannot be linked: the built site does not have it', () => {
    const { text, found } = imported({
      'content/_index.md': `${head('R')}[a](/notes/a/)\n`,
      'content/notes/a.md': head('A', 'headless: true\n'),
    });
    expect(text('en/index.md')).toContain('[a](dead:/notes/a/)');
    expect(found('link-dead')).toMatchObject([{ what: expect.stringContaining('is a draft') }]);
  });

  it.each(['Draft: true', 'draft: "true"', 'date: 2026-12-24'])('is a draft by %s', (key) => {
    const folder = folderWith({ 'content/_index.md': head('R'), 'content/notes/a.md': head('A', `${key}\n`) });
    expect(importSite(folder, { dates: 'auto', today: '2026-06-01' }).files.get('en/notes/a.md')).toContain('draft: true');
  });

  it('is published if the configuration says so', () => {
    const folder = folderWith({
      'hugo.toml': 'title = "R"\nbuildDrafts = true\nbuildFuture = true\nbuildExpired = true\n',
      'content/_index.md': head('R'),
      'content/a.md': head('A', 'draft: true\n'),
      'content/b.md': head('B', 'date: 2026-12-24\n'),
      'content/c.md': head('C', 'expiryDate: 2026-01-01\n'),
    });
    const { files } = importSite(folder, { dates: 'auto', today: '2026-06-01' });
    for (const page of ['a', 'b', 'c']) expect(files.get(`en/${page}.md`)).not.toContain('draft');
  });

  it('is a draft if it is a week, and a week is published if one of its languages is', () => {
    const week = (title: string, more: string) =>
      `${head(title, more)}| Day | Task | Start Date |\n|---|---|---|\n| Mon | Sail | 15/06/2026 |\n`;
    const { text } = imported({
      'content/_index.md': head('R'),
      'content/_index.vi.md': head('B'),
      'content/1-Worklog/week-1.md': week('Week 1', 'draft: true\n'),
      'content/1-Worklog/week-2.md': week('Week 2', 'draft: true\n'),
      'content/1-Worklog/week-2.vi.md': week('Tuần 2', ''),
      'content/1-Worklog/week-3.md': week('Week 3', ''),
      'content/1-Worklog/week-3.vi.md': week('Tuần 3', 'draft: true\n'),
    });
    const drafts = [
      'en/worklog/week-01.md',
      'en/worklog/week-02.md',
      'vi/worklog/week-02.md',
      'en/worklog/week-03.md',
      'vi/worklog/week-03.md',
    ];
    expect(drafts.map((file) => text(file).includes('draft: true'))).toEqual([true, false, false, false, true]);
    expect(text('site.yaml')).not.toContain('/1-worklog/week-1/');
  });

  it('is published once its day has come', () => {
    const folder = folderWith({
      'content/_index.md': head('R'),
      'content/a.md': head('A', 'publishDate: 2026-05-31\nexpiryDate: 2026-06-01\n'),
    });
    expect(importSite(folder, { dates: 'auto', today: '2026-06-01' }).files.get('en/a.md')).not.toContain('draft');
  });
});

describe('weeks outside a worklog folder', () => {
  const week = (title: string, date: string) =>
    `${head(title)}| Day | Task | Start Date |\n|---|---|---|\n| Mon | Task of ${title} | ${date} |\n`;

  it('are weeks if they share a folder, by title or by name', () => {
    const { files, text } = imported({
      'content/_index.md': head('R'),
      'content/posts/2026-06-01-first.md': week('Week 1: Knots', '01/06/2026'),
      'content/posts/2026-06-15-second.md': week('Week 2: Sails', '15/06/2026'),
      'content/posts/news.md': `${head('News')}Words.\n`,
    });
    expect(files).toEqual(expect.arrayContaining(['en/worklog/week-01.md', 'en/worklog/week-02.md', 'en/posts/news.md']));
    expect(text('en/worklog/week-02.md')).toContain('starts: 2026-06-15');
    expect(text('site.yaml')).toContain('/posts/2026-06-15-second/: /worklog/week-02/');
  });

  it('are pages beside a worklog, or alone', () => {
    const { files } = imported({
      'content/_index.md': head('R'),
      'content/posts/week-1.md': week('Week 1', '01/06/2026'),
      'content/posts/other.md': `${head('Other')}Words.\n`,
    });
    expect(files).toContain('en/posts/week-1.md');
  });
});

describe('a picture whose name is spelled in another way', () => {
  it('is found from the pages of every language: NFD, as macOS writes it, and other letter case', () => {
    const page = `${head('Excursion')}![boat](thuyền.png) ![pier](Pier.PNG)\n`;
    const { text, found } = imported({
      'hugo.toml': 'defaultContentLanguage = "en"\ndefaultContentLanguageInSubdir = true\n[languages.en]\n[languages.vi]\n',
      'content/_index.en.md': head('Report'),
      'content/_index.vi.md': head('Báo cáo'),
      'content/2-Dã ngoại/_index.en.md': page,
      'content/2-Dã ngoại/_index.vi.md': page,
      [`content/2-Dã ngoại/${'thuyền.png'.normalize('NFD')}`]: dot,
      'content/2-Dã ngoại/pier.png': dot,
    });
    expect(found('image-missing')).toEqual([]);
    for (const language of ['en', 'vi'])
      expect(text(`${language}/da-ngoai/index.md`)).toMatch(/!\[boat\]\(.*thuyen\.png\) !\[pier\]\(.*pier\.png\)/);
  });

  it('is not guessed between two that differ only in letter case', () => {
    const { found } = imported({
      'hugo.toml': 'defaultContentLanguage = "en"\n[languages.en]\n[languages.vi]\n',
      'content/_index.en.md': head('Report'),
      'content/_index.vi.md': `${head('Báo cáo')}![pier](PIER.png)\n`,
      'content/Pier.png': dot,
      'content/pier.png': dot,
    });
    expect(found('image-missing')).toHaveLength(1);
  });
});
