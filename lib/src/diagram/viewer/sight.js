// The current selection: painted, announced, scrolled into view, and stored in the address.
import { isWithin } from './graph.js';
import { live } from './load-live.js';
import { paint } from './paint.js';
import { nameOf } from './parts.js';
import { readGraph } from './read.js';
import { stepFrom } from './steps.js';
import { wordsFor } from './words.js';
export function sightOf({ root, bar, said, drawing, word, press, walked }, stage) {
    const fields = bar.querySelectorAll('input, select');
    const graph = readGraph(root);
    let flow = root.dataset['flow'] ?? '';
    let seen = {};
    function showPlace() {
        const own = graph.steps.filter((each) => each.flow === flow);
        walked(seen.step ? own.indexOf(seen.step) + 1 : 0, own.length);
    }
    function look(next, brings = true) {
        const { step, element, group } = seen;
        seen = next;
        flow = seen.step?.flow ?? flow;
        paint(root, graph, seen);
        said.replaceChildren(...wordsFor(root, seen, graph, word('none')));
        for (const field of fields)
            field.value = `${{ flow, ...seen }[nameOf(field)] ?? ''}`;
        press('trace', seen.tracing);
        showPlace();
        if (seen.step !== step)
            root.dispatchEvent(new CustomEvent('diagram:step', { bubbles: true, detail: seen.step }));
        if (!brings)
            return;
        const passed = seen.step !== step ? seen.step?.relations : undefined;
        if (passed)
            void live().then(({ pulse }) => {
                for (const [nth, relation] of passed.entries())
                    pulse(root, relation, nth);
            });
        if (group && !seen.group)
            stage.rest();
        const target = drawing().querySelector(seen.step ? '.d-step.is-on, .d-relation.is-on' : `:is(.d-group, .d-node)[data-element="${seen.element}"]`);
        const isNear = !!seen.group && seen.group !== group;
        if (!target || !(isNear || seen.step || seen.element !== element))
            return;
        stage.reveal(target, isNear, seen.step ? [...drawing().querySelectorAll('.d-node.is-on')] : []);
    }
    return {
        graph,
        seen: () => seen,
        walked: showPlace,
        look,
        choose(next) {
            const isFurther = seen.step && seen.step.flow === next.step?.flow;
            look(next);
            const now = seen.step?.hash ?? graph.elements.get(seen.element ?? '')?.hash ?? '';
            if (now !== location.hash)
                history[isFurther ? 'replaceState' : 'pushState'](null, '', now || location.pathname);
        },
        at(address) {
            if (!address)
                return {};
            for (const step of graph.steps)
                if (step.hash === address)
                    return { step };
            const { group = '', tracing } = seen;
            for (const { id: element, open, hash: own } of graph.elements.values())
                if (own === address)
                    return open ? { element, group: element } : { element, group: isWithin(graph, element, group) ? group : '', tracing };
            return undefined;
        },
        stepBy: (by) => stepFrom(graph, flow, seen.step, by),
        stepOf: (number) => graph.steps.find((step) => step.flow === flow && step.number === number),
    };
}
