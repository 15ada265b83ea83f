import { readAt, resize, writeAt } from './chunks.js';
export const filesOf = (module) => module.FS;
const NO_SUCH_DEVICE = 43;
/** A file system to mount. `mounted` gets its root. */
export function memoryFiles(module, changed, mounted) {
    const files = filesOf(module);
    const memory = module.MEMFS;
    let folderOps;
    let fileOps;
    function adopt(node) {
        if (files.isDir(node.mode))
            Object.assign(node, folderOps);
        else if (files.isFile(node.mode))
            Object.assign(node, fileOps, { chunks: [] });
        return node;
    }
    function makeOps() {
        const { dir, file } = memory.ops_table;
        const setattr = (node, { size, ...rest }) => {
            file.node['setattr']?.(node, rest);
            if (size === undefined || !files.isFile(node.mode))
                return;
            const shorter = size < node.usedBytes;
            resize(node, size);
            if (shorter)
                changed.shortened(node);
            else
                changed.wrote(node, []);
        };
        const removing = (name) => (parent, child) => {
            const node = parent.contents[child];
            dir.node[name]?.(parent, child);
            changed.removed(`${files.getPath(parent)}/${child}`, node);
        };
        folderOps = {
            node_ops: {
                ...dir.node,
                setattr,
                mknod(parent, name, mode, device) {
                    const node = adopt(dir.node['mknod']?.(parent, name, mode, device));
                    changed.made(node);
                    return node;
                },
                rename(node, folder, name) {
                    const before = files.getPath(node);
                    const replaced = folder.contents[name];
                    dir.node['rename']?.(node, folder, name);
                    if (replaced)
                        changed.removed(files.getPath(node), replaced);
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
                read: ({ node }, bytes, offset, length, position) => readAt(node, position, new Uint8Array(bytes.buffer, bytes.byteOffset + offset, length)),
                write({ node }, bytes, offset, length, position) {
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
        mount(mount) {
            const root = memory.mount(mount);
            makeOps();
            mounted(adopt(root));
            return root;
        },
        syncfs: (_mount, _populate, done) => done(null),
    };
}
