// A finished review on its way from the form of a week's page to the page that publishes it, which alone may contact another host. The tab's
// session storage keeps it.

export interface HandedReview {
  /** Path below the content root. */
  path: string;
  text: string;
}

/** The key in the session storage. `base`: below which all addresses of the site are; other sites may share its origin. */
export const handedKey = (base: string): string => `shiplog-review:${base}`;

/** What is stored, with the number of the week; `undefined` if it is not a review. */
export function readHanded(stored: string | null): (HandedReview & { week: number }) | undefined {
  try {
    const { path, text } = JSON.parse(stored ?? '') as Partial<HandedReview>;
    const [, week] = /^reviews\/week-(\d{2,4})\/\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.yaml$/.exec(path ?? '') ?? [];
    return path && week && typeof text === 'string' ? { path, text, week: Number(week) } : undefined;
  } catch {
    return undefined;
  }
}
