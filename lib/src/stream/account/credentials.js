/** They must outlive the request that they sign. */
const MARGIN_MS = 10_000;
/** Whether they have expired, or will before a request completes. */
export const isStale = ({ expiration }, now) => expiration !== undefined && expiration.getTime() - now < MARGIN_MS;
/** aws-amplify caches credentials for 50 minutes regardless of their expiration; this checks it. */
export const credentialsOf = (context) => async (renew) => {
    const fetchCredentials = async (forceRefresh) => {
        const { credentials } = await context.fetchAuthSession({ forceRefresh });
        return credentials;
    };
    try {
        const kept = await fetchCredentials(renew);
        return kept && !renew && isStale(kept, Date.now()) ? await fetchCredentials(true) : kept;
    }
    catch (error) {
        // A guest whose identity the pool has deleted comes back as a new one.
        if (error.name !== 'ResourceNotFoundException')
            throw error;
        await context.clearCredentials();
        return fetchCredentials(true);
    }
};
