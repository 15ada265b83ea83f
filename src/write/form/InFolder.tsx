/** @jsxImportSource preact */
// In dev: the files are saved into the content folder on this computer.
import { useState } from 'preact/hooks';
import type { Outcome } from '../publish/outcome.ts';
import { type DevServer, saveInDev } from '../publish/save-in-dev.ts';
import { OutcomeText } from './OutcomeText.tsx';
import { type Publication, textIn } from './publication.ts';

export function InFolder({ site, file, changes, onTried, onStale, onPublished, devServer }: Publication & { devServer: DevServer }) {
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

  return (
    <div class="way">
      <h4>{site.words.inFolder}</h4>
      <button type="button" class="button primary" disabled={busy} onClick={() => void save()}>
        {site.words.save}
      </button>
      <div role="status">{outcome && <OutcomeText site={site} outcome={outcome} />}</div>
    </div>
  );
}
