import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absoluteHref, absoluteMarkdown, type Origin } from '../../../src/outputs/absolute-links.ts';

const page: Origin = {
  address: { origin: 'https://team.example', base: '/report/' },
  languages: ['en', 'vi'],
  file: 'vi/worklog/week-08.md',
  language: 'vi',
  path: 'worklog/week-08',
};

describe('a link of a content file, made absolute', () => {
  it('leads to the page of the file, in the language of the page it is on', () => {
    expect(absoluteHref('../proposal/index.md#cost', page)).toBe('https://team.example/report/vi/proposal/#cost');
  });

  it('leads to the page itself when it is only an anchor', () => {
    expect(absoluteHref('#outcomes', page)).toBe('https://team.example/report/vi/worklog/week-08/#outcomes');
  });

  it('leads to the file beside the page', () => {
    expect(absoluteHref('biểu đồ.png', page)).toBe('https://team.example/report/vi/worklog/bi%E1%BB%83u%20%C4%91%E1%BB%93.png');
  });

  it('is not an address when it leads out of the content root', () => {
    expect(absoluteHref('../../../etc/passwd', page)).toBeUndefined();
  });
});

describe('Markdown with absolute links', () => {
  const at = 'https://team.example/report/vi/worklog';

  it('keeps texts, titles and everything else as written', () => {
    expect(absoluteMarkdown('Đọc [Tuần 9](week-09.md "sau") rồi *nghỉ*.', page)).toBe(`Đọc [Tuần 9](${at}/week-09/ "sau") rồi *nghỉ*.`);
  });

  it('resolves images, also within a link', () => {
    expect(absoluteMarkdown('[![ảnh](a.png)](week-09.md)', page)).toBe(`[![ảnh](${at}/a.png)](${at}/week-09/)`);
  });

  it('resolves targets in angle brackets and with parentheses', () => {
    expect(absoluteMarkdown('[a](<my file (1).pdf>) [b](x_(y).pdf)', page)).toBe(`[a](<${at}/my%20file%20(1).pdf>) [b](<${at}/x_(y).pdf>)`);
  });

  it('resolves definitions, HTML and the links of directives', () => {
    const source = '[xem][t]\n\n[t]: week-09.md "T"\n\n<a href="week-09.md">x</a>\n\n:::card[Thẻ]{href="week-09.md"}\nchữ\n:::\n';
    expect(absoluteMarkdown(source, page)).toBe(source.replaceAll('week-09.md', `${at}/week-09/`));
  });

  it('leaves code alone', () => {
    const source = '`[a](b.md)`\n\n```md\n[a](b.md)\n```\n';
    expect(absoluteMarkdown(source, page)).toBe(source);
  });

  it('leaves broken links and text that cannot be parsed unchanged', () => {
    expect(absoluteMarkdown('[a](dead:old.html)', page)).toBe('[a](dead:old.html)');
    expect(absoluteMarkdown('<Tabs>\n[a](b.md)\n', { ...page, file: 'vi/x.mdx' })).toBe('<Tabs>\n[a](b.md)\n');
  });

  it('changes no text without a link', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'đ', ' ', '\n', '*', '|', ':', '10:30', '#', '`') }), (text) => {
        expect(absoluteMarkdown(text, page)).toBe(text);
      }),
    );
  });
});
