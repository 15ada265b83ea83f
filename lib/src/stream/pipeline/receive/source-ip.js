// Truncates addresses: they show which network an event came from, not which person.
/** The address with its last octet (IPv4), or all but its first 48 bits (IPv6), set to zero; `null` if it is neither. */
export function truncateIp(address) {
    const four = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(address ?? '');
    if (four)
        return `${four[1]}.0`;
    if (!address || !/^[0-9a-f:]{2,39}$/i.test(address) || !address.includes(':'))
        return null;
    const [head = '', tail] = address.toLowerCase().split('::', 2);
    const start = head.split(':').filter(Boolean);
    const end = (tail ?? '').split(':').filter(Boolean);
    const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - start.length - end.length) }, () => '0');
    const groups = [...start, ...zeros, ...end];
    return groups.length === 8 ? `${groups.slice(0, 3).join(':')}::` : null;
}
