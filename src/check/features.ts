// The Markdown features that the plugins set, without loading the plugins, which include the highlighter.
import type { Features } from 'satteri';

export const features: Features = { frontmatter: false, directive: true, math: { singleDollarTextMath: false } };
