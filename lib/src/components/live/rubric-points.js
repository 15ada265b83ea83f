/** Points of `criterion`, so that the criteria of a part add up to the weight of the part. */
export function pointsOf(part, criterion) {
    const all = part.criteria.reduce((sum, { weight }) => sum + weight, 0);
    return (part.weight * criterion.weight) / all;
}
