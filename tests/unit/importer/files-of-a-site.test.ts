// Pictures, drawings and pages that are not Markdown: where they are looked for, and what becomes of them.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanDrawing } from '../../../src/importer/clean-drawing.ts';
import { importSite } from '../../../src/importer/index.ts';
import { isLive } from '../../../src/site/asset-kind.ts';
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

describe('a drawing that would run', () => {
  const drawio =
    '<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "x" "y">\n<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30" content="&lt;mxfile on=1&gt;"><script>go()</script><g><switch><foreignObject><div xmlns="http://www.w3.org/1999/xhtml">Shop</div></foreignObject><text x="1" y="9" onclick="go()">Shop one=1 &amp; two</text></switch><a href="javascript:go()"><path d="M0 0"/></a></g></svg>';

  it('is copied without that, with its labels', () => {
    const cleaned = cleanDrawing(drawio) ?? '';
    expect(isLive(cleaned)).toBe(false);
    expect(cleaned).toContain('<text x="1" y="9">Shop one&#61;1 &amp; two</text>');
    expect(cleaned).not.toMatch(/script|foreignObject|onclick/);
    expect(cleaned.startsWith('<svg xmlns="http://www.w3.org/2000/svg" width="90"')).toBe(true);
  });

  it('is shown by its page, and the report says so', () => {
    const { text, found } = imported({ 'content/_index.md': `${head('R')}![Plan](/plan.svg)\n`, 'static/plan.svg': drawio });
    expect(text('en/index.md')).toContain('![Plan](plan.svg)');
    expect(text('en/plan.svg')).toContain('Shop');
    expect(found('drawing-cleaned')).toHaveLength(1);
  });

  it('is refused if it is none', () => {
    expect(cleanDrawing('<html><script>go()</script></html>')).toBeUndefined();
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
