// What a live source shows on the drawings: events that travel along an arrow, figures on an element.

/** Milliseconds from one end of an arrow to the other. */
const TRAVEL = 900;
/** Events under way on one arrow beyond which no further one is drawn: a crowd says no more, and costs. */
const CROWD = 12;

function append(parent: Element, name: string, looks: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
  for (const [key, value] of Object.entries({ class: looks, ...attributes })) made.setAttribute(key, `${value}`);
  parent.append(made);
  return made;
}

/** Lets an event travel along the arrow in every drawing; with reduced motion the style sheet shows the arrow as pulsing alone. */
export function pulse(root: ParentNode, relation: string): void {
  const id = CSS.escape(relation);
  for (const arrow of root.querySelectorAll(`.d-relation:is([data-relation="${id}"], [data-stands~="${id}"])`)) {
    if (arrow.querySelectorAll('.d-event').length >= CROWD) continue;
    const dot = append(arrow, 'circle', 'd-event', { r: 5 });
    dot.style.offsetPath = `path("${arrow.querySelector('path')?.getAttribute('d')}")`;
    arrow.classList.add('is-pulsing');
    dot.animate({ offsetDistance: ['0%', '100%'] }, TRAVEL).onfinish = () => {
      dot.remove();
      arrow.classList.toggle('is-pulsing', !!arrow.querySelector('.d-event'));
    };
  }
}

/** Writes `text` on the element's upper right corner in every drawing; an empty text takes it away. */
export function badge(root: ParentNode, element: string, text: string): void {
  for (const part of root.querySelectorAll(`:is(.d-node, .d-group)[data-element="${CSS.escape(element)}"]`)) {
    const corner = (name: string) => Number(part.querySelector('rect')?.getAttribute(name));
    const label =
      part.querySelector('.d-badge') ?? append(part, 'text', 'd-badge', { x: corner('x') + corner('width'), y: corner('y') + 4 });
    label.textContent = text;
  }
}
