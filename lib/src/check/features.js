export const features = { directive: true, math: { singleDollarTextMath: false } };
