// Real pages: nothing of them is lost, and what comes out is what our check accepts.
import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBody } from '../../../../src/check/read-body.ts';
import { compareWords } from '../../../../src/importer/markdown/index.ts';
import { complete, hasComplete, type RealSite, reduced, withComplete } from '../real-sites.ts';
import { convert } from './convert-here.ts';
import { running } from './rendered.ts';

const bodyOf = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^(---|\+\+\+)\n[\s\S]*?\n\1[ \t]*(?:\n|$)/, '');

function converted(file: string) {
  const source = bodyOf(file);
  return { file, source, ...convert(source) };
}

/** The rules for the pages of these sites. */
function keepsPages(sites: readonly RealSite[], least: number): void {
  let pages: ReturnType<typeof converted>[];
  beforeAll(() => {
    pages = sites.flatMap(({ folder }) => globSync(`${folder}/**/*.md`)).map(converted);
  });

  it('are many pages', () => {
    expect(pages.length).toBeGreaterThan(least);
  });

  it('keep every word', () => {
    const lost = pages.map(({ file, source, text }) => ({ file, missing: compareWords(source, text).missing }));
    expect(lost.filter(({ missing }) => missing.length > 0)).toEqual([]);
  });

  it('are all read as Markdown, and contain nothing that could run', () => {
    expect(pages.filter(({ said }) => said.some((code) => /text-unread|too-/.test(code)))).toEqual([]);
    expect(pages.flatMap(({ text }) => running(text))).toEqual([]);
  });

  it('have no block and no HTML that our check would refuse', () => {
    const found = pages.flatMap(({ file, text }) => {
      const { unread, directives, tags, syntax } = readBody(text, 'md', 0);
      const wrong = [
        ...unread.map(({ line }) => `unread ${line}`),
        ...directives.filter(({ type, closed }) => type === 'leaf' || !closed).map(({ name }) => name),
        ...tags
          .filter(({ name }) => !/^(?:br|input|[uo]l|li|su[bp]|kbd|a|mark|u|ins|small|abbr)$/.test(name))
          .map(({ name }) => `<${name}>`),
        ...(syntax ? [syntax.message] : []),
      ];
      return wrong.map((what) => `${file}: ${what}`);
    });
    expect(found).toEqual([]);
  });
}

describe('The pages of reduced sites', () => keepsPages(reduced, 130));

describe.skipIf(!hasComplete)(withComplete('The pages of complete sites'), () => keepsPages(complete, 500));
