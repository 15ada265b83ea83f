// A token of GitHub: its shape, and where it is kept. Only this file and the connection read it; nothing shows it again.

export type TokenKind = 'fine-grained' | 'classic' | 'other';

/** What kind of token a text is; undefined if it cannot be one. Spaces around it are ignored. */
export function tokenKind(text: string): TokenKind | undefined {
  const token = text.trim();
  if (/^github_pat_\w{20,}$/.test(token)) return 'fine-grained';
  if (/^(ghp_\w{20,}|[0-9a-f]{40})$/.test(token)) return 'classic';
  return /^gh[a-z]_\w{20,}$/.test(token) ? 'other' : undefined;
}

/** How long a token is kept: until the tab is closed, or until it is removed. */
export type TokenPlace = 'tab' | 'browser';

export interface KeptToken {
  read(): string | undefined;
  keep(token: string, place: TokenPlace): void;
  remove(): void;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Without storage (blocked by the reader, or full) a token is kept until the page is left. */
function tried<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

/** The token for one repository, by its address. */
export function keptToken(
  repository: string,
  stores: Readonly<Record<TokenPlace, () => Store>> = { tab: () => sessionStorage, browser: () => localStorage },
): KeptToken {
  const key = `shiplog:token:${repository.toLowerCase()}`;
  let held: string | undefined;
  const remove = (): void => {
    held = undefined;
    for (const open of Object.values(stores)) tried(() => open().removeItem(key));
  };
  return {
    read: () => held ?? tried(() => stores.tab().getItem(key)) ?? tried(() => stores.browser().getItem(key)) ?? undefined,
    keep(token, place) {
      remove();
      held = token.trim();
      tried(() => stores[place]().setItem(key, token.trim()));
    },
    remove,
  };
}
