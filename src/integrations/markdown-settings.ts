// Astro's Markdown processor with this site's plugins: for the build's settings, and for a build that loads edited files without Astro.
import { satteri } from '@astrojs/markdown-satteri';
import { lentGuide } from '../check/lent-guide.ts';
import { onDisk } from '../check/on-disk.ts';
import { highlightOptions, markdownOptions } from '../markdown/index.ts';
import type { Site } from '../site/site.ts';
import type { Address } from '../site/urls.ts';
import { codeThread } from './code-thread.ts';
import { coloredCode } from './colored-code.ts';
import { markdownDigest } from './markdown-digest.ts';

/** `root` is the content root. */
export function markdownSettings(root: string, site: Site, { base }: Address) {
  const digest = markdownDigest();
  const color = coloredCode(codeThread(), root, digest);
  return {
    processor: satteri(markdownOptions(root, base, site.languages, digest, color, lentGuide(root, site)?.root, onDisk)),
    ...highlightOptions,
  };
}
