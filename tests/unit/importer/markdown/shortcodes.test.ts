import { describe, expect, it } from 'vitest';
import { body, convert } from './convert-here.ts';

describe('The shortcode notice', () => {
  it.each([
    ['note', 'note'],
    ['tip', 'tip'],
    ['info', 'info'],
    ['success', 'success'],
    ['warning', 'warning'],
    ['danger', 'danger'],
    ['unheard', 'note'],
  ])('%s becomes :::%s', (kind, name) => {
    expect(body(`{{% notice ${kind} %}}\nMind **this**.\n{{% /notice %}}`)).toBe(`:::${name}\nMind **this**.\n:::\n`);
  });

  it('keeps its title', () => {
    expect(body('{{% notice tip "Try *it*" %}}x{{% /notice %}}')).toBe(':::tip[Try *it*]\nx\n:::\n');
    expect(body('{{< notice style="info" title="A [b]" >}}x{{< /notice >}}')).toBe(':::info[A \\[b\\]]\nx\n:::\n');
  });

  it('stays in its list, and splits the text around it', () => {
    expect(body('- item\n\n  {{% notice note %}}\n  in\n  {{% /notice %}}\n- next')).toBe('- item\n\n  :::note\n  in\n  :::\n\n- next\n');
    expect(body('before {{% notice note %}}in{{% /notice %}} after')).toBe('before\n\n:::note\nin\n:::\n\nafter\n');
  });

  it('may contain code, HTML and further shortcodes', () => {
    const text = '{{% notice note %}}\n<b>x</b>\n\n```\n{{% notice %}}\n```\n{{% notice tip %}}y{{% /notice %}}\n{{% /notice %}}';
    expect(body(text)).toBe('::::note\n**x**\n\n```\n{{% notice %}}\n```\n\n:::tip\ny\n:::\n::::\n');
  });

  it('that is never closed loses only its tag, and is reported', () => {
    const { text, said } = convert('a\n\n{{% notice note %}}\nb');
    expect(text).toBe('a\n\nb\n');
    expect(said).toEqual(['3 shortcode-open']);
    expect(convert('x {{% /notice %}}').said).toEqual(['1 shortcode-open']);
  });
});

describe('The shortcodes relref and ref', () => {
  it('return the path that they name', () => {
    const asked: string[] = [];
    const resolveLink = (target: string, line: number, kind: string): string => `${asked.push(`${line} ${kind} ${target}`)}.md`;
    const text = '[a]({{< relref "5-Work/5.1 A & B/_index.md" >}})\n\n<a href="{{% ref "x y" %}}#part">b</a>';
    expect(body(text, { resolveLink })).toBe('[a](1.md)\n\n[b](2.md)\n');
    expect(asked).toEqual(['1 link 5-Work/5.1 A & B/_index.md', '3 link x y#part']);
  });
});

describe('The shortcodes of pictures', () => {
  it('become pictures with their caption', () => {
    expect(body('{{< figure src="/a b.png" alt="Alt" caption="The cap" >}}')).toBe('![Alt](</a b.png> "The cap")\n');
    expect(body('{{< figurecaption src="/images/e.jpg" caption="">}}')).toBe('![](/images/e.jpg)\n');
    expect(body('{{< figure src="a.png" link="https://x.example" >}}')).toBe('[![](a.png)](https://x.example)\n');
  });
});

describe('Further shortcodes', () => {
  it('tabs become our tabs', () => {
    expect(body('{{< tabs >}}\n{{< tab "One" >}}\na\n{{< /tab >}}\n{{% tab name="Two" %}}b{{% /tab %}}\n{{< /tabs >}}')).toBe(
      '::::tabs\n:::tab[One]\na\n:::\n\n:::tab[Two]\nb\n:::\n::::\n',
    );
  });

  it('expand becomes details', () => {
    expect(body('{{%expand "Show me" %}}here{{% /expand%}}')).toBe(':::details[Show me]\nhere\n:::\n');
  });

  it('author-bio keeps its picture, its name and its text', () => {
    expect(body('{{< author-bio img="/p.jpg" name="Ann" >}}\n- **Ann** writes.\n{{< /author-bio >}}')).toBe(
      '![Ann](/p.jpg)\n\n- **Ann** writes.\n',
    );
  });

  it('children is removed with a finding', () => {
    const { text, findings } = convert('a\n\n{{% children depth="2" %}}');
    expect(text).toBe('a\n');
    expect(findings).toMatchObject([{ code: 'shortcode-dropped', severity: 'note', line: 3 }]);
  });

  it('that are unknown keep their inner text, and are reported', () => {
    const { text, findings } = convert('x\n\n{{< glow color="red" >}}in **it**{{< /glow >}} {{< blink >}}', { line: 4 });
    expect(text).toBe('x\n\nin **it**\n');
    expect(findings.map(({ code, line, severity }) => [code, line, severity])).toEqual([
      ['shortcode-unknown', 6, 'warning'],
      ['shortcode-unknown', 6, 'warning'],
    ]);
  });

  it('that are shown and not run stay text, and would not run in another import', () => {
    const once = body('Write {{</* ref "x" */>}}.');
    expect(once).toBe('Write {\\{< ref "x" >}}.\n');
    expect(body(once)).toBe(once);
  });

  it.each([
    ['{{< external-link "https://x.example" "The text" >}}', '[The text](https://x.example)\n'],
    ['- {{< link href="/guide/" text="Guide" >}}', '- [Guide](/guide/)\n'],
    ['{{< card title="One" link="../two/" >}}', '[One](../two/)\n'],
    ['{{< shot "plan.png" "The plan" >}}', '![The plan](plan.png)\n'],
    ['{{< banner "Read this first" >}}', 'Read this first\n'],
    ['{{< cols 2 center >}}', ''],
  ])('that are unknown keep the words and addresses of their parameters: %s', (text, result) => {
    expect(body(text)).toBe(result);
  });

  it('run in lines that are indented like code', () => {
    expect(body('x\n\n    {{% notice note %}}\n    in\n    {{% /notice %}}\n\ny')).toBe('x\n\n:::note\nin\n:::\n\ny\n');
    expect(body('x\n\n    {{< figure src="a.png" >}}\n\ny')).toBe('x\n\n![](a.png)\n\ny\n');
    expect(body('x\n\n    code {{< y >}}\n')).toContain('code {{< y >}}');
  });

  it('are shown without their stars in code', () => {
    expect(body('```\n{{</* notice tip */>}}\n{{%/* x */%}}\n```\n\nWrite `{{</* y */>}}`.')).toBe(
      '```\n{{< notice tip >}}\n{{% x %}}\n```\n\nWrite `{{< y >}}`.\n',
    );
  });

  it('of Docsy: tabs with code', () => {
    expect(
      body(
        '{{< tabpane >}}\n{{< tab header="Shell" lang="sh" >}}\nls # all\n{{< /tab >}}\n{{% tab "Words" %}}\n**b**\n{{% /tab %}}\n{{< /tabpane >}}',
      ),
    ).toBe('::::tabs\n:::tab[Shell]\n```sh\nls # all\n```\n:::\n\n:::tab[Words]\n**b**\n:::\n::::\n');
  });
});
