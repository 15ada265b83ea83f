import { describe, expect, it } from 'vitest';
import { body, convert, words } from './convert-here.ts';

describe('Prose', () => {
  it('keeps Markdown that both tools read alike', () => {
    const text =
      '## Title\n\nWords with **weight**, *stress*, `code` and ~~doubt~~.\n\n- one\n- two\n  - inner\n\n1. first\n2. second\n\n> said\n\n---\n';
    expect(body(text)).toBe(text);
  });

  it('ends in a line feed, and is empty where nothing is visible', () => {
    expect(body('one')).toBe('one\n');
    expect(body('\n \n')).toBe('');
    expect(body('<!-- nothing -->')).toBe('');
  });

  it('keeps times and words with colons', () => {
    expect(body('From 10:30 to 11:45, chú:đã and :smile: stay.')).toBe('From 10:30 to 11:45, chú:đã and :smile: stay.\n');
  });

  it('escapes what would open a block of ours', () => {
    expect(body(':::note\nnot ours\n:::')).toBe('\\:::note\nnot ours\n\\:::\n');
  });

  it('escapes a colon that would swallow brackets', () => {
    expect(body('see:this[page](b.md) and a:b{c}')).toBe('see\\:this[page](b.md) and a\\:b{c}\n');
  });

  it('escapes dollars that would open a formula', () => {
    expect(body('costs $$5 and $6')).toBe('costs \\$\\$5 and $6\n');
  });

  it('keeps import, export and braces, which mean nothing in .md', () => {
    const text = 'import x from "y"\n\nexport {a}, {{ .Site.Title }}\n';
    expect(body(text)).toBe(text);
  });

  it('keeps footnotes', () => {
    expect(body('Text[^1].\n\n[^1]: The note.')).toBe('Text[^1].\n\n[^1]: The note.\n');
  });

  it('removes non-breaking spaces from the start of lines', () => {
    expect(body('&emsp; **Name:** Mai')).toBe('**Name:** Mai\n');
  });

  it("reads Hugo's marks after a heading as an anchor", () => {
    expect(body('## Set up {#setup .wide}')).toBe('## Set up<a id="setup"></a>\n');
  });

  it('moves all headings down where the text has one of the first level, and reports it', () => {
    const { text, said } = convert('text\n\n# One\n\n## Two\n\n###### Six', { line: 10 });
    expect(text).toBe('text\n\n## One\n\n### Two\n\n###### Six\n');
    expect(said).toEqual(['12 heading-shifted']);
  });

  it('makes one line of words for front matter', () => {
    expect(words('# Learn **S3**\n\nand <b>IAM</b><br>today')).toBe('**Learn S3** and **IAM** today');
  });
});

describe('Code', () => {
  it('is unchanged', () => {
    const fence = '```html\n<script>alert(1)</script> {{< relref "a" >}} â€œ <!-- kept --> <your name>\n:::note\n```\n';
    expect(body(fence)).toBe(fence);
    expect(body('Use `{{< ref "x" >}}` and `<div onclick=x>`.')).toBe('Use `{{< ref "x" >}}` and `<div onclick=x>`.\n');
  });

  it('by indentation becomes a fence with the same content', () => {
    expect(body('text\n\n    {{% notice %}}\n    <b>')).toBe('text\n\n```\n{{% notice %}}\n<b>\n```\n');
  });

  it('keeps its marked lines and line numbers in our syntax', () => {
    expect(body('```go {hl_lines=[2,"4-5"],linenos=true}\nx\n```')).toBe('```go {2,4-5} numbers\nx\n```\n');
  });
});

describe('Lists of bullets that Markdown does not know', () => {
  it('become lists from two lines on', () => {
    expect(body('We did:\n• one\n• two')).toBe('We did:\n\n- one\n- two\n');
    expect(body('• one\n\n• two')).toBe('- one\n\n- two\n');
    expect(body('Plan<br>&emsp; + one<br>&emsp; + two')).toBe('Plan\n\n- one\n- two\n');
  });

  it('stay text where there is only one', () => {
    expect(body('• alone')).toBe('• alone\n');
    expect(body('a • b')).toBe('a • b\n');
  });
});

describe('Tables', () => {
  it('keep breaks in their cells, and escaped pipes in code', () => {
    expect(body('| a | b |\n|---|:-:|\n| x<br/>y | `p\\|q` |')).toBe('| a | b |\n| - | :-: |\n| x<br>y | `p\\|q` |\n');
  });

  it('get the cells that rows lack, and keep those that rows have too many', () => {
    expect(body('| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |')).toBe('| a | b | |\n| - | - | - |\n| 1 | | |\n| 1 | 2 | 3 |\n');
  });
});

describe('Alerts', () => {
  it('become notices', () => {
    expect(body('> [!NOTE]\n> Mind *this*.\n>\n> And that.')).toBe(':::note\nMind *this*.\n\nAnd that.\n:::\n');
    expect(body('> [!CAUTION] Hot\n> Do not touch.')).toBe(':::danger[Hot]\nDo not touch.\n:::\n');
  });

  it('of no known kind stay quotes', () => {
    expect(body('> [!QUESTIONABLE]\n> x')).toBe('> \\[!QUESTIONABLE]\n> x\n');
  });
});

describe('Links', () => {
  const ask = (text: string) => {
    const asked: string[] = [];
    const result = body(text, {
      line: 5,
      resolveLink: (target, line, kind) => {
        asked.push(`${line} ${kind} ${target}`);
        return target.startsWith('http') ? target : `new/${target}`;
      },
    });
    return { asked, result };
  };

  it('get their new address, each with its line and kind', () => {
    const { asked, result } = ask('[a](x.md)\n\n![b](<my pic.png> "Cap")\n<img src="i.png"> <a href="y">z</a>');
    expect(asked).toEqual(['5 link x.md', '7 image my pic.png', '8 image i.png', '8 link y']);
    expect(result).toBe('[a](new/x.md)\n\n![b](<new/my pic.png> "Cap")\n![](new/i.png) [z](new/y)\n');
  });

  it('by reference are written where they are used', () => {
    expect(ask('[a][r] and ![i][r]\n\n[r]: to.png "T"').result).toBe('[a](new/to.png "T") and ![i](new/to.png "T")\n');
  });

  it('that are bare addresses stay links', () => {
    expect(body('See https://example.org/a_b and <https://example.org>.')).toBe(
      'See <https://example.org/a_b> and <https://example.org>.\n',
    );
  });

  it('without a text are removed, and are reported', () => {
    const { text, said } = convert('a [](x.md) b');
    expect(text).toBe('a  b\n');
    expect(said).toEqual(['1 link-empty']);
  });

  it.each(['javascript:alert(1)', 'JaVa\tScript:alert(1)', 'data:text/html,x', 'vbscript:x'])('never lead to %s', (target) => {
    const { text, said } = convert(`[word](<${target.replace('\t', '&Tab;')}>)`);
    expect(text).toBe('word\n');
    expect(said).toEqual(['1 html-removed']);
  });
});
