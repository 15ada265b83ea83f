// How components read the open sandbox: each re-renders only when its part of the state changes.
import { createContext, use, useSyncExternalStore } from 'react';
import type { SandboxWords } from '../../../i18n/messages.ts';
import type { Live } from './live.ts';
import type { State } from './state.ts';

export interface Bench {
  live: Live;
  words: SandboxWords;
  /** The page's language. */
  language: string;
  /** The prefix of names in this browser's storage. */
  prefix: string;
}

export const BenchContext = createContext<Bench | undefined>(undefined);

/** The open sandbox. Only for components within it. */
export function useBench(): Bench {
  const bench = use(BenchContext);
  if (!bench) throw new Error('A part of the sandbox is rendered outside it.');
  return bench;
}

/** One part of the state; it must be the same value while it has not changed. */
export function usePart<Part>(part: (state: State) => Part): Part {
  const { live } = useBench();
  return useSyncExternalStore(live.subscribe, () => part(live.state()));
}
