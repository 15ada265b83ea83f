// One repository of the stand-in: its branches, pull requests, deployments and runs, and what a test does to it besides requests.
import { GitObjects } from './git-objects.ts';

export interface PullRequest {
  number: number;
  title: string;
  body: string;
  head: string;
  base: string;
  state: 'open' | 'closed';
}

export interface Deployment {
  id: number;
  sha: string;
  environment: string;
  /** Newest first. */
  statuses: { state: string; environment_url: string; log_url: string }[];
}

export interface Run {
  id: number;
  head_sha: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: 'success' | 'failure' | 'cancelled' | null;
}

/** Contents by path; `undefined` removes a file. */
type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

export class Repository {
  readonly objects = new GitObjects();
  readonly branches = new Map<string, string>();
  readonly pulls: PullRequest[] = [];
  readonly deployments: Deployment[] = [];
  readonly runs: Run[] = [];
  /** Branches that only a pull request may change. */
  readonly protectedBranches = new Set<string>();
  isArchived = false;
  /** Seconds of the next commit: no test depends on the hour. */
  #time = 1_780_000_000;

  readonly fullName: string;
  readonly defaultBranch: string;

  constructor(fullName: string, defaultBranch: string, files?: Files) {
    this.fullName = fullName;
    this.defaultBranch = defaultBranch;
    if (files) this.push(files, 'First commit');
  }

  get now(): number {
    return this.#time++;
  }

  /** Commits files as another person does. */
  push(files: Files, message = 'A change of a teammate', branch = this.defaultBranch): string {
    const head = this.branches.get(branch);
    let tree = head && this.objects.commits.get(head)?.tree;
    for (const [path, content] of Object.entries(files)) {
      const sha = content === undefined ? undefined : this.objects.blob(Buffer.from(content as string));
      tree = this.objects.withEntry(tree, path.split('/'), sha === undefined ? undefined : { mode: '100644', type: 'blob', sha });
    }
    const parents = head ? [head] : [];
    const commit = this.objects.commit({ tree: tree ?? this.objects.tree(new Map()), parents, message, time: this.now });
    this.branches.set(branch, commit);
    return commit;
  }

  /** The bytes of a file on a branch. */
  bytes(path: string, branch = this.defaultBranch): Buffer | undefined {
    const commit = this.objects.commits.get(this.branches.get(branch) ?? '');
    const entry = commit && this.objects.at(commit.tree, path.split('/'));
    return entry && this.objects.blobs.get(entry.sha);
  }

  text(path: string, branch?: string): string | undefined {
    return this.bytes(path, branch)?.toString();
  }

  blob(path: string): string {
    return this.objects.blob(this.bytes(path) ?? Buffer.alloc(0));
  }

  /** The messages of a branch's commits, newest first. */
  log(branch = this.defaultBranch): string[] {
    const messages: string[] = [];
    for (let at = this.objects.commits.get(this.branches.get(branch) ?? ''); at; at = this.objects.commits.get(at.parents[0] ?? ''))
      messages.push(at.message);
    return messages;
  }
}
