// Claims of an id token → the signed-in user.
/** `undefined` if the token has no subject. */
export function userOf(claims) {
    const { sub, email, 'cognito:username': name, 'cognito:groups': groups } = claims;
    if (typeof sub !== 'string')
        return undefined;
    return {
        id: sub,
        email: typeof email === 'string' ? email : `${name ?? ''}`,
        groups: Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : [],
    };
}
