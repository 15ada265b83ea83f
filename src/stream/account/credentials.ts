// Credentials that sign a request: those of the signed-in user, otherwise a guest's.
import type { AmplifyContext } from 'aws-amplify';

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  /** When they expire. */
  expiration?: Date;
}

/** Stored or new credentials. `undefined` if the pool gives this visitor none. Rejects if the pool cannot be reached or refuses. */
export type CredentialsSource = (renew: boolean) => Promise<Credentials | undefined>;

/** Errors of the pool about the identity that is asked for. */
const OTHER_IDENTITY: ReadonlySet<string> = new Set(['ResourceNotFoundException', 'NotAuthorizedException']);

/** They must outlive the request that they sign. */
const MARGIN_MS = 10_000;

/** Whether they have expired, or will before a request completes. */
export const isStale = ({ expiration }: Credentials, now: number): boolean =>
  expiration !== undefined && expiration.getTime() - now < MARGIN_MS;

/** aws-amplify caches credentials for 50 minutes regardless of their expiration; this checks it. */
export const credentialsOf =
  (context: AmplifyContext): CredentialsSource =>
  async (renew) => {
    const fetchCredentials = async (forceRefresh: boolean): Promise<Credentials | undefined> => {
      const { credentials } = await context.fetchAuthSession({ forceRefresh });
      return credentials;
    };
    try {
      const kept = await fetchCredentials(renew);
      return kept && !renew && isStale(kept, Date.now()) ? await fetchCredentials(true) : kept;
    } catch (error) {
      // A guest whose identity the pool has deleted comes back as a new one. Where another tab signed in another person, aws-amplify still
      // has the identity of the one before, which the new tokens may not use.
      if (!OTHER_IDENTITY.has((error as Error).name)) throw error;
      await context.clearCredentials();
      return fetchCredentials(true);
    }
  };
