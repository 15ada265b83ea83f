// Other tabs of this browser that have the same week open.
import type { Draft } from '../drafts/store.ts';

type File = Pick<Draft, 'site' | 'file'>;

const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('shiplog-write') : undefined;

/** The draft of `file` was saved. */
export const tellTabs = ({ site, file }: File): void => channel?.postMessage({ site, file });

/** Calls `listener` when another tab has saved the draft of `file`. */
export function hearTabs({ site, file }: File, listener: () => void, signal: AbortSignal): void {
  const hear = ({ data }: MessageEvent<File>) => data.site === site && data.file === file && listener();
  channel?.addEventListener('message', hear, { signal });
}
