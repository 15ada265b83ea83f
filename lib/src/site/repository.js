const encodePath = (path) => path.split('/').map(encodeURIComponent).join('/');
const inContent = ({ content }, file) => encodePath([content, file].filter(Boolean).join('/'));
/** Opens a content file in the editor. `file` is the path below the content root. */
export const editUrl = (repository, file) => `${repository.url}/edit/${encodePath(repository.branch)}/${inContent(repository, file)}`;
/** Opens a new file with `text` filled in. */
export function newFileUrl(repository, file, text) {
    const folder = file.split('/').slice(0, -1).join('/');
    const name = file.split('/').at(-1) ?? '';
    const query = new URLSearchParams({ filename: name, value: text });
    return `${repository.url}/new/${encodePath(repository.branch)}/${inContent(repository, folder)}?${query}`;
}
/** Shows a file or folder of the repository. `path` starts at its root. */
export const codeUrl = (repository, path) => `${repository.url}/blob/${encodePath(repository.branch)}/${encodePath(path)}`;
