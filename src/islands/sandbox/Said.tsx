// What the sandbox has to say, politely: the outcome of what the reader asked for, and how many events have arrived.
import { useEffect, useRef, useState } from 'react';
import type { SandboxLiveMessages } from '../../i18n/sandbox-live-en.ts';
import type { Said as Saying } from './state.ts';
import { useBench, usePart } from './use-live.ts';

/** Milliseconds between two announcements of figures: a screen reader has to finish its sentence. */
const BREATH = 4_000;

function textOf(said: Saying, w: SandboxLiveMessages): string {
  if (said.what === 'failed') return [w.failed[said.code] ?? w.failed.failed, said.message].join(' ');
  if (said.what === 'loaded' || said.what === 'replayed') {
    const { loaded, duplicate, quarantined } = said.result;
    const events = loaded + duplicate + quarantined;
    return events === 0 ? w.done.nothing : w.done[said.what](said.what === 'loaded' ? loaded : events);
  }
  return said.what === 'linked' ? w.linkDone : w.done[said.what];
}

/** How many events the warehouse has, said at most every few seconds. */
function useArrivals(): number {
  const loaded = usePart((state) => state.counters?.loaded ?? 0);
  const [told, setTold] = useState(loaded);
  const latest = useRef(loaded);
  latest.current = loaded;
  useEffect(() => {
    const timer = setInterval(() => setTold(latest.current), BREATH);
    return () => clearInterval(timer);
  }, []);
  return told;
}

export function Said() {
  const { words } = useBench();
  const said = usePart((state) => state.said);
  const arrived = useArrivals();
  return (
    <>
      <p className="sandbox-said" role="status" data-what={said?.what}>
        {said && textOf(said, words.live)}
      </p>
      <p className="hidden" role="status">
        {arrived > 0 && words.live.done.loaded(arrived)}
      </p>
    </>
  );
}
