// Claims of an id token → who is signed in.

export interface User {
  /** Cognito's `sub`: what events name as `userId`. */
  id: string;
  /** The address that one signs in with. */
  email: string;
  /** Groups of the user pool: `mentors`, or none for a shopper. */
  groups: string[];
}

/** `undefined` where the token names nobody. */
export function userOf(claims: Record<string, unknown>): User | undefined {
  const { sub, email, 'cognito:username': name, 'cognito:groups': groups } = claims;
  if (typeof sub !== 'string') return undefined;
  return {
    id: sub,
    email: typeof email === 'string' ? email : `${name ?? ''}`,
    groups: Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : [],
  };
}
