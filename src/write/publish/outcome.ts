// What becomes of a change that is published, as plain data: each outcome has its sentences in `i18n/<language>/write-publish.ts`.

export interface FileChange {
  /** Path in the repository; in dev, below the content root. */
  path: string;
  content: string | Uint8Array;
  /** git's blob id of the version that the change is based on. Absent: the file must not exist. */
  base?: string;
}

/** Straight to the branch, or to a new branch with a pull request. */
export type Route = 'branch' | 'pull-request';

/** What is happening now: reading the branch, sending files, making the commit, moving the branch, opening the pull request, looking whether it arrived. */
export type Step = 'look' | 'send' | 'commit' | 'branch' | 'pull-request' | 'verify';

/** `count` and `done` count the files of the step `send`. */
export type OnStep = (step: Step, done?: number, count?: number) => void;

/** A file that has changed since `base`, or that exists although it is new here. */
export interface StaleFile {
  path: string;
  /** Their version and its blob id; absent if the file is gone. `text` is absent if it is not UTF-8: a picture. */
  theirs?: { text?: string; blob: string };
}

/** Why a host did not do what it was asked; each is a key of the words. */
export type Reason =
  /** 401: the token expired, was revoked, or was copied wrong. */
  | 'token'
  /** What was entered cannot be a token. */
  | 'token-shape'
  /** 403: the token lacks `{permission}`. */
  | 'permission'
  /** 403: the organization wants the token authorized for single sign-on; `url` leads there. */
  | 'sso'
  /** The account's requests of this hour are used up; `until` in milliseconds. */
  | 'rate-limit'
  /** Too many requests at once; `seconds` to wait. */
  | 'slow-down'
  /** 404: no such repository for this token. */
  | 'repository'
  /** The repository has another address now. */
  | 'moved'
  /** The repository has no branch `{branch}`. */
  | 'branch'
  /** The repository has no commit yet. */
  | 'empty'
  /** The repository is archived. */
  | 'archived'
  /** The branch is protected; `message` is the host's. */
  | 'protected'
  /** Others kept changing the branch while this was sent. */
  | 'busy'
  /** 422 or another refusal that is not listed; `message` is the host's. */
  | 'invalid'
  /** 5xx: `{status}`. */
  | 'server'
  | 'offline'
  /** No answer, although the browser says that it is online. */
  | 'unreachable'
  /** The writer stopped it. */
  | 'aborted'
  /** In dev: the server does not answer. */
  | 'stopped'
  /** In dev: the page is not open on the computer that the server runs on, or not at its own address. */
  | 'remote'
  /** In dev: the server has another token, because it was started again. */
  | 'restarted'
  /** In dev: `{path}` is not a week or a picture of the content root. */
  | 'path'
  /** In dev: the file could not be written; `message` says why. */
  | 'disk';

export interface Refused {
  kind: 'refused';
  reason: Reason;
  /**
   * What was published all the same: nothing; the new branch `branch`, without its pull request; or `unknown`, because the answer was lost
   * and the branch could not be read. Trying again is safe in each case: what is there already is found and not written twice.
   */
  published: 'nothing' | 'branch' | 'unknown';
  /** Only with these reasons. */
  permission?: Permission;
  message?: string;
  status?: number;
  until?: number;
  seconds?: number;
  path?: string;
  branch?: string;
  /** Where to go on by hand: single sign-on, or the page that opens the pull request. */
  url?: string;
}

/** Permissions of a fine-grained token, by GitHub's names. */
export type Permission = 'contents' | 'pull_requests' | 'deployments' | 'actions';

export type Outcome =
  /** The branch has the commit. */
  | { kind: 'committed'; commit: string; url: string }
  | { kind: 'pull-request'; commit: string; branch: string; number: number; url: string }
  /** The branch has all of it already: nothing was written. `commit` is its newest. */
  | { kind: 'unchanged'; commit: string; url: string }
  /** In dev: the files are in the folder, with these blob ids by path. */
  | { kind: 'saved'; blobs: Readonly<Record<string, string>> }
  /** Nothing was written. */
  | { kind: 'stale'; files: readonly StaleFile[] }
  | Refused;

export type FileRead =
  /** `text` is absent if the file is not UTF-8. */
  { kind: 'file'; text?: string; blob: string } | { kind: 'missing' } | Refused;

/** Where the site's publication is; the last one is final. */
export type PagesState =
  /** No run has started yet. */
  | { kind: 'waiting' }
  /** `url`: the run's page. */
  | { kind: 'building'; url?: string }
  /** `url`: the site; absent if the host does not say. */
  | { kind: 'published'; url?: string }
  | { kind: 'failed'; url?: string }
  /** A newer commit replaced the run; it publishes this one too. */
  | { kind: 'replaced'; url?: string }
  /** `permission`: the token may not read it. `slow`: no end after a quarter of an hour. `lost`: no answers. */
  | { kind: 'not-followed'; why: 'permission' | 'token' | 'slow' | 'lost' | 'aborted' };
