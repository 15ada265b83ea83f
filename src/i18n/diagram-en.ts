// The words around diagrams in English. `diagram-vi.ts` has the same keys.
import type { elementFields, relationFields, stepFields } from '../diagram/diff/difference.ts';
import type { RelationKind } from '../diagram/model/diagram.ts';

/** What the buttons over a drawing do; the names are those of their `data-do`. */
export type DiagramTool =
  | 'zoom-in'
  | 'zoom-out'
  | 'fit'
  | 'full'
  | 'pan-left'
  | 'pan-right'
  | 'pan-up'
  | 'pan-down'
  | 'back'
  | 'previous'
  | 'play'
  | 'next'
  | 'trace'
  | 'copy'
  | 'svg'
  | 'png';

export interface DiagramMessages {
  title: string;
  intro: string;
  versions: string;
  version(name: string): string;
  newest: string;
  week: string;
  drawing(title: string, version: string): string;
  tools: string;
  tool: Record<DiagramTool, string>;
  hint: string;
  hintWithoutSteps: string;
  copied: string;
  nothingFound: string;
  search: string;
  filter: string;
  everything: string;
  flow: string;
  /** Before the condition of a branch, and of a loop. */
  when: string;
  until: string;
  relations: string;
  from: string;
  to: string;
  carries: string;
  kind: string;
  relationKinds: Record<RelationKind, string>;
  elements: string;
  element: string;
  technology: string;
  purpose: string;
  code: string;
  docs: string;
  inside: string;
  views: string;
  whole: string;
  exports: string;
  count(elements: number, relations: number): string;
  changes(from: string, to: string): string;
  changesIntro: string;
  noChanges: string;
  marks: Record<'added' | 'removed' | 'changed', string>;
  steps: string;
  flows: string;
  summary: string;
  changesHead: string;
  first: string;
  fields: Record<(typeof elementFields | typeof relationFields | typeof stepFields)[number], string>;
  slider: string;
  showChanges: string;
  noDiagrams: string;
  edit: string;
  openVersion(name: string): string;
}

export const diagramEn: DiagramMessages = {
  title: 'Architecture',
  intro: 'Every diagram with its versions. Each reads as a picture, as numbered steps and as tables.',
  versions: 'Versions',
  version: (name) => `Version ${name}`,
  newest: 'newest',
  week: 'Week',
  drawing: (title, version) => `${title}, version ${version}`,
  tools: 'Diagram',
  tool: {
    'zoom-in': 'Zoom in',
    'zoom-out': 'Zoom out',
    fit: 'Whole diagram',
    full: 'Full screen',
    'pan-left': 'Move left',
    'pan-right': 'Move right',
    'pan-up': 'Move up',
    'pan-down': 'Move down',
    back: 'Out of this group',
    previous: 'Previous step',
    play: 'Play the steps',
    next: 'Next step',
    trace: 'Trace what leads here and from here',
    copy: 'Copy link',
    svg: 'Save as SVG',
    png: 'Save as PNG',
  },
  hint: 'Select an element, or go through the steps.',
  hintWithoutSteps: 'Select an element.',
  copied: 'Copied',
  nothingFound: 'Nothing found',
  search: 'Find an element',
  filter: 'Show only',
  everything: 'everything',
  flow: 'Steps of',
  when: 'If',
  until: 'Again, until',
  relations: 'What goes where',
  from: 'From',
  to: 'To',
  carries: 'Carries',
  kind: 'How',
  relationKinds: { request: 'request', data: 'data', trigger: 'trigger', access: 'access' },
  elements: 'What there is',
  element: 'Element',
  technology: 'Made with',
  purpose: 'What for',
  code: 'Code',
  docs: 'Read more',
  inside: 'in',
  views: 'Views',
  whole: 'Everything',
  exports: 'As text',
  count: (elements, relations) => `${elements} elements, ${relations} arrows`,
  changes: (from, to) => `What changed from ${from} to ${to}`,
  changesIntro: 'Both versions in one drawing: + is new, − is gone, ~ has changed.',
  noChanges: 'Nothing that the diagram shows has changed.',
  marks: { added: 'added', removed: 'removed', changed: 'changed' },
  steps: 'Steps',
  flows: 'Flows',
  summary: 'What it shows',
  changesHead: 'What changed',
  first: 'the first version',
  fields: {
    kind: 'kind',
    name: 'name',
    technology: 'technology',
    description: 'description',
    parent: 'group',
    tags: 'tags',
    code: 'code',
    docs: 'link',
    from: 'start',
    to: 'end',
    label: 'label',
    number: 'number',
    title: 'title',
    text: 'text',
  },
  slider: 'Version',
  showChanges: 'Mark changes',
  noDiagrams: 'There is no diagram yet. A first one is a file architecture/<name>/v1.yaml in the content folder.',
  edit: 'Edit this diagram',
  openVersion: (name) => `Open version ${name}`,
};
