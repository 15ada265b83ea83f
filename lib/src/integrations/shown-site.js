export const shownSite = {};
