/** @jsxImportSource preact */
// Offline copies: what is stored on this device, and the button that removes it.
import { useState } from 'preact/hooks';
import type { WriteFacts } from '../facts.ts';
import { canKeep, isKeeping, keepAgain, removeOffline } from '../offline/register.ts';

export function Offline({ site }: { site: WriteFacts }) {
  const { words } = site;
  const [keeping, setKeeping] = useState(() => isKeeping(site));
  if (!canKeep(site)) return null;
  return (
    <section>
      <h2>{words.offlineCopies}</h2>
      <p class="quiet" role="status">
        {keeping ? words.offlineKept : words.offlineRemoved}
      </p>
      <button
        type="button"
        class="button"
        onClick={() => void (keeping ? removeOffline(site) : keepAgain(site)).then(() => setKeeping(!keeping))}
      >
        {keeping ? words.removeOffline : words.keepOffline}
      </button>
    </section>
  );
}
