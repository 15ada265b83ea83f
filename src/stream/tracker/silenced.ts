// The browser's privacy signals, which apply before any banner is shown.

/** Whether the browser sends Do Not Track or Global Privacy Control. */
export const silenced = (browser: { doNotTrack?: string | null; globalPrivacyControl?: boolean }): boolean =>
  browser.doNotTrack === '1' || browser.globalPrivacyControl === true;
