// Addresses of the repository's web pages, in the form of its host: people write on phones, without a checkout.
import type { Site } from './site.ts';

type Repository = NonNullable<Site['repository']>;
type Kind = NonNullable<Repository['kind']>;

/** Longer addresses are refused by GitHub. */
const LONGEST_URL = 7_500;

const encodePath = (path: string) => path.split('/').map(encodeURIComponent).join('/');

const inContent = ({ content }: Repository, file: string) => encodePath([content, file].filter(Boolean).join('/'));

/** The host's kind; without the key, by the name of the host. */
export function hostKind({ url, kind }: Pick<Repository, 'url' | 'kind'>): Kind {
  const { hostname } = new URL(url);
  if (kind) return kind;
  if (hostname.includes('gitlab')) return 'gitlab';
  return /gitea|forgejo|codeberg/.test(hostname) ? 'gitea' : 'github';
}

/** What stands between the repository's address and the branch. */
const parts: Readonly<Record<Kind, Readonly<Record<'edit' | 'create' | 'upload' | 'show', string>>>> = {
  github: { edit: 'edit', create: 'new', upload: 'upload', show: 'blob' },
  // GitLab uploads from the page that shows the folder.
  gitlab: { edit: '-/edit', create: '-/new', upload: '-/tree', show: '-/blob' },
  gitea: { edit: '_edit', create: '_new', upload: '_upload', show: 'src/branch' },
};

const address = (repository: Repository, part: keyof (typeof parts)[Kind], path: string): string =>
  `${repository.url}/${parts[hostKind(repository)][part]}/${encodePath(repository.branch)}/${path}`;

/** Opens a content file in the editor. `file` is the path below the content root. */
export const editUrl = (repository: Repository, file: string): string => address(repository, 'edit', inContent(repository, file));

/** Opens a new file with `text` filled in, if the host can and the address is short enough; `isFilled` says so. */
export function newFilePage(repository: Repository, file: string, text: string): { url: string; isFilled: boolean } {
  const folder = file.split('/').slice(0, -1).join('/');
  const name = file.split('/').at(-1) ?? '';
  const page = address(repository, 'create', inContent(repository, folder));
  if (hostKind(repository) === 'gitlab') return { url: `${page}?${new URLSearchParams({ file_name: name })}`, isFilled: false };
  const url = `${page}?${new URLSearchParams({ filename: name, value: text })}`;
  return url.length <= LONGEST_URL
    ? { url, isFilled: true }
    : { url: `${page}?${new URLSearchParams({ filename: name })}`, isFilled: false };
}

/** Opens the page that adds files, such as pictures, to a folder below the content root. */
export const uploadUrl = (repository: Repository, folder: string): string => address(repository, 'upload', inContent(repository, folder));

/** Shows a file or folder of the repository. `path` starts at its root. */
export const codeUrl = (repository: Repository, path: string): string => address(repository, 'show', encodePath(path));
