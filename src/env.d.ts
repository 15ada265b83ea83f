/// <reference path="../.astro/types.d.ts" />

declare module 'shiplog:site' {
  /** site.yaml, validated. */
  export const site: import('./site/site.ts').Site;
  /** Where this build will be published. */
  export const address: import('./site/urls.ts').Address;
  /** The AWS outputs that site.yaml refers to, validated. */
  export const outputs: import('./site/amplify-outputs.ts').AmplifyOutputs | undefined;
  /** The team's look; empty without one. */
  export const look: import('./integrations/team-look.ts').ShownLook;
  /** The team's words of the interface, by language. */
  export const words: import('./i18n/team-words.ts').TeamWords;
  /** False with SHIPLOG_OG=off: pages then declare no `og:image`. */
  export const previews: boolean;
}

declare module 'shiplog:guide' {
  /** The content root whose guide the site shows; `undefined` if it shows none, or one in its own content. */
  export const guideRoot: string | undefined;
  /** Files of that guide, and their paths on the site. */
  export const guideFiles: readonly import('./check/lent-guide.ts').LentFile[];
}

declare module 'shiplog:history' {
  /**
   * When a content file last changed, by git; `undefined` if git has no record. `file` is the path below the content root.
   * `day` is the author's day, `commit` the full hash.
   */
  export function lastChange(
    file: string,
  ): { day: import('./site/dates.ts').Day; commit?: string; added?: import('./site/dates.ts').Day } | undefined;
}

declare module 'shiplog:verdict' {
  /** The digest of the check result for this build's content; `undefined` in `shiplog dev`, which does not wait for one. */
  export const verdict: () => string | undefined;
  /** Resolves once `verdict` has it, in a build that lists its pages while the content is read. */
  export const factsRead: () => Promise<void>;
}

declare module 'shiplog:entries' {
  /** In `shiplog dev` the loader's entries stay in memory, so that an edit is shown at once. */
  export const live: (loader: import('astro/loaders').Loader) => import('astro/loaders').Loader;
}

declare module 'shiplog:write' {
  /** Where `shiplog dev` saves what the editor writes; `undefined` in a build. */
  export const devServer: import('./write/publish/save-in-dev.ts').DevServer | undefined;
}

declare module 'shiplog:demo' {
  /** The report of generated visitors. */
  export const demo: import('./integrations/make-demo-report.ts').DemoReport;
}

declare module 'shiplog:cohort' {
  export const address: import('./site/urls.ts').Address;
  /** The facts of this build. */
  export function facts(): import('./cohort/facts.ts').CohortFacts;
}
