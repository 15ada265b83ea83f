// The content's errors in `shiplog dev`, as the server sends them to each open page.

/** One error. */
export interface ContentError {
  /** The file below the content root, if it is there. */
  path: string;
  /** As `content/en/worklog/week-08.md:12:3`. */
  where: string;
  what: string;
  fix: string;
  /** The week editor's address for the file, if it is a week. */
  edit?: string;
}

export interface ContentErrors {
  /** How many there are. */
  title: string;
  errors: readonly ContentError[];
}

/** The event in which they arrive, and which the window then dispatches. */
export const ERRORS = 'shiplog:errors';

declare global {
  interface Window {
    /** In dev: the errors as last received. */
    shiplogErrors?: ContentErrors;
  }
}
