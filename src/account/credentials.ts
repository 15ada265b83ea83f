// Credentials that sign a post: the person's who is signed in, a guest's otherwise.
import type { AmplifyContext } from 'aws-amplify';

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  /** When they end. */
  expiration?: Date;
}

/** Credentials as they are kept, or new ones. `undefined` where the pool gives this visitor none. Rejects when it cannot be asked, or refuses. */
export type CredentialsSource = (renew: boolean) => Promise<Credentials | undefined>;

/** They must outlive the request that they sign. */
const MARGIN_MS = 10_000;

/** Have they ended, or will they before a request is through? */
export const isStale = ({ expiration }: Credentials, now: number): boolean =>
  expiration !== undefined && expiration.getTime() - now < MARGIN_MS;

/** aws-amplify keeps credentials for 50 minutes, whatever they say of their end: this looks. */
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
      // A guest whose identity the pool has deleted comes back as a new one.
      if ((error as Error).name !== 'ResourceNotFoundException') throw error;
      await context.clearCredentials();
      return fetchCredentials(true);
    }
  };
