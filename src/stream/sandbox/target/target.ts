// Where the sandbox's events go: into the page's Worker, or to a collector in site.yaml.
import type { AmplifyOutputs } from '../../../site/amplify-outputs.ts';

export const targets = ['embedded', 'computer', 'aws'] as const;
export type Target = (typeof targets)[number];

/** The targets that the site offers besides the page itself. */
export interface Offered {
  /** Where `shiplog pipeline` listens: an origin. */
  computer?: string;
  aws?: AmplifyOutputs;
}

export const targetsOf = (offered: Offered): Target[] => targets.filter((target) => target === 'embedded' || offered[target] !== undefined);
