import { describe, expect, it } from 'vitest';
import { findingsIn, page, png, week } from './content-folder.ts';

const files = (body: string, more: Record<string, string | Uint8Array> = {}) => ({
  'en/a.mdx': page(body),
  'en/worklog/week-01.md': week(1),
  'vi/worklog/week-01.md': week(1),
  'en/a.png': png,
  'en/a.mp4': 'x',
  ...more,
});
const said = (body: string, more?: Record<string, string | Uint8Array>) =>
  findingsIn(files(body, more)).filter((line) => line.startsWith('en/a.mdx'));

describe('a live component', () => {
  it('accepts only known attributes with valid values', () => {
    const body = `<Timeline weeks={1} />

<Timeline week={9} />

<Timeline week="one" />

<Timeline week={Math.max(1)} />

<Timeline {...{ week: 1 }} />

<Milestones id="build" />

<Rubric part="worklg" />

<Timeline Week={1} />`;
    expect(said(body)).toMatchInlineSnapshot(`
      [
        "en/a.mdx:5:1 error component-attribute: <Timeline> has no attribute "weeks" → did you mean "week"?",
        "en/a.mdx:7:1 error component-attribute: <Timeline> shows week 9, but there is no such week → write one of 1",
        "en/a.mdx:9:1 error component-attribute: week of <Timeline> is "one", not the number of a week → write week={8}",
        "en/a.mdx:11:1 error component-attribute: week of <Timeline> is an expression, so it cannot be checked → write its value: week="…"",
        "en/a.mdx:13:1 error component-attribute: the attributes of <Timeline> are an expression → write each attribute with its value",
        "en/a.mdx:15:1 error component-attribute: <Milestones> has no attribute "id" → remove the attribute",
        "en/a.mdx:17:1 error component-attribute: <Rubric> shows the part "worklg", which is not in the rubric of site.yaml → remove the attribute",
        "en/a.mdx:19:1 error component-attribute: <Timeline> has no attribute "Week" → did you mean "week"?",
      ]
    `);
  });

  it('that shows a file needs a text and the file', () => {
    const body = `<Figure src="a.png" />

<Figure alt="A" />

<Figure src="b.png" alt="B" />

<Video src="a.mp4" />

<Video src="a.txt" title="T" />

<Video src="https://video.example/embed/1" title="T" />

<Video src="https://www.youtube.com/watch?v=abc" title="T" />`;
    expect(said(body)).toMatchInlineSnapshot(`
      [
        "en/a.mdx:5:1 error component-attribute: <Figure> has no alt → write alt="…", or alt="" for a decorative image",
        "en/a.mdx:7:1 error component-attribute: <Figure> has no src → write src="…"",
        "en/a.mdx:9:1 error missing-image: file not found: en/b.png → did you mean "a.png"?",
        "en/a.mdx:11:1 error component-attribute: <Video> has no title → write title="…"",
        "en/a.mdx:13:1 error component-attribute: a.txt is not a video file → name a .mp4, .webm or .ogv file, or the https:// address of a player",
        "en/a.mdx:13:1 error missing-image: file not found: en/a.txt → add the file, or fix the path",
        "en/a.mdx:15:1 error foreign-image: this would load content from https://video.example → save the file next to the page and link to it there, or add https://video.example to hosts in site.yaml",
        "en/a.mdx:17:1 error component-attribute: https://www.youtube.com/watch?v=abc is the page of a video and cannot be embedded → write src="https://www.youtube-nocookie.com/embed/abc"",
        "en/a.mdx:17:1 error foreign-image: this would load content from https://www.youtube.com → save the file next to the page and link to it there, or add https://www.youtube.com to hosts in site.yaml",
      ]
    `);
  });

  it('has no finding with valid values', () => {
    const site = `name: Test\ndescription: A test\nlanguages: [en, vi]\nhosts: ['https://video.example']\nrubric: { parts: [{ id: worklog, name: Worklog, weight: 1 }] }\nprogramme: { name: Practice, starts: 2025-09-01, ends: 2025-09-27, weeks: 4 }\n`;
    const body = `<Timeline week={1} /> <Timeline week="1" /> <Rubric part={"worklog"} /> <HeatMap /> <Milestones />

<Gallery label="Two">
  <Figure src="a.png" alt="" caption="*A*" />
</Gallery>

<Video src="a.mp4" title="T" poster="a.png" />

<Video src="https://video.example/embed/1" title="T" />

<Bars column={2}>

| A | B |
| --- | ---: |
| x | 1 |

</Bars>`;
    expect(said(body, { 'site.yaml': site })).toEqual([]);
  });
});
