// Five steps for somebody who is here for the first time.
import { useState } from 'react';
import { remember } from './kept.ts';
import { tourSteps, viewOfStep } from './tour-step.ts';
import { useBench, usePart } from './use-live.ts';
import type { View } from './view.ts';

interface Props {
  /** Is there room for the shop beside the other parts? */
  wide: boolean;
  onClose: () => void;
  onView: (view: View) => void;
}

export function Tour({ wide, onClose, onView }: Props) {
  const { words, prefix } = useBench();
  const t = words.read.tour;
  const [at, setAt] = useState(0);
  const [done, setDone] = useState<readonly number[]>([]);
  const isDone = usePart((state) => tourSteps[at]?.(state) ?? false);
  if (isDone && !done.includes(at)) setDone([...done, at]);
  const step = t.steps[at];
  const last = t.steps.length - 1;

  function go(to: number): void {
    setAt(to);
    onView(viewOfStep(to, wide));
  }
  function close(): void {
    remember(`${prefix}:toured`, 'yes');
    onClose();
  }

  return (
    <section className="sandbox-tour" aria-label={t.title} data-track="off">
      <p className="label">
        {t.title} · {t.of(at + 1, last + 1)}
      </p>
      <div role="status">
        <h2>
          {step?.title} {done.includes(at) && <span className="state done">{t.done}</span>}
        </h2>
        <p>{step?.text}</p>
      </div>
      <p className="sandbox-row">
        {at > 0 && (
          <button type="button" className="button" onClick={() => go(at - 1)}>
            {t.back}
          </button>
        )}
        {at < last && (
          <button type="button" className={done.includes(at) ? 'button is-next' : 'button'} onClick={() => go(at + 1)}>
            {t.next}
          </button>
        )}
        <button type="button" className={at === last ? 'button is-next' : 'button is-plain'} onClick={close}>
          {at === last ? t.finish : t.close}
        </button>
      </p>
    </section>
  );
}
