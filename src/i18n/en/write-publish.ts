// What the editor of weeks says about publishing, in English. It reaches the page as JSON, so it contains no functions.
import type { PagesState, Permission, Reason, Refused, Step } from '../../write/publish/outcome.ts';

type NotFollowed = Extract<PagesState, { kind: 'not-followed' }>['why'];

/** `{name}` in a text is replaced. */
export interface PublishWords {
  /** What is happening now. `{done}` and `{count}` of `send`: files. */
  steps: Record<Step, string>;
  /** `{branch}`, `{number}`, `{paths}`. */
  outcomes: Record<'committed' | 'pull-request' | 'unchanged' | 'saved' | 'stale', { what: string; fix: string }>;
  /** What happened and what to do. `{permission}`, `{time}`, `{seconds}`, `{repository}`, `{branch}`, `{status}`, `{message}`, `{path}`. */
  refused: Record<Reason, { what: string; fix: string }>;
  /** What is safe after a refusal. `{branch}`. */
  safe: Record<Refused['published'] | 'stale', string>;
  /** As GitHub's settings of a token name them. */
  permissions: Record<Permission, string>;
  links: {
    commit: string;
    /** `{number}`. */
    pullRequest: string;
    /** The page that opens the pull request by hand. */
    openPullRequest: string;
    /** Authorizes the token for single sign-on. */
    authorize: string;
    site: string;
    run: string;
  };
  pages: Record<Exclude<PagesState['kind'], 'not-followed'>, string>;
  notFollowed: Record<NotFollowed, string>;
  token: {
    heading: string;
    /** Which token, in three steps, and where it is kept; the link to GitHub's page is before them. `{repository}`. */
    create: string;
    lines: readonly [string, string, string, string, string];
    label: string;
    place: string;
    tab: string;
    browser: string;
    /** `{origin}`. */
    browserHint: string;
    use: string;
    stored: string;
    remove: string;
    /** Hints about what was entered. */
    classic: string;
    other: string;
  };
}

