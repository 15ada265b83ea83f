// <ship-diagram>: a drawing that reads without script becomes one to walk through. All that it shows, it reads from the markup.
import style from '../../styles/diagram/viewer.css?url';
import { live } from './load-live.js';
import { viewerOf } from './viewer.js';
/**
 * The live overlay's interface. Fires `diagram:step` (bubbles; detail `{ flow, step }`) whenever another step is shown, or none.
 * Ids that the drawing does not show are ignored.
 */
export class ShipDiagram extends HTMLElement {
    #viewer;
    connectedCallback() {
        this.#viewer ??= viewerOf(this);
        const { go } = this.#viewer;
        window.addEventListener('popstate', go);
        // The browser scrolls to the address's fragment last in the frame after the page has loaded.
        const arrive = () => requestAnimationFrame(() => requestAnimationFrame(() => go()));
        if (document.readyState === 'complete')
            arrive();
        else
            window.addEventListener('load', arrive, { once: true });
    }
    disconnectedCallback() {
        this.#viewer?.stop();
        if (this.#viewer)
            window.removeEventListener('popstate', this.#viewer.go);
    }
    /** Shows a step of the current flow by its number, `7` or `4a`; an unknown number shows none. The address and the page stay. */
    show(step) {
        this.#viewer?.show(`${step}`);
    }
    /** Animates an event along the relation's arrow. */
    pulse(relation) {
        void live().then(({ pulse }) => pulse(this, relation));
    }
    /** Shows a figure on an element; an empty text removes it. */
    badge(element, text) {
        void live().then(({ badge }) => badge(this, element, text));
    }
}
const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: style });
// Without its style sheet a drawing can still be walked through.
link.onload = link.onerror = () => customElements.define('ship-diagram', ShipDiagram);
document.head.append(link);
