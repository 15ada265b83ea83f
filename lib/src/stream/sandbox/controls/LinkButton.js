import { jsx as _jsx } from "react/jsx-runtime";
// Copies a link to the current scenario.
import { writeScenario } from '../app/scenario.js';
import { useBench } from '../app/use-live.js';
export function LinkButton({ view }) {
    const { live, words } = useBench();
    async function copy() {
        const { faults, every, traffic } = live.state();
        const query = writeScenario({
            faults,
            show: view,
            ...(traffic && { traffic: { events: traffic.of, seed: traffic.seed } }),
            ...(every === undefined && { load: 'manual' }),
        });
        const address = `${location.origin}${location.pathname}?${query}#/`;
        try {
            await navigator.clipboard.writeText(address);
            live.announce({ what: 'linked' });
        }
        catch {
            // If the browser denies clipboard access, the link is shown to be copied by hand.
            live.announce({ what: 'linked', address });
        }
    }
    return (_jsx("button", { type: "button", className: "button", onClick: copy, children: words.live.link }));
}
