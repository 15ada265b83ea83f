// From the click to the open sandbox: progress in place of the start button and on the drawing, whose parts light up; or the error
// and a retry button.
import { type RefObject, useEffect, useRef } from 'react';
import { badge } from '../../../diagram/viewer/live.ts';
import type { SandboxWords } from '../../../i18n/messages.ts';
import type { Progress } from '../../runtimes/browser/client.ts';
import { failureText } from '../kit/failure-text.ts';
import { downloaded, startedBy } from './started.ts';
import { failureOf } from './state.ts';

interface Props {
  progress: Progress | undefined;
  failed: unknown;
  onRetry: () => void;
  /** Id of the drawing. */
  room: RefObject<HTMLElement | null>;
  words: SandboxWords;
}

/** Marks the parts that have started, and the share of the database on the warehouse. */
function light(room: HTMLElement, progress: Progress | undefined): void {
  const started = startedBy(progress?.step);
  for (const part of room.querySelectorAll<SVGElement>('.d-node')) {
    part.toggleAttribute('data-started', started.includes(part.dataset['element'] ?? ''));
  }
  const share = downloaded(progress);
  badge(room, 'warehouse', share === undefined ? '' : `${share}%`);
}

export function Opening({ progress, failed, onRetry, room, words }: Props) {
  const w = words.live;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (room.current) light(room.current, progress);
  }, [room, progress]);
  // The clicked button no longer exists: move the keyboard focus here.
  useEffect(() => {
    if (document.activeElement === document.body) row.current?.focus({ preventScroll: true });
  }, []);

  if (failed !== undefined) {
    const { code, message } = failureOf(failed);
    const { text, detail } = failureText(words, code, message);
    return (
      <div className="sandbox-opening" role="alert">
        <p>
          {text}
          {detail && (
            <span className="quiet fig" lang="en">
              {' '}
              {detail}
            </span>
          )}
        </p>
        <button type="button" className="button" onClick={onRetry}>
          {w.again}
        </button>
      </div>
    );
  }
  const { step = 'downloading', done = 0, total = 0 } = progress ?? {};
  // In percent: the bytes counted here are those after decompression, about three times the download.
  const share = downloaded(progress);
  return (
    <div ref={row} className="sandbox-opening" tabIndex={-1}>
      <p role="status">{w.opening[step]}</p>
      <progress aria-label={w.opening[step]} max={total || 1} value={total ? done : undefined} />
      <p className="quiet fig">{share === undefined ? '\u00a0' : `${share}%`}</p>
    </div>
  );
}
