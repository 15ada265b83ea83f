import { expect, test } from 'vitest';
import { memoryFiles, type Node } from '../../../../../src/stream/runtimes/browser/memory-files.ts';

const FOLDER = 1;
const FILE = 2;

/** The part of Emscripten's file system that is used, with one file in its root. */
function mounted() {
  const node = (name: string, mode: number): Node => ({ name, mode, contents: {}, usedBytes: 0, chunks: [] }) as unknown as Node;
  const dir = {
    mknod(parent: Node, name: string, mode: number) {
      const made = Object.assign(node(name, mode), { parent });
      parent.contents[name] = made;
      return made;
    },
    unlink: (parent: Node, name: string) => {
      delete parent.contents[name];
    },
    rename(moved: Node, folder: Node, name: string) {
      delete moved.parent.contents[moved.name];
      Object.assign(moved, { name, parent: folder });
      folder.contents[name] = moved;
    },
  };
  const streams: ({ node: Node } | undefined)[] = [undefined];
  const module = {
    FS: {
      isDir: (mode: number) => mode === FOLDER,
      isFile: (mode: number) => mode === FILE,
      getPath: ({ name }: Node) => `/${name}`,
      streams,
    },
    MEMFS: {
      ops_table: { dir: { node: dir, stream: {} }, file: { node: {}, stream: {} } },
      mount: () => node('', FOLDER),
    },
  };
  const changed = { made: () => {}, removed: () => {}, wrote: () => {}, shortened: () => {} };
  const files = memoryFiles(module as unknown as Parameters<typeof memoryFiles>[0], changed, () => {}) as {
    mount: (mount: unknown) => Node;
  };
  const root = files.mount({});
  const ops = root.node_ops as typeof dir;
  function write(name: string): Node {
    const file = ops.mknod(root, name, FILE);
    const { write } = file.stream_ops as { write: (stream: { node: Node }, bytes: Uint8Array, ...place: number[]) => number };
    write({ node: file }, Uint8Array.of(1, 2, 3), 0, 3, 0);
    return file;
  }
  return { root, ops, streams, write };
}

const memoryOf = ({ chunks }: Node): number => chunks.reduce((sum, chunk) => sum + (chunk?.buffer.byteLength ?? 0), 0);

test('a removed file uses no memory', () => {
  const { root, ops, write } = mounted();
  const file = write('log');
  const [chunk] = file.chunks;
  ops.unlink(root, 'log');
  expect(memoryOf(file)).toBe(0);
  expect(chunk?.buffer.detached).toBe(true);
});

test('a removed file that is open can be read until it is closed', () => {
  const { root, ops, streams, write } = mounted();
  const file = write('log');
  streams.push({ node: file });
  ops.unlink(root, 'log');
  expect([...(file.chunks[0]?.subarray(0, 3) ?? [])]).toEqual([1, 2, 3]);
});

test('a file that another one replaces uses no memory, and the other one keeps its bytes', () => {
  const { root, ops, write } = mounted();
  const before = write('state');
  const after = write('state.new');
  ops.rename(after, root, 'state');
  expect(memoryOf(before)).toBe(0);
  expect(after.chunks[0]?.[2]).toBe(3);
});
