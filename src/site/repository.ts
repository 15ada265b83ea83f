// Addresses of the repository's web editor, in GitHub's form: people write on phones, without a checkout.
import type { Site } from './site.ts';

type Repository = NonNullable<Site['repository']>;

const encodePath = (path: string) => path.split('/').map(encodeURIComponent).join('/');

const inContent = ({ content }: Repository, file: string) => encodePath([content, file].filter(Boolean).join('/'));

/** Opens a content file in the editor. `file` is the path below the content root. */
export const editUrl = (repository: Repository, file: string): string =>
  `${repository.url}/edit/${encodePath(repository.branch)}/${inContent(repository, file)}`;

/** Opens a new file with `text` filled in. */
export function newFileUrl(repository: Repository, file: string, text: string): string {
  const folder = file.split('/').slice(0, -1).join('/');
  const name = file.split('/').at(-1) ?? '';
  const query = new URLSearchParams({ filename: name, value: text });
  return `${repository.url}/new/${encodePath(repository.branch)}/${inContent(repository, folder)}?${query}`;
}

/** Shows a file or folder of the repository. `path` starts at its root. */
export const codeUrl = (repository: Repository, path: string): string =>
  `${repository.url}/blob/${encodePath(repository.branch)}/${encodePath(path)}`;
