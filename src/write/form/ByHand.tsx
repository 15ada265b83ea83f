/** @jsxImportSource preact */
// Publishing without an account here: the repository's own editor with the text filled in or copied, and a download for every other way.
import { useState } from 'preact/hooks';
import { editUrl, newFilePage, uploadUrl } from '../../site/repository.ts';
import { say } from './desk.ts';
import { type Publication, textIn } from './publication.ts';
import { folderOf, inRepository } from './publishing.ts';

function download(name: string, content: string | Uint8Array): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart]));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

export function ByHand({ site, file, isNew, hasPictures, changes, onTried }: Publication) {
  const { words, repository } = site;
  const [said, setSaid] = useState('');
  /** The page that was opened, in case the browser did not. */
  const [page, setPage] = useState<string | undefined>();
  const name = file.slice(folderOf(file).length);

  async function copy(): Promise<boolean> {
    const text = textIn(await changes());
    try {
      await navigator.clipboard.writeText(text);
      setSaid(say(words.copied, { file: inRepository(site, file) }));
      return true;
    } catch {
      setSaid(words.notCopied);
      return false;
    }
  }

  async function open(): Promise<void> {
    onTried();
    if (!repository) return;
    const text = textIn(await changes());
    const next = isNew ? newFilePage(repository, file, text) : { url: editUrl(repository, file), isFilled: false };
    if (next.isFilled) setSaid(words.filledIn);
    else if (!(await copy())) return;
    setPage(next.url);
    window.open(next.url, '_blank', 'noopener');
  }

  return (
    <details class="way" open={!repository}>
      <summary>{words.byHand}</summary>
      <p class="quiet">{repository ? words.byHandHint : words.noRepository}</p>
      <div class="row">
        {repository && (
          <button type="button" class="button" onClick={() => void open()}>
            {words.openEditor}
          </button>
        )}
        <button type="button" class="button" onClick={() => void copy()}>
          {words.copyText}
        </button>
        <button
          type="button"
          class="button"
          onClick={async () => {
            for (const { path, content } of await changes()) download(path.split('/').at(-1) ?? name, content);
            setSaid(say(words.downloaded, { folder: inRepository(site, folderOf(file)) }));
          }}
        >
          {words.download}
        </button>
      </div>
      {hasPictures && (
        <p class="quiet">
          {say(words.picturesByHand, { folder: inRepository(site, folderOf(file)) })}{' '}
          {repository && (
            <a href={uploadUrl(repository, folderOf(file).replace(/\/$/, ''))} target="_blank" rel="noopener">
              {words.uploadPage}
            </a>
          )}
        </p>
      )}
      <p role="status">
        {said}{' '}
        {page && (
          <a href={page} target="_blank" rel="noopener">
            {words.openEditor}
          </a>
        )}
      </p>
    </details>
  );
}
