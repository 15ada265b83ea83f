// Connects the parts of the viewer: input becomes a selection, which is shown.
import { createActions } from './acts.ts';
import { listen } from './listen.ts';
import { partsOf } from './parts.ts';
import { listenToPointers } from './pointers.ts';
import { sightOf } from './sight.ts';
import { stageOf } from './stage.ts';

export interface Viewer {
  /** Shows a step of the current flow by its number; none if there is no such number. */
  show(step: string): void;
  /** Shows the selection in the page's address; without an event the page has just been opened. */
  go(event?: Event): void;
  /** Stops playing. */
  stop(): void;
}

export function viewerOf(root: HTMLElement): Viewer {
  const parts = partsOf(root);
  const stage = stageOf(root, parts.box);
  const sight = sightOf(parts, stage);
  const acts = createActions(parts, sight, stage);
  listen(parts, sight, acts, stage);
  listenToPointers(parts.box, stage, acts.stop, parts.isFree);
  parts.bar.hidden = false;
  root.classList.add('is-live');

  return {
    show: (number) => sight.look({ step: sight.stepOf(number) }, false),
    go(event) {
      const next = (event ?? location.hash) ? sight.at(location.hash) : undefined;
      if (!next) return;
      // Prevents the browser from scrolling to the text below.
      if (!event) root.scrollIntoView({ behavior: 'instant' });
      sight.look(next);
    },
    stop: acts.stop,
  };
}
