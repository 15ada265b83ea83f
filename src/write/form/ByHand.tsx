/** @jsxImportSource preact */
// Publishing without an account here: the repository's own editor with the text filled in or copied, and a download for every other way.
import { useRef, useState } from 'preact/hooks';
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

export function ByHand({ site, file, isNew, pictures, changes, onTried }: Publication) {
  const { words, repository } = site;
  const [said, setSaid] = useState('');
  /** The page that was opened, in case the browser did not. */
  const [page, setPage] = useState<string | undefined>();
  const status = useRef<HTMLParagraphElement>(null);
  const name = file.slice(folderOf(file).length);

  /** Says it where the reader sees it: on a phone the message is below the screen. */
  function tell(text: string): void {
    setSaid(text);
    requestAnimationFrame(() => status.current?.scrollIntoView({ block: 'center' }));
  }

  async function copy(then = ''): Promise<boolean> {
    const text = textIn(await changes());
    try {
      await navigator.clipboard.writeText(text);
      tell(`${say(words.copied, { file: inRepository(site, file) })} ${then}`);
      return true;
    } catch {
      tell(words.notCopied);
      return false;
    }
  }

  async function open(): Promise<void> {
    onTried();
    if (!repository) return;
    const text = textIn(await changes());
    const next = isNew ? newFilePage(repository, file, text) : { url: editUrl(repository, file), isFilled: false };
    setPage(next.url);
    if (next.isFilled) tell(words.filledIn);
    else if (!(await copy(words.pasteOver))) return;
    window.open(next.url, '_blank', 'noopener');
  }

  return (
    <details class="way" open={!repository}>
      <summary>{words.byHand}</summary>
      <p class="quiet">{repository ? say(words.byHandHint, { host: new URL(repository.url).host }) : words.noRepository}</p>
      {pictures > 0 && (
        <p class="quiet">
          {say(words.picturesByHand, { folder: inRepository(site, folderOf(file)) })}{' '}
          {repository && (
            <a href={uploadUrl(repository, folderOf(file).replace(/\/$/, ''))} target="_blank" rel="noopener">
              {words.uploadPage}
            </a>
          )}
        </p>
      )}
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
            tell(say(words.downloaded, { folder: inRepository(site, folderOf(file)) }));
          }}
        >
          {say([words.download, words.downloadOne][pictures] ?? words.downloadMany, { count: pictures })}
        </button>
      </div>
      <p role="status" ref={status}>
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
