// What a browser says for its reader before any banner is shown.

/** Does the browser ask not to be tracked, by Do Not Track or Global Privacy Control? */
export const silenced = (browser: { doNotTrack?: string | null; globalPrivacyControl?: boolean }): boolean =>
  browser.doNotTrack === '1' || browser.globalPrivacyControl === true;
