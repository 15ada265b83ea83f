// Astro's Markdown processor with this site's plugins: for the build's settings, and for a build that loads edited files without Astro.
import { satteri } from '@astrojs/markdown-satteri';
import { lentGuide } from '../check/lent-guide.js';
import { onDisk } from '../check/on-disk.js';
import { highlightOptions, markdownOptions } from '../markdown/index.js';
import { codeThread } from './code-thread.js';
import { coloredCode } from './colored-code.js';
import { markdownDigest } from './markdown-digest.js';
/** `root` is the content root. */
export function markdownSettings(root, site, { base }) {
    const digest = markdownDigest();
    const color = coloredCode(codeThread(), root, digest);
    return {
        processor: satteri(markdownOptions(root, base, site.languages, digest, color, lentGuide(root, site)?.root, onDisk)),
        ...highlightOptions,
    };
}
