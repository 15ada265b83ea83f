// Names of the sandbox's data in the browser. Several sites may share an origin, so every name starts with the site's prefix.

export interface Names {
  /** The Web Lock of the tab that has the sandbox open. */
  lock: string;
  /** The database of both logs. */
  logs: string;
  /** The database of the warehouse's files. */
  warehouse: string;
}

/** Names for a prefix such as a site's base path. */
export function namesOf(prefix: string): Names {
  const plain = prefix.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'shiplog';
  return { lock: `${plain}-sandbox`, logs: `${plain}-sandbox-logs`, warehouse: `${plain}-sandbox-warehouse` };
}
