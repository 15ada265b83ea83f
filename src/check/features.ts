// The Markdown that pages are written in, as the build reads it.
import type { Features } from 'satteri';

export const features: Features = { directive: true, gfm: true, math: { singleDollarTextMath: false }, smartPunctuation: true };
