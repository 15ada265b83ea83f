/** @jsxImportSource preact */
// In dev: the week is saved into the content folder on this computer.
import { useState } from 'preact/hooks';
import type { Outcome } from '../publish/outcome.ts';
import { type DevServer, saveInDev } from '../publish/save-in-dev.ts';
import { mergeInto } from './merging.ts';
import { OutcomeText } from './OutcomeText.tsx';
import type { PublishProps } from './publish-props.ts';
import { changesOf, published } from './publishing.ts';

export function InFolder({ desk, original, onMerging, onTried, devServer }: PublishProps & { devServer: DevServer }) {
  const { site, session } = desk;
  const [outcome, setOutcome] = useState<Outcome | undefined>();
  const [busy, setBusy] = useState(false);

  async function save(): Promise<void> {
    onTried();
    setBusy(true);
    const changes = await changesOf(session, original);
    const became = await saveInDev(devServer, changes);
    setOutcome(became);
    setBusy(false);
    const stale = became.kind === 'stale' ? became.files.find(({ path }) => path === session.place.file)?.theirs : undefined;
    if (stale?.text !== undefined) {
      const merging = await mergeInto(session, { text: stale.text, blob: stale.blob });
      if (merging && 'finish' in merging) onMerging(merging);
    }
    if (became.kind === 'saved') await published(session, changes[0]?.content as string);
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
