// Where the sandbox's events go: into the page's own Worker, or to a collector that site.yaml names.
import type { AmplifyOutputs } from '../../site/amplify-outputs.ts';

export const targets = ['embedded', 'computer', 'aws'] as const;
export type Target = (typeof targets)[number];

/** What the site offers beside the page itself. */
export interface Offered {
  /** Where `npm run pipeline` listens: an origin. */
  computer?: string;
  aws?: AmplifyOutputs;
}

export const targetsOf = (offered: Offered): Target[] => targets.filter((target) => target === 'embedded' || offered[target] !== undefined);
