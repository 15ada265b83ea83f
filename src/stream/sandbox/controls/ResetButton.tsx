// Resets the sandbox, after a confirmation.
import { useState } from 'react';
import { useBench } from '../app/use-live.ts';

export function ResetButton() {
  const { live, words } = useBench();
  const w = words.live;
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <button type="button" className="button" onClick={() => setSure(true)}>
        {w.reset}…
      </button>
    );
  }
  return (
    <div role="alert">
      <p>{w.resetAsk}</p>
      <p className="sandbox-row">
        <button
          type="button"
          className="button is-next"
          onClick={() => {
            setSure(false);
            live.reset();
          }}
        >
          {w.resetYes}
        </button>
        <button type="button" className="button" onClick={() => setSure(false)}>
          {w.cancel}
        </button>
      </p>
    </div>
  );
}