export const writePublishEn: PublishWords = {
  steps: {
    look: 'Comparing with the repository…',
    send: 'Sending file {done} of {count}…',
    commit: 'Creating the commit…',
    branch: 'Updating the branch…',
    'pull-request': 'Opening the pull request…',
    verify: 'No answer from GitHub. Checking whether your change arrived…',
  },
  outcomes: {
    committed: { what: 'Your change is in the branch {branch}.', fix: 'The site is built from it now.' },
    'pull-request': { what: 'Pull request {number} is open.', fix: 'The site changes once it is merged.' },
    unchanged: { what: 'The branch {branch} already has exactly this text.', fix: 'Nothing had to be written.' },
    saved: { what: 'Saved in your content folder.', fix: 'Commit it when you are ready.' },
    stale: { what: 'Changed since you opened it: {paths}.', fix: 'Compare both versions, then publish again.' },
  },
  refused: {
    token: {
      what: 'GitHub does not accept the token: it has expired, was revoked or is incomplete.',
      fix: 'Create a new token and enter it here.',
    },
    'token-shape': {
      what: 'This is not a GitHub token: a token starts with “github_pat_”.',
      fix: 'Copy the complete token from GitHub again.',
    },
    permission: {
      what: 'The token lacks the permission “{permission}”, or your account may not write to {repository}.',
      fix: 'On GitHub, give the token read and write access to “{permission}”, then publish again.',
    },
    sso: {
      what: 'The organization requires single sign-on for this token.',
      fix: 'Authorize the token for the organization, then publish again.',
    },
    'rate-limit': {
      what: 'Your GitHub account has used all its requests of this hour.',
      fix: 'Publish again after {time}.',
    },
    'slow-down': { what: 'GitHub received too many requests in a short time.', fix: 'Publish again in {seconds} seconds.' },
    repository: {
      what: 'GitHub shows no repository {repository} to this token.',
      fix: 'Select the repository in the settings of the token. If its address is wrong, fix “repository.url” in site.yaml.',
    },
    moved: { what: 'The repository {repository} has a new address.', fix: 'Change “repository.url” in site.yaml.' },
    branch: {
      what: 'The repository has no branch {branch}.',
      fix: 'Fix “repository.branch” in site.yaml.',
    },
    empty: { what: 'The repository is empty.', fix: 'Push a first commit, then publish again.' },
    archived: { what: 'The repository is archived: it cannot be changed.', fix: 'Ask its owner to unarchive it, or download your text.' },
    protected: { what: 'The branch {branch} is protected. GitHub says: “{message}”', fix: 'Publish as a pull request.' },
    busy: { what: 'Others changed the branch while your change was sent.', fix: 'Publish again.' },
    invalid: {
      what: 'GitHub refused the change: “{message}”',
      fix: 'Publish again. If GitHub refuses it again, download your text and commit it yourself.',
    },
    server: {
      what: 'GitHub has an error (status {status}).',
      fix: 'Publish again in a few minutes. githubstatus.com shows known problems.',
    },
    offline: { what: 'This device is offline.', fix: 'Publish again once it is connected.' },
    unreachable: {
      what: 'GitHub did not answer.',
      fix: 'Check the connection, and whether a browser extension blocks api.github.com. Then publish again.',
    },
    aborted: { what: 'Publishing was stopped.', fix: 'Publish again when you are ready.' },
    stopped: { what: 'The dev server does not answer.', fix: 'Start it with “npm run dev”, then save again.' },
    remote: {
      what: 'The dev server saves only from the computer on which it runs.',
      fix: 'Open the page there at http://localhost, or download your text.',
    },
    restarted: { what: 'The dev server was restarted after this page had loaded.', fix: 'Reload the page, then save again.' },
    path: { what: 'The dev server does not write {path}: it is not a week, a review or a picture.', fix: 'Rename the file.' },
    disk: {
      what: '{path} could not be written: {message}',
      fix: 'Check that the folder is writable and the disk is not full. Then save again.',
    },
  },
  safe: {
    nothing: 'Nothing was published. Your text is stored in this browser.',
    branch: 'Your change is on GitHub in the branch {branch}, without a pull request. The site has not changed.',
    unknown: 'Your change may have been published. Your text is stored in this browser, and publishing again writes nothing twice.',
    stale: 'Nothing was written. Your text is stored in this browser, the other version in the repository.',
  },
  permissions: { contents: 'Contents', pull_requests: 'Pull requests', deployments: 'Deployments', actions: 'Actions' },
  links: {
    commit: 'Show commit',
    pullRequest: 'Show pull request {number}',
    openPullRequest: 'Open the pull request on GitHub',
    authorize: 'Authorize the token',
    site: 'Open the site',
    run: 'Show the run',
  },
  pages: {
    waiting: 'Waiting until GitHub starts to build the site…',
    building: 'GitHub is building the site…',
    published: 'Published.',
    failed: 'The site could not be built. Your change is in the repository; the published site is unchanged.',
    replaced: 'A newer commit replaced this run. Its run publishes your change too.',
  },
  notFollowed: {
    permission:
      'Your change is in the repository. Its publication cannot be followed: the token may read neither “Deployments” nor “Actions”. The site usually follows within a few minutes.',
    token: 'Your change is in the repository. Its publication cannot be followed: the token has expired.',
    slow: 'Your change is in the repository. The site was not published within 15 minutes.',
    lost: 'Your change is in the repository. Its publication cannot be followed: GitHub does not answer. The site usually follows within a few minutes.',
    aborted: 'Your change is in the repository. The site usually follows within a few minutes.',
  },
  token: {
    heading: 'GitHub token',
    create: 'Create a fine-grained token',
    lines: [
      'Repository access: only {repository}. Expiration: 30 days.',
      'Permissions: Contents and Pull requests, each with read and write access; Actions with read access.',
      'Generate the token, copy it, come back and paste it below.',
      'It is sent only to api.github.com and never shown again.',
      'It is deleted when you close this tab, unless you choose otherwise.',
    ],
    label: 'Token',
    place: 'Store the token',
    tab: 'Until this tab is closed',
    browser: 'In this browser, until I remove it',
    browserHint: 'Every page at {origin} can read it there.',
    use: 'Use token',
    stored: 'A token for {repository} is stored.',
    remove: 'Remove token',
    classic: 'This is a classic token: it works for all your repositories. A fine-grained token for {repository} only is safer.',
    other: 'This token was not created for you to enter: use a fine-grained token.',
  },
};
