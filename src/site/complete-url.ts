// What to write instead of an address that is not a complete URL: an author who left out its scheme is given the whole address.

/** Said where the address that is meant cannot be told. */
export const COMPLETE_URL = 'write a complete URL: https://…';

/** A host with its port, and what may follow. */
const BARE = /^((?:\[[\da-f:]+\]|[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)*))(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

/** Names with a dot that are files. */
const FILE = /^[^/]*\.(?:mdx?|html?|ya?ml|json|txt|pdf|png|jpe?g|webp|svg|js|ts|css)$/i;

/** The address of a repository as Git writes it for SSH. */
const SSH = /^(?:ssh:\/\/)?git@([\w.-]+)[:/](?!\/)([^\s?#]+?)(?:\.git)?\/*$/i;

/** The complete URL that `text` means; `undefined` if it is one already, or means none. */
export function completeUrl(text: string): string | undefined {
  const bare = text.trim().replace(/^(?:https?:\/?(?!\/)|\/\/)/i, '');
  const [, sshHost, path] = SSH.exec(bare) ?? [];
  if (sshHost !== undefined) return `https://${sshHost}/${path}`;
  const [, host = ''] = BARE.exec(bare) ?? [];
  const isLocal = /^(?:localhost|127\.[\d.]+|\[::1\])$/i.test(host);
  if (FILE.test(bare) || !(isLocal || /\.\p{L}[\p{L}\d-]+$/u.test(host))) return undefined;
  const whole = `${isLocal ? 'http' : 'https'}://${bare}`;
  return URL.canParse(whole) ? whole : undefined;
}

/** The remedy for a text in the place of a URL; `otherwise` if no address is meant. */
export function completeUrlFix(text: unknown, otherwise: string = COMPLETE_URL): string {
  const whole = typeof text === 'string' ? completeUrl(text) : undefined;
  return whole === undefined ? otherwise : `write ${whole}`;
}
