// What GitHub's REST API answers (version 2022-11-28), in the parts that a client may depend on: https://docs.github.com/rest
import type { Entry } from './git-objects.ts';
import type { Deployment, PullRequest, Repository, Run } from './repository.ts';

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
}

const fault = (status: number, message: string, more: object = {}): Answer => ({
  status,
  body: { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) },
});

/** Refusals by name, for switches of tests. */
export const refusals = {
  badCredentials: fault(401, 'Bad credentials'),
  noRight: (permissions: string): Answer => ({
    ...fault(403, 'Resource not accessible by personal access token'),
    // Pages of other origins cannot read it: it is not among the exposed headers.
    headers: { 'x-accepted-github-permissions': permissions },
  }),
  singleSignOn: {
    ...fault(
      403,
      'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
    ),
    headers: {
      'x-github-sso':
        'required; url=https://github.com/orgs/team/sso?authorization_request=AZSCKtL4U8yX1H3sCQIVnVgmjmon5fWxks5YrqhJgah0b2tlbl9pZM4EuMz4',
    },
  },
  archived: fault(403, 'Repository was archived so is read-only.'),
  rateLimit: (reset: number, status: 403 | 429 = 403): Answer => ({
    ...fault(status, 'API rate limit exceeded for user ID 1.'),
    headers: { 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
  }),
  secondaryLimit: (seconds: number | undefined, status: 403 | 429 = 403): Answer => ({
    ...fault(status, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'),
    headers: seconds === undefined ? {} : { 'retry-after': String(seconds) },
  }),
  notFound: fault(404, 'Not Found'),
  empty: fault(409, 'Git Repository is empty.'),
  notFastForward: fault(422, 'Update is not a fast forward'),
  rules: fault(422, 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n'),
  protected: fault(422, 'At least 1 approving review is required by reviewers with write access. Protected branch update failed.'),
  unicorn: { status: 502, body: '<!DOCTYPE html><title>Unicorn! &middot; GitHub</title>' },
  unavailable: fault(503, 'Service unavailable'),
} as const;

const created = (body: unknown): Answer => ({ status: 201, body });
const ok = (body: unknown): Answer => ({ status: 200, body });
const invalid = (message: string, errors?: readonly object[]): Answer => fault(422, message, errors ? { errors } : {});

/** A permission's name and level, as a token needs them. */
export interface Need {
  permission: 'contents' | 'pull_requests' | 'deployments' | 'actions' | 'metadata';
  level: 'read' | 'write';
}

interface Asked {
  repository: Repository;
  /** The groups of the route's expression, decoded. */
  parts: readonly string[];
  query: URLSearchParams;
  body: Readonly<Record<string, unknown>>;
}

interface RouteOf {
  method: string;
  path: RegExp;
  need: Need;
  answer(asked: Asked): Answer;
}

const ref = (branch: string, sha: string) => ({ ref: `refs/heads/${branch}`, object: { type: 'commit', sha } });

const web = ({ fullName }: Repository): string => `https://github.com/${fullName}`;

function commitBody(repository: Repository, sha: string): Answer {
  const commit = repository.objects.commits.get(sha);
  if (!commit) return refusals.notFound;
  const date = new Date(commit.time * 1000).toISOString();
  const author = { name: 'Lan Nguyen', email: 'lan@example.com', date };
  return ok({
    sha,
    html_url: `${web(repository)}/commit/${sha}`,
    author,
    committer: author,
    message: commit.message,
    tree: { sha: commit.tree },
    parents: commit.parents.map((parent) => ({ sha: parent })),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null },
  });
}

const base64 = (bytes: Buffer): string => (bytes.toString('base64').match(/.{1,60}/g) ?? []).map((line) => `${line}\n`).join('');

function contents({ repository, parts: [path = ''], query }: Asked): Answer {
  const asked = query.get('ref') ?? repository.defaultBranch;
  const commit = repository.objects.commits.get(repository.branches.get(asked) ?? asked);
  if (!commit) return fault(404, `No commit found for the ref ${asked}`);
  const entry = repository.objects.at(commit.tree, path.split('/'));
  if (!entry) return refusals.notFound;
  const facts = (name: string, { sha, type, mode }: Entry) => ({
    name: name.split('/').at(-1),
    path: name,
    sha,
    size: repository.objects.blobs.get(sha)?.length ?? 0,
    type: mode === '120000' ? 'symlink' : type === 'tree' ? 'dir' : 'file',
  });
  if (entry.type === 'tree') {
    const entries = [...(repository.objects.trees.get(entry.sha) ?? [])];
    return ok(entries.map(([name, below]) => facts(`${path}/${name}`, below)));
  }
  const bytes = repository.objects.blobs.get(entry.sha) ?? Buffer.alloc(0);
  // Between 1 and 100 MB there is no content here.
  const isLarge = bytes.length > 1_000_000;
  return ok({ ...facts(path, entry), encoding: isLarge ? 'none' : 'base64', content: isLarge ? '' : base64(bytes) });
}

function makeTree({ repository: { objects }, body }: Asked): Answer {
  const base = body['base_tree'] as string | undefined;
  if (base !== undefined && !objects.trees.has(base)) return refusals.notFound;
  let tree = base;
  for (const { path, mode, type, sha, content } of body['tree'] as (Entry & { path: string; content?: string })[]) {
    if (path.startsWith('/') || /(^|\/)\.{0,2}(\/|$)/.test(path)) return invalid('tree.path contains a malformed path component');
    if (type !== 'blob' || (content === undefined) === (sha === undefined))
      return invalid('Must supply either tree.sha or tree.content, but not both.');
    if (sha !== undefined && !objects.blobs.has(sha)) return invalid(`tree.sha ${sha} is not a valid blob`);
    tree = objects.withEntry(tree, path.split('/'), { mode, type, sha: sha ?? objects.blob(Buffer.from(content ?? '')) });
  }
  const entries = [...(objects.trees.get(tree ?? '') ?? [])].map(([path, entry]) => ({ path, ...entry }));
  return tree === undefined ? invalid('Invalid tree info') : created({ sha: tree, tree: entries, truncated: false });
}

function makeCommit({ repository, body }: Asked): Answer {
  const { message, tree, parents = [] } = body as { message: string; tree: string; parents?: string[] };
  if (!repository.objects.trees.has(tree)) return invalid('Tree SHA does not exist');
  if (!parents.every((parent) => repository.objects.commits.has(parent)))
    return invalid('Parent SHA does not exist or is not a commit object');
  const sha = repository.objects.commit({ tree, parents, message, time: repository.now });
  return created(commitBody(repository, sha).body);
}

function makeRef({ repository, body }: Asked): Answer {
  const { ref: name, sha } = body as { ref: string; sha: string };
  const branch = name.replace(/^refs\/heads\//, '');
  if (!repository.objects.commits.has(sha)) return invalid('Object does not exist');
  if (repository.branches.has(branch)) return invalid('Reference already exists');
  repository.branches.set(branch, sha);
  return created(ref(branch, sha));
}

function moveRef({ repository, parts: [branch = ''], body }: Asked): Answer {
  const { sha, force = false } = body as { sha: string; force?: boolean };
  const now = repository.branches.get(branch);
  if (now === undefined) return invalid('Reference does not exist');
  if (!repository.objects.commits.has(sha)) return invalid('Object does not exist');
  if (repository.protectedBranches.has(branch)) return refusals.rules;
  if (!force && !repository.objects.isBefore(now, sha)) return refusals.notFastForward;
  repository.branches.set(branch, sha);
  return ok(ref(branch, sha));
}

const pullBody = (repository: Repository, pull: PullRequest) => ({
  ...pull,
  html_url: `${web(repository)}/pull/${pull.number}`,
  head: { ref: pull.head, sha: repository.branches.get(pull.head) },
  base: { ref: pull.base, sha: repository.branches.get(pull.base) },
});

function openPull({ repository, body }: Asked): Answer {
  const { title, body: text = '', head, base } = body as Record<'title' | 'body' | 'head' | 'base', string>;
  const custom = (message: string) => invalid('Validation Failed', [{ resource: 'PullRequest', code: 'custom', message }]);
  for (const field of ['head', 'base'] as const)
    if (!repository.branches.has(field === 'head' ? head : base))
      return invalid('Validation Failed', [{ resource: 'PullRequest', field, code: 'invalid' }]);
  if (repository.branches.get(head) === repository.branches.get(base)) return custom(`No commits between ${base} and ${head}`);
  if (repository.pulls.some((pull) => pull.head === head && pull.state === 'open'))
    return custom(`A pull request already exists for ${repository.fullName.split('/')[0]}:${head}.`);
  const pull: PullRequest = { number: repository.pulls.length + 7, title, body: text, head, base, state: 'open' };
  repository.pulls.push(pull);
  return created(pullBody(repository, pull));
}

const runBody = (repository: Repository, run: Run) => ({ ...run, html_url: `${web(repository)}/actions/runs/${run.id}` });

const deploymentBody = ({ id, sha, environment }: Deployment) => ({ id, sha, ref: 'main', task: 'deploy', environment });

function compare({ repository: { objects }, parts: [base = '', head = ''] }: Asked): Answer {
  if (!objects.commits.has(base) || !objects.commits.has(head)) return refusals.notFound;
  if (base === head) return ok({ status: 'identical' });
  return ok({ status: objects.isBefore(base, head) ? 'ahead' : objects.isBefore(head, base) ? 'behind' : 'diverged' });
}

const reads: Need = { permission: 'contents', level: 'read' };
const writes: Need = { permission: 'contents', level: 'write' };

/** Paths below `/repos/{owner}/{repo}`. */
export const routes: readonly RouteOf[] = [
  {
    method: 'GET',
    path: /^$/,
    need: { permission: 'metadata', level: 'read' },
    answer: ({ repository: { fullName, defaultBranch, isArchived } }) =>
      ok({ full_name: fullName, default_branch: defaultBranch, archived: isArchived, private: false }),
  },
  {
    method: 'GET',
    path: /^\/git\/ref\/heads\/(.+)$/,
    need: reads,
    answer: ({ repository, parts: [branch = ''] }) => {
      const sha = repository.branches.get(branch);
      return repository.branches.size === 0 ? refusals.empty : sha === undefined ? refusals.notFound : ok(ref(branch, sha));
    },
  },
  { method: 'POST', path: /^\/git\/refs$/, need: writes, answer: makeRef },
  { method: 'PATCH', path: /^\/git\/refs\/heads\/(.+)$/, need: writes, answer: moveRef },
  {
    method: 'POST',
    path: /^\/git\/blobs$/,
    need: writes,
    answer: ({ repository, body }) =>
      created({ sha: repository.objects.blob(Buffer.from(String(body['content']), body['encoding'] === 'base64' ? 'base64' : 'utf8')) }),
  },
  {
    method: 'GET',
    path: /^\/git\/blobs\/([0-9a-f]{40})$/,
    need: reads,
    answer: ({ repository, parts: [sha = ''] }) => {
      const bytes = repository.objects.blobs.get(sha);
      return bytes ? ok({ sha, size: bytes.length, encoding: 'base64', content: base64(bytes) }) : refusals.notFound;
    },
  },
  { method: 'POST', path: /^\/git\/trees$/, need: writes, answer: makeTree },
  { method: 'POST', path: /^\/git\/commits$/, need: writes, answer: makeCommit },
  {
    method: 'GET',
    path: /^\/git\/commits\/([0-9a-f]{40})$/,
    need: reads,
    answer: ({ repository, parts: [sha = ''] }) => commitBody(repository, sha),
  },
  { method: 'GET', path: /^\/contents\/(.+)$/, need: reads, answer: contents },
  { method: 'GET', path: /^\/compare\/([0-9a-f]+)\.\.\.([0-9a-f]+)$/, need: reads, answer: compare },
  { method: 'POST', path: /^\/pulls$/, need: { permission: 'pull_requests', level: 'write' }, answer: openPull },
  {
    method: 'GET',
    path: /^\/pulls$/,
    need: { permission: 'pull_requests', level: 'read' },
    answer: ({ repository, query }) => {
      const head = query.get('head')?.split(':')[1];
      const found = repository.pulls.filter((pull) => pull.state === (query.get('state') ?? 'open') && (!head || pull.head === head));
      return ok(found.map((pull) => pullBody(repository, pull)));
    },
  },
  {
    method: 'GET',
    path: /^\/deployments$/,
    need: { permission: 'deployments', level: 'read' },
    answer: ({ repository, query }) =>
      ok(
        repository.deployments
          .filter(({ sha, environment }) => sha === query.get('sha') && environment === query.get('environment'))
          .map(deploymentBody),
      ),
  },
  {
    method: 'GET',
    path: /^\/deployments\/(\d+)\/statuses$/,
    need: { permission: 'deployments', level: 'read' },
    answer: ({ repository, parts: [id] }) => {
      const found = repository.deployments.find((deployment) => deployment.id === Number(id));
      return found ? ok(found.statuses) : refusals.notFound;
    },
  },
  {
    method: 'GET',
    path: /^\/actions\/runs$/,
    need: { permission: 'actions', level: 'read' },
    answer: ({ repository, query }) => {
      const found = repository.runs.filter(({ head_sha: sha }) => sha === query.get('head_sha'));
      return ok({ total_count: found.length, workflow_runs: found.map((run) => runBody(repository, run)) });
    },
  },
];
