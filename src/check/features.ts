// The Markdown that pages are written in, as the plugins set it, without loading them: they bring the highlighter along.
import type { Features } from 'satteri';

export const features: Features = { directive: true, math: { singleDollarTextMath: false } };
