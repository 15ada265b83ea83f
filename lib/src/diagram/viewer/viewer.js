// Connects the parts of the viewer: input becomes a selection, which is shown.
import { createActions } from './acts.js';
import { listen } from './listen.js';
import { partsOf } from './parts.js';
import { listenToPointers } from './pointers.js';
import { sightOf } from './sight.js';
import { stageOf } from './stage.js';
export function viewerOf(root) {
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
            if (!next)
                return;
            // Prevents the browser from scrolling to the text below.
            if (!event)
                root.scrollIntoView({ behavior: 'instant' });
            sight.look(next);
        },
        stop: acts.stop,
    };
}
