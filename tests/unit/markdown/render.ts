// Renders content as the site does: Astro's own processors with the site's options.
import { pathToFileURL } from 'node:url';
import { createSatteriMarkdownProcessor, satteri } from '@astrojs/markdown-satteri';
import { highlightOptions, markdownOptions } from '../../../src/markdown/index.ts';

export const ROOT = '/site/content';
const options = markdownOptions(ROOT, '/base/', ['en', 'vi']);
const markdown = createSatteriMarkdownProcessor({ ...highlightOptions, ...options } as never);

/** The HTML, headings and images of a `.md` file. */
export async function render(source: string, file = 'en/guide/page.md') {
  const { code, metadata } = await (await markdown).render(source, { fileURL: pathToFileURL(`${ROOT}/${file}`), frontmatter: {} } as never);
  return { html: code, ...metadata };
}

export const html = async (source: string, file?: string): Promise<string> => (await render(source, file)).html.trim();

const mdx = satteri(options).createMdxRenderer?.(
  { ...highlightOptions } as never,
  { optimize: false, srcDir: pathToFileURL('/site/src/') } as never,
);

/** The JavaScript module of an `.mdx` file. */
export async function script(source: string, file = 'en/guide/page.mdx'): Promise<string> {
  const renderer = await mdx;
  const { code } = (await renderer?.process(source, `${ROOT}/${file}`, {})) ?? { code: '' };
  return code;
}
