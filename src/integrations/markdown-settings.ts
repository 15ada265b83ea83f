// Astro's Markdown processor with this site's plugins: for the build's settings, and for a build that loads edited files without Astro.
import { satteri } from '@astrojs/markdown-satteri';
import { keyOf } from '../cache/key.ts';
import { lentGuide } from '../check/lent-guide.ts';
import { onDisk } from '../check/on-disk.ts';
import { setTeamWords } from '../i18n/team-words.ts';
import { highlightOptions, markdownOptions } from '../markdown/index.ts';
import type { Site } from '../site/site.ts';
import type { Address } from '../site/urls.ts';
import { codeThread } from './code-thread.ts';
import { coloredCode } from './colored-code.ts';
import { markdownDigest } from './markdown-digest.ts';
import { readTeamWords } from './word-files.ts';

/** `root` is the content root. */
export function markdownSettings(root: string, site: Site, { base }: Address) {
  const code = markdownDigest();
  const color = coloredCode(codeThread(), root, code);
  const words = readTeamWords(root, site.languages);
  setTeamWords(words);
  const digest = Object.keys(words).length > 0 ? `${code}-${keyOf(words).slice(0, 12)}` : code;
  return {
    processor: satteri(markdownOptions(root, base, site.languages, digest, color, lentGuide(root, site)?.root, onDisk)),
    ...highlightOptions,
  };
}
