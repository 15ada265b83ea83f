// Names of the sandbox's data in the browser. Several sites may share an origin, so every name starts with the site's prefix.
/** Names for a prefix such as a site's base path. */
export function namesOf(prefix) {
    const plain = prefix.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'shiplog';
    return { lock: `${plain}-sandbox`, logs: `${plain}-sandbox-logs`, warehouse: `${plain}-sandbox-warehouse` };
}
