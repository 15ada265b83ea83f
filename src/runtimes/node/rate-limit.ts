// How many requests an address may make: a bucket of tokens each, in memory alone.

export interface RateLimit {
  /** Takes a token. Returns 0, or the milliseconds until there is one. `now` in milliseconds. */
  take: (address: string, now: number) => number;
}

/** Beyond so many addresses the one that was silent longest is forgotten, which gives it a full bucket. */
const MOST_ADDRESSES = 20_000;

/** `perSecond` tokens come each second; a bucket holds two seconds' worth. */
export function createRateLimit(perSecond: number): RateLimit {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const most = Math.max(1, perSecond * 2);
  return {
    take(address, now) {
      const { tokens, at } = buckets.get(address) ?? { tokens: most, at: now };
      // A clock that was set back gives nothing and takes nothing.
      const held = Math.min(most, tokens + (Math.max(0, now - at) / 1000) * perSecond);
      const passes = held >= 1;
      buckets.delete(address);
      buckets.set(address, { tokens: passes ? held - 1 : held, at: now });
      if (buckets.size > MOST_ADDRESSES) buckets.delete(buckets.keys().next().value ?? '');
      return passes ? 0 : Math.ceil(((1 - held) / perSecond) * 1000);
    },
  };
}
