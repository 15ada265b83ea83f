// What a live source shows on the drawings: events that travel along an arrow, figures on an element.

/** Milliseconds from one end of an arrow to the other. */
const TRAVEL = 900;
/** Events under way on one arrow beyond which no further one is drawn: a crowd says no more, and costs. */
const CROWD = 12;

function append(parent: Element, markup: string): SVGElement {
  parent.insertAdjacentHTML('beforeend', markup);
  return parent.lastElementChild as SVGElement;
}

/** Lets an event travel along the arrow in every drawing; after `nth` others where a step goes along several arrows. */
export function pulse(root: ParentNode, relation: string, nth = 0): void {
  for (const arrow of root.querySelectorAll(`.d-relation[data-relation~="${CSS.escape(relation)}"]`)) {
    if (arrow.querySelectorAll('.d-event').length >= CROWD) continue;
    const event = append(arrow, '<circle class="d-event" r="5"/>');
    event.style.offsetPath = `path("${arrow.querySelector('path')?.getAttribute('d')}")`;
    event.animate({ offsetDistance: ['0%', '100%'] }, { duration: TRAVEL, delay: nth * TRAVEL, fill: 'backwards' }).onfinish = () =>
      event.remove();
  }
}

/** Writes `text` on the element's upper right corner in every drawing; an empty text takes it away. */
export function badge(root: ParentNode, element: string, text: string): void {
  for (const part of root.querySelectorAll(`:is(.d-node, .d-group)[data-element="${CSS.escape(element)}"]`)) {
    // An element's parts count from its corner.
    const label =
      part.querySelector('.d-badge') ??
      append(part, `<text class="d-badge" x="${part.querySelector('rect')?.getAttribute('width')}" y="4"/>`);
    label.textContent = text;
  }
}
