// Limits requests per sender: a token bucket for each, in memory.
/** Above this number of senders the one that was idle longest is removed, which resets its bucket. */
const MOST_SENDERS = 20_000;
/** The sender: an IPv4 address, or the /64 of an IPv6 address, in which a sender may use any address. Anything else unmodified. */
export function senderOf(address) {
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
    if (mapped?.[1])
        return mapped[1];
    const [bare = ''] = address.split('%', 1);
    if (!bare.includes(':') || !URL.canParse(`http://[${bare}]`))
        return address;
    // The URL parser writes an address in one form only, without leading zeros and without a tail of IPv4.
    const [head = '', tail = ''] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::');
    const start = head.split(':').filter(Boolean);
    const end = tail.split(':').filter(Boolean);
    const zeros = Array.from({ length: 8 - start.length - end.length }, () => '0');
    return `${[...start, ...zeros, ...end].slice(0, 4).join(':')}::/64`;
}
/** Adds `perSecond` tokens each second; a bucket holds two seconds' worth. */
export function createRateLimit(perSecond) {
    const buckets = new Map();
    const most = Math.max(1, perSecond * 2);
    return {
        take(address, now) {
            const sender = senderOf(address);
            const { tokens, at } = buckets.get(sender) ?? { tokens: most, at: now };
            // A clock that was set back changes nothing.
            const held = Math.min(most, tokens + (Math.max(0, now - at) / 1000) * perSecond);
            const passes = held >= 1;
            buckets.delete(sender);
            buckets.set(sender, { tokens: passes ? held - 1 : held, at: now });
            if (buckets.size > MOST_SENDERS)
                buckets.delete(buckets.keys().next().value ?? '');
            return passes ? 0 : Math.ceil(((1 - held) / perSecond) * 1000);
        },
    };
}
