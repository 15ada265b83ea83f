// The live overlay of drawings: events that travel along an arrow, figures on an element.
/** Milliseconds from one end of an arrow to the other. */
const TRAVEL = 900;
/** Radius of an event's dot. */
const RADIUS = 7;
/** Milliseconds that a part glows when an event arrives. */
const ARRIVAL = 500;
/** Maximum events drawn on one arrow at a time: more would show nothing new, and cost time. */
const CROWD = 12;
/** The size of a figure's box: a margin, and the width of each character. */
const BADGE = { margin: 12, character: 7 };
function append(parent, markup) {
    parent.insertAdjacentHTML('beforeend', markup);
    return parent.lastElementChild;
}
/** The part at the arrow's end glows, in every drawing. */
function arrive(root, relation) {
    // Only the wide drawing contains the end of an arrow.
    const to = root.querySelector(`.d-relation[data-to][data-relation~="${CSS.escape(relation)}"]`)?.dataset['to'];
    if (to === undefined)
        return;
    for (const box of root.querySelectorAll(`.d-node[data-element="${CSS.escape(to)}"] > rect`))
        box.animate({ stroke: ['var(--d-event, var(--signal))', 'var(--d-edge)'], strokeWidth: ['4px', '1.25px'] }, ARRIVAL);
}
/** Animates an event along the arrow in every drawing; delayed by `nth` if a step has several arrows. */
export function pulse(root, relation, nth = 0) {
    for (const arrow of root.querySelectorAll(`.d-relation[data-relation~="${CSS.escape(relation)}"]`)) {
        if (arrow.querySelectorAll('.d-event').length >= CROWD)
            continue;
        const event = append(arrow, `<circle class="d-event" r="${RADIUS}"/>`);
        event.style.offsetPath = `path("${arrow.querySelector('path')?.getAttribute('d')}")`;
        // From border to border, so that neither box's words are covered.
        event.animate({ offsetDistance: [`${RADIUS}px`, `calc(100% - ${RADIUS}px)`] }, { duration: TRAVEL, delay: nth * TRAVEL, fill: 'backwards' }).onfinish = () => {
            event.remove();
            if (arrow.hasAttribute('data-to'))
                arrive(root, relation);
        };
    }
}
/** Shows `text` at the element's upper right corner in every drawing; an empty text removes it. */
export function badge(root, element, text) {
    for (const part of root.querySelectorAll(`:is(.d-node, .d-group)[data-element="${CSS.escape(element)}"]`)) {
        // An element's parts are relative to its corner.
        const right = Number(part.querySelector('rect')?.getAttribute('width')) + 6;
        const label = part.querySelector('.d-badge') ?? append(part, '<g class="d-badge"><rect y="-10" height="20" rx="6"/><text y="4"/></g>');
        const [box, figure] = [label.querySelector('rect'), label.querySelector('text')];
        if (!box || !figure)
            continue;
        const width = BADGE.margin + BADGE.character * text.length;
        label.toggleAttribute('data-empty', text === '');
        box.setAttribute('x', `${right - width}`);
        box.setAttribute('width', `${width}`);
        figure.setAttribute('x', `${right - width / 2}`);
        figure.textContent = text;
    }
}
