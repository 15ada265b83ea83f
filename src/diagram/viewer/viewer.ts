// Brings the parts together: what a reader does becomes what is seen.
import { actsOf } from './acts.ts';
import { listen } from './listen.ts';
import { partsOf } from './parts.ts';
import { listenToPointers } from './pointers.ts';
import { sightOf } from './sight.ts';
import { stageOf } from './stage.ts';

export interface Viewer {
  /** Shows a step of the current flow by its number; none without one of that number. */
  show(step: string): void;
  /** Shows what the page's address names; without an event of moving there, the reader has just arrived. */
  go(event?: Event): void;
  /** Ends playing. */
  stop(): void;
}

export function viewerOf(root: HTMLElement): Viewer {
  const parts = partsOf(root);
  const stage = stageOf(root, parts.box);
  const sight = sightOf(parts, stage);
  const acts = actsOf(parts, sight, stage);
  listen(parts, sight, acts, stage);
  listenToPointers(parts.box, stage, acts.stop, parts.isFree);
  parts.bar.hidden = false;
  root.classList.add('is-live');

  return {
    show: (number) => sight.look({ step: sight.stepOf(number) }, false),
    go(event) {
      const next = (event ?? location.hash) ? sight.at(location.hash) : undefined;
      if (!next) return;
      // Ends the browser's own way to the words below.
      if (!event) root.scrollIntoView({ behavior: 'instant' });
      sight.look(next);
    },
    stop: acts.stop,
  };
}
