import { describe, expect, it } from 'vitest';
import { importsFor } from '../../../src/markdown/components.ts';
import { fileBelow } from '../../../src/markdown/page.ts';
import { languageOf } from '../../../src/site/file-language.ts';
import { script } from './render.ts';

describe('live components', () => {
  it('are imported where they are used, and nowhere else', async () => {
    const code = await script('# T\n\n<Timeline/>\n\nand <Progress/>');
    expect(code).toContain('import Timeline from "shiplog/live/Timeline.astro"');
    expect(code).toContain('import Progress from');
    expect(code).not.toContain('LatestWeek');
    expect(await script('# T')).not.toContain('import Timeline');
  });
  it('that a file imports itself are not imported again', () => {
    const used = new Set(['Timeline', 'Nosuch']);
    expect(importsFor(used, "import Timeline from './x.astro';\n")).toEqual([]);
    expect(importsFor(used, 'import {\n  a as Timeline\n} from "./x.js"')).toEqual([]);
    expect(importsFor(used, 'export const Timeline = 1')).toEqual([]);
  });
  it('are imported beside imports and exports of a page that end without a semicolon', async () => {
    for (const code of ["import logo from './a.png'", 'export const week = 3', "import logo from './a.png'\nexport const week = 3"])
      expect.soft(await script(`${code}\n\n# T\n\n<HeatMap />`), code).toContain('import HeatMap from');
  });
});

describe('a figure', () => {
  it('becomes the image that Markdown makes, with its caption and its large view', async () => {
    const code = await script('<Figure src="a.png" alt="A" caption="*B*" />');
    expect(code).toContain('import __0___a_png__ from "./a.png"');
    expect(code).toContain('href: "/base/guide/a.png"');
    expect(code).toContain('_components.figcaption');
    expect(code).not.toContain('Figure');
    expect(code).toBe(await script('![A](a.png "*B*")'));
  });
});

describe("a page's file", () => {
  it('is read from its address below the content root', () => {
    expect(fileBelow('/a/content/', new URL('file:///a/content/vi/k%E1%BA%BF.md'))).toBe('vi/kế.md');
    expect(fileBelow('C:\\a', new URL('file:///C:/a/en/x.md'))).toBe('en/x.md');
    expect(fileBelow('/a', new URL('file:///ab/en/x.md'))).toBe('');
    expect(fileBelow('/a', undefined)).toBe('');
  });
  it('has a language', () => {
    expect(languageOf('vi/x.md', ['en', 'vi'])).toBe('vi');
    expect(languageOf('', ['en', 'vi'])).toBe('en');
  });
});
