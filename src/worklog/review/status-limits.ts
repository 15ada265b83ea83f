// How long any reader waits for the status of a site, and how much of it is read: the same in a build, on a terminal and in a reader's browser.

/** Milliseconds for one site. */
export const PATIENCE = 10_000;

/** Bytes of a status, unpacked. */
export const LARGEST = 500_000;
