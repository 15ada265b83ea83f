/** @jsxImportSource preact */
// In dev: the files are saved into the content folder on this computer.
import { useEffect, useReducer, useState } from 'preact/hooks';
import { ERRORS } from '../publish/content-errors.ts';
import type { Outcome } from '../publish/outcome.ts';
import { type DevServer, saveInDev } from '../publish/save-in-dev.ts';
import { OutcomeText } from './OutcomeText.tsx';
import { type Publication, textIn } from './publication.ts';

/** What the server's check says about the file as saved: it reads the words too, which the page's check does not. */
function Checked({ file }: { file: string }) {
  const [, render] = useReducer<number, unknown>((count) => count + 1, 0);
  useEffect(() => {
    addEventListener(ERRORS, render);
    return () => removeEventListener(ERRORS, render);
  }, []);
  const found = window.shiplogErrors?.errors.filter(({ path }) => path === file) ?? [];
  return (
    <div role="status" lang="en">
      {found.map(({ where, what, fix }) => (
        <p class="says error">
          <code>{where}</code> {what} → {fix}
        </p>
      ))}
    </div>
  );
}

export function InFolder({
  site,
  file,
  isChosen,
  changes,
  onTried,
  onStale,
  onPublished,
  devServer,
}: Publication & { devServer: DevServer }) {
  const [outcome, setOutcome] = useState<Outcome | undefined>();
  const [busy, setBusy] = useState(false);

  async function save(): Promise<void> {
    onTried();
    setBusy(true);
    const files = await changes();
    const became = await saveInDev(devServer, files);
    setOutcome(became);
    setBusy(false);
    const stale = became.kind === 'stale' ? became.files.find(({ path }) => path === file)?.theirs : undefined;
    if (stale?.text !== undefined) await onStale({ text: stale.text, blob: stale.blob });
    if (became.kind === 'saved') await onPublished(textIn(files));
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    if (isChosen) void save();
  }, []);

  return (
    <div class="way">
      <h4>{site.words.inFolder}</h4>
      <button type="button" class="button primary" disabled={busy} onClick={() => void save()}>
        {site.words.save}
      </button>
      <div role="status">{outcome && <OutcomeText site={site} outcome={outcome} />}</div>
      <Checked file={file} />
    </div>
  );
}
