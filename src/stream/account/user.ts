// Claims of an id token → the signed-in user.

export interface User {
  /** Cognito's `sub`, which events carry as `userId`. */
  id: string;
  /** The email address used to sign in. */
  email: string;
  /** Groups of the user pool: `mentors`, or none for a shopper. */
  groups: string[];
}

/** `undefined` if the token has no subject. */
export function userOf(claims: Record<string, unknown>): User | undefined {
  const { sub, email, 'cognito:username': name, 'cognito:groups': groups } = claims;
  if (typeof sub !== 'string') return undefined;
  return {
    id: sub,
    email: typeof email === 'string' ? email : `${name ?? ''}`,
    groups: Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : [],
  };
}
