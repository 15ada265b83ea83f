// git's objects in memory, with the ids that git itself gives them.
import { createHash } from 'node:crypto';

export interface Entry {
  mode: '100644' | '100755' | '120000' | '040000';
  type: 'blob' | 'tree';
  sha: string;
}

export interface Commit {
  tree: string;
  parents: readonly string[];
  message: string;
  /** Seconds since 1970. */
  time: number;
}

const person = 'Lan Nguyen <lan@example.com>';

/** git sorts a folder as if its name ended with a slash. */
const sortKey = (name: string, { type }: Entry): Buffer => Buffer.from(type === 'tree' ? `${name}/` : name);

export class GitObjects {
  readonly blobs = new Map<string, Buffer>();
  readonly trees = new Map<string, ReadonlyMap<string, Entry>>();
  readonly commits = new Map<string, Commit>();

  #id(type: string, bytes: Buffer): string {
    return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
  }

  blob(bytes: Buffer): string {
    const sha = this.#id('blob', bytes);
    this.blobs.set(sha, bytes);
    return sha;
  }

  tree(entries: ReadonlyMap<string, Entry>): string {
    const sorted = [...entries].sort(([a, x], [b, y]) => Buffer.compare(sortKey(a, x), sortKey(b, y)));
    const bytes = sorted.flatMap(([name, { mode, sha }]) => [Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(sha, 'hex')]);
    const sha = this.#id('tree', Buffer.concat(bytes));
    this.trees.set(sha, new Map(sorted));
    return sha;
  }

  commit(commit: Commit): string {
    const { tree, parents, message, time } = commit;
    const lines = [
      `tree ${tree}`,
      ...parents.map((parent) => `parent ${parent}`),
      `author ${person} ${time} +0000`,
      `committer ${person} ${time} +0000`,
      '',
      message,
    ];
    const sha = this.#id('commit', Buffer.from(lines.join('\n')));
    this.commits.set(sha, commit);
    return sha;
  }

  /** The tree `root` with the entry at `path`, or without any there; folders on the way are made. */
  withEntry(root: string | undefined, path: readonly string[], entry: Entry | undefined): string {
    const [name = '', ...rest] = path;
    const entries = new Map(root === undefined ? [] : this.trees.get(root));
    const below = entries.get(name);
    const inside = below?.type === 'tree' ? below.sha : undefined;
    const own: Entry | undefined = rest.length === 0 ? entry : { mode: '040000', type: 'tree', sha: this.withEntry(inside, rest, entry) };
    if (own) entries.set(name, own);
    else entries.delete(name);
    return this.tree(entries);
  }

  /** What is at `path`: a file's or folder's entry. */
  at(root: string, path: readonly string[]): Entry | undefined {
    return path.reduce<Entry | undefined>((entry, name) => (entry?.type === 'tree' ? this.trees.get(entry.sha)?.get(name) : undefined), {
      mode: '040000',
      type: 'tree',
      sha: root,
    });
  }

  /** Whether `commit` is `later` or before it. */
  isBefore(commit: string, later: string): boolean {
    return commit === later || (this.commits.get(later)?.parents ?? []).some((parent) => this.isBefore(commit, parent));
  }
}
