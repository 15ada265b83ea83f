// Emoji by name are rendered as on GitHub; what only looks like a name stays as typed.
import { describe, expect, it } from 'vitest';
import { inlineHtml, plainText } from '../../../src/markdown/inline.ts';
import { html, render, script } from './render.ts';

describe('a name between colons', () => {
  it.each([
    [':rocket: up, :+1: :-1: :100: :e-mail:', '🚀 up, 👍 👎 💯 📧'],
    [':rocket::tada: (:bug:), :Tada:!', '🚀🎉 (🐛), 🎉!'],
    ['**:fire:** [:link:](https://x.example)', '🔥 🔗'],
    ['| a |\n|---|\n| :x: |', 'a ❌'],
    ['<details>\n<summary>:memo: Notes</summary>\n\n:eyes:\n\n</details>', '📝 Notes 👀'],
    [':::tip[:bulb: Idea]\n:wave:\n:::', '💡 Idea 👋'],
    ['> [!NOTE]\n> :wave:', 'Note 👋'],
    ['<kbd>:key:</kbd>', '🔑'],
    ['tiếng Việt :vietnam: và 日本:jp:です', 'tiếng Việt 🇻🇳 và 日本🇯🇵です'],
  ])('becomes the character: %s', async (source, words) => {
    expect(
      (await html(source))
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/ (?=[)!,])/g, '')
        .replace(/\( /g, '(')
        .trim(),
    ).toBe(words);
  });

  it.each(['10:30:45 and 16:9:4', 'a:bug:b, chú:bug:đã, ::bug::, :::bug:::', ':no-such-emoji: :constructor:', 'x@y:bug: C:/bug:'])(
    'stays as typed in prose: %s',
    async (text) => {
      expect(await html(text)).toBe(`<p>${text}</p>`);
    },
  );

  it('stays as typed in code, formulas, addresses and alternative texts', async () => {
    const page = await html(
      '`:bug:` <tt>:bug:</tt> $$:bug:$$ https://x.example/:bug:/a ![:bug:](https://x.example/a.png)\n\n```\n:bug:\n```\n\n:bug:',
    );
    expect(page.match(/🐛/gu)).toHaveLength(1);
    expect(page).toContain('href="https://x.example/:bug:/a"');
    expect(page).toContain('alt=":bug:"');
  });

  it('is the same in .mdx', async () => {
    expect(await script(':rocket: and `:rocket:`\n\n<summary>:bug:</summary>\n\n```\n:tada:\n```')).toMatch(
      /🚀 and [\s\S]*:rocket:[\s\S]*🐛[\s\S]*:tada:/u,
    );
  });
});

it("a heading's id is made from the name, as on GitHub, and readers see the character", async () => {
  const page = await render('## :rocket: Launch\n\n## Launch\n\n## :bug:\n\n## :rocket: Launch');
  expect(page.headings).toEqual([
    { depth: 2, slug: 'rocket-launch', text: '🚀 Launch' },
    { depth: 2, slug: 'launch', text: 'Launch' },
    { depth: 2, slug: 'bug', text: '🐛' },
    { depth: 2, slug: 'rocket-launch-1', text: '🚀 Launch' },
  ]);
  expect(page.html).toContain('aria-label="Link to 🚀 Launch"');
});

it('texts of the front matter have emoji too', () => {
  expect(inlineHtml('Shipped :tada: at 10:30:45, see `:tada:`')).toBe('Shipped 🎉 at 10:30:45, see <code>:tada:</code>');
  expect(plainText('Shipped :tada:')).toBe('Shipped 🎉');
});
