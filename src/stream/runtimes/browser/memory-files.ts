// PostgreSQL's data directory in memory: like Emscripten's file system, but files are stored in chunks and every change is reported.
import type { postgresMod } from '@electric-sql/pglite';
import { type Chunked, readAt, resize, writeAt } from './chunks.ts';

/** A file or a folder in Emscripten's format. */
export interface Node extends Chunked {
  name: string;
  mode: number;
  parent: Node;
  /** The contents of a folder. */
  contents: Record<string, Node>;
  node_ops: object;
  stream_ops: object;
}

/** Called after changes. */
export interface Changed {
  /** A file or a folder was created, with everything in it. */
  made: (node: Node) => void;
  /** The node that was there; absent if it was moved. */
  removed: (path: string, node?: Node) => void;
  /** No chunks if a file only became longer. */
  wrote: (file: Node, chunks: readonly number[]) => void;
  shortened: (file: Node) => void;
}

interface Attributes {
  size?: number;
}

type Stream = { node: Node };
type Table<Operation> = Record<string, Operation>;

/** The part of Emscripten's internals that this file uses. */
export interface Files {
  isDir: (mode: number) => boolean;
  isFile: (mode: number) => boolean;
  getPath: (node: Node) => string;
  create: (path: string, mode: number) => Node;
  mkdir: (path: string, mode: number) => Node;
  mkdirTree: (path: string) => void;
  mount: (type: object, options: object, path: string) => void;
  quit: () => void;
  /** Open files; closed ones leave holes. */
  streams: (Stream | null | undefined)[];
  ErrnoError: new (code: number) => Error;
}

interface Memory {
  mount: (mount: unknown) => Node;
  /** Present once a node was created. */
  ops_table: Record<'dir' | 'file', { node: Table<(...args: never[]) => unknown>; stream: Table<unknown> }>;
}

export const filesOf = (module: postgresMod.PostgresMod): Files => module.FS as unknown as Files;

const NO_SUCH_DEVICE = 43;

/** A file system to mount. `mounted` gets its root. */
export function memoryFiles(module: postgresMod.PostgresMod, changed: Changed, mounted: (root: Node) => void): object {
  const files = filesOf(module);
  const memory = module.MEMFS as unknown as Memory;
  let folderOps: Pick<Node, 'node_ops' | 'stream_ops'>;
  let fileOps: Pick<Node, 'node_ops' | 'stream_ops'>;

  function adopt(node: Node): Node {
    if (files.isDir(node.mode)) Object.assign(node, folderOps);
    else if (files.isFile(node.mode)) Object.assign(node, fileOps, { chunks: [] });
    return node;
  }

  /** Empties a file that was removed, unless it is open: then it exists until it is closed. */
  function discard(node: Node | undefined): void {
    if (!node || !files.isFile(node.mode) || files.streams.some((stream) => stream?.node === node)) return;
    resize(node, 0);
  }

  function makeOps(): void {
    const { dir, file } = memory.ops_table;
    const setattr = (node: Node, { size, ...rest }: Attributes): void => {
      file.node['setattr']?.(node as never, rest as never);
      if (size === undefined || !files.isFile(node.mode)) return;
      const shorter = size < node.usedBytes;
      resize(node, size);
      if (shorter) changed.shortened(node);
      else changed.wrote(node, []);
    };
    const removing = (name: 'unlink' | 'rmdir') => (parent: Node, child: string) => {
      const node = parent.contents[child];
      dir.node[name]?.(parent as never, child as never);
      changed.removed(`${files.getPath(parent)}/${child}`, node);
      discard(node);
    };
    folderOps = {
      node_ops: {
        ...dir.node,
        setattr,
        mknod(parent: Node, name: string, mode: number, device: number) {
          const node = adopt(dir.node['mknod']?.(parent as never, name as never, mode as never, device as never) as Node);
          changed.made(node);
          return node;
        },
        rename(node: Node, folder: Node, name: string) {
          const before = files.getPath(node);
          const replaced = folder.contents[name];
          dir.node['rename']?.(node as never, folder as never, name as never);
          if (replaced) changed.removed(files.getPath(node), replaced);
          discard(replaced);
          changed.removed(before);
          changed.made(node);
        },
        unlink: removing('unlink'),
        rmdir: removing('rmdir'),
      },
      stream_ops: dir.stream,
    };
    fileOps = {
      node_ops: { ...file.node, setattr },
      stream_ops: {
        llseek: file.stream['llseek'],
        read: ({ node }: Stream, bytes: Uint8Array, offset: number, length: number, position: number) =>
          readAt(node, position, new Uint8Array(bytes.buffer, bytes.byteOffset + offset, length)),
        write({ node }: Stream, bytes: Uint8Array, offset: number, length: number, position: number) {
          changed.wrote(node, writeAt(node, position, new Uint8Array(bytes.buffer, bytes.byteOffset + offset, length)));
          return length;
        },
        // PostgreSQL does not map its data files; shared memory is separate.
        mmap() {
          throw new files.ErrnoError(NO_SUCH_DEVICE);
        },
      },
    };
  }

  return {
    mount(mount: unknown) {
      const root = memory.mount(mount);
      makeOps();
      mounted(adopt(root));
      return root;
    },
    syncfs: (_mount: unknown, _populate: boolean, done: (error: null) => void) => done(null),
  };
}
