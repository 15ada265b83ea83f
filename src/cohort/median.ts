// The median of what is known.

/** The middle of some numbers, the mean of the two in the middle; `undefined` if there are none. */
export function median(numbers: readonly number[]): number | undefined {
  const inOrder = [...numbers].sort((a, b) => a - b);
  const [low, high] = [inOrder[Math.floor((inOrder.length - 1) / 2)], inOrder[Math.floor(inOrder.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
