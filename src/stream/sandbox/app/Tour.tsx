// A five-step tour for first-time visitors.
import { useState } from 'react';
import { storeText } from '../kit/local-text.ts';
import { completedSteps, viewOfStep } from './tour-step.ts';
import { useBench, usePart } from './use-live.ts';
import type { SandboxView } from './view.ts';

interface Props {
  /** Whether the shop fits beside the other parts. */
  wide: boolean;
  onClose: () => void;
  onView: (view: SandboxView) => void;
}

export function Tour({ wide, onClose, onView }: Props) {
  const { words, prefix } = useBench();
  const t = words.read.tour;
  const [at, setAt] = useState(0);
  const completed = usePart(completedSteps);
  // A completed step stays so: the stream drops old events, and the network is restored.
  const [done, setDone] = useState<readonly string[]>([]);
  const added = completed.split(',').filter((step) => step !== '' && !done.includes(step));
  if (added.length > 0) setDone([...done, ...added]);
  const isDone = done.includes(`${at}`);
  const step = t.steps[at];
  const last = t.steps.length - 1;

  function go(to: number): void {
    setAt(to);
    onView(viewOfStep(to, wide));
  }
  function close(): void {
    storeText(`${prefix}:toured`, 'yes');
    onClose();
  }

  return (
    <section className="sandbox-tour" aria-label={t.title} data-track="off">
      <p className="sandbox-step" role="status">
        <span className="fig" aria-hidden="true">
          {at + 1}/{last + 1}
        </span>
        <span className="hidden">{t.of(at + 1, last + 1)}</span> <b>{step?.title}</b>{' '}
        {isDone && <span className="state done">{t.done}</span>} <span className="quiet">{step?.text}</span>
      </p>
      <p className="sandbox-row">
        {at > 0 && (
          <button type="button" className="button" onClick={() => go(at - 1)}>
            {t.back}
          </button>
        )}
        {at < last && (
          <button type="button" className={isDone ? 'button is-next' : 'button'} onClick={() => go(at + 1)}>
            {t.next}
          </button>
        )}
        {at === last ? (
          <button type="button" className="button is-next" onClick={close}>
            {t.finish}
          </button>
        ) : (
          <button type="button" className="button is-plain" aria-label={t.close} onClick={close}>
            <span aria-hidden="true">✕</span>
          </button>
        )}
      </p>
    </section>
  );
}
