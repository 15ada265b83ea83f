import { describe, expect, it } from 'vitest';
import { findingsIn, page } from './content-folder.ts';

const said = (body: string) => findingsIn({ 'en/a.mdx': page(body) }).filter((line) => line.startsWith('en/a.mdx'));
const dollar = '$';

describe('an address in braces', () => {
  it.each([
    ['<Video src={"javascript:alert(1)//.mp4"} title="z"/>', 'link-refused'],
    ['<Video src={"https://evil.example/embed/1"} title="y"/>', 'foreign-image'],
    ['<Video src="https://evil.example/embed/1" poster={"https://evil.example/p.png"} title="y"/>', 'foreign-image'],
    ['<a href={`javascript:alert(2)`}>x</a>', 'link-refused'],
    ['<a href={"JAVASCRIPT:alert(2)"}>x</a>', 'link-refused'],
    ['<a href={"java\\tscript:alert(2)"}>x</a>', 'live-markup'],
    ['<a href={"../nope.md"}>x</a>', 'broken-link'],
    ['<img src={"https://evil.example/x.png"} alt="x"/>', 'foreign-image'],
    ['<video src={`https://evil.example/x.mp4`} />', 'foreign-image'],
    ['<svg><use xlinkHref={"https://evil.example/x.svg"} /></svg>', 'foreign-image'],
    ['<Video src={"d.mp4"} title="x" />', 'missing-image'],
    ['<Figure src={`a.png`} alt="x" />', 'missing-image'],
  ])('is checked like one in quotes: %s', (body, code) => {
    const found = said(body);
    expect(found.length).toBeGreaterThan(0);
    for (const line of found) expect(line).toContain(`error ${code}:`);
  });

  it('that is computed is an error', () => {
    const body = [
      '<a href={"java" + "script:alert(1)"}>x</a>',
      `<img src={\`https://${dollar}{x}\`} alt="x" />`,
      '<video poster={frontmatter.title} />',
      '<svg><use xlinkHref={x} /></svg>',
      '<a {...{ href: "javascript:alert(1)" }}>x</a>',
      '<Video src={("a.mp4")} title="x" />',
    ].join('\n\n');
    expect(said(body)).toMatchInlineSnapshot(`
      [
        "en/a.mdx:5:1 error live-markup: href of <a> is computed, so it cannot be checked → write it as text: href="…"",
        "en/a.mdx:7:1 error live-markup: src of <img> is computed, so it cannot be checked → write it as text: src="…"",
        "en/a.mdx:9:1 error live-markup: poster of <video> is computed, so it cannot be checked → write it as text: poster="…"",
        "en/a.mdx:11:6 error live-markup: xlink:href of <use> is computed, so it cannot be checked → write it as text: xlink:href="…"",
        "en/a.mdx:13:1 error live-markup: attributes of <a> are spread from an expression → write each attribute and its value",
        "en/a.mdx:15:1 error component-attribute: src of <Video> is an expression, so it cannot be checked → write its value: src="…"",
      ]
    `);
  });
});

it('an attribute that is written twice is an error', () => {
  expect(said('<a HREF="javascript:alert(1)" href="index.md" tabIndex={0}>x</a>')).toEqual([
    'en/a.mdx:5:1 error live-markup: href= is written twice on <a> → remove one of them',
  ]);
});

describe('code in an attribute', () => {
  it('is never read as text', () => {
    expect(said('<Gallery label={"x" + process.version + "y"} />')).toMatchInlineSnapshot(`
      [
        "en/a.mdx:5:1 error component-attribute: label of <Gallery> is an expression, so it cannot be checked → write its value: label="…"",
      ]
    `);
    expect(said('<b title={"x" + process.version + "y"}>z</b>')).toMatchInlineSnapshot(`
      [
        "en/a.mdx:5:1 warning mdx-code: title of <b> runs as code → write it as text: title="…"",
      ]
    `);
  });
  it('that is a number or text has no finding', () => {
    expect(said('<b title={"a b"} tabIndex={0} lang={frontmatter.lang}>z</b>')).toEqual([]);
  });
});

describe('a component', () => {
  it('has no parts', () => {
    const body = '<Timeline.foo />\n\n<Diagram.x name="nope"/>\n\n<Video.x src="javascript:alert(1)"/>';
    expect(said(body)).toMatchInlineSnapshot(`
      [
        "en/a.mdx:5:1 error unknown-component: unknown component <Timeline.foo> → did you mean "Timeline"?",
        "en/a.mdx:7:1 error unknown-component: unknown component <Diagram.x> → did you mean "Diagram"?",
        "en/a.mdx:9:1 error unknown-component: unknown component <Video.x> → did you mean "Video"?",
      ]
    `);
  });
  it('that shows no content must have none', () => {
    const body = `<Timeline>text</Timeline>

<Progress>**text**</Progress>

<Rubric>

- text

</Rubric>

a <Video src="https://evil.example/embed/1" title="T">text</Video>`;
    expect(said(body).filter((line) => line.includes('inside'))).toMatchInlineSnapshot(`
      [
        "en/a.mdx:5:1 error component-attribute: <Timeline> does not show what is inside it → put the text after <Timeline … />",
        "en/a.mdx:7:1 error component-attribute: <Progress> does not show what is inside it → put the text after <Progress … />",
        "en/a.mdx:9:1 error component-attribute: <Rubric> does not show what is inside it → put the text after <Rubric … />",
        "en/a.mdx:15:3 error component-attribute: <Video> does not show what is inside it → put the text after <Video … />",
      ]
    `);
    expect(said('<Figure src="a.png" alt="">text</Figure>')[0]).toContain('put the text in caption= or after it');
    expect(said('<Timeline>\n</Timeline>\n\n<Progress>{/* later */}</Progress>\n\n<Gallery>text</Gallery>')).toEqual([]);
  });
});
