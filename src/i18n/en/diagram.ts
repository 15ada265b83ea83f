// The words around diagrams in English. `vi/diagram.ts` has the same keys.
import type { elementFields, relationFields, stepFields } from '../../diagram/diff/difference.ts';
import type { ChangeKind } from '../../diagram/diff/together.ts';
import type { RelationKind } from '../../diagram/model/diagram.ts';
import { plural } from '../plural.ts';

/** The buttons over a drawing; the keys are those of their `data-do`. */
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
  | 'find'
  | 'trace'
  | 'copy'
  | 'svg'
  | 'png';

export interface DiagramMessages {
  title: string;
  intro: string;
  versions: string;
  version(name: string): string;
  /** Table head: the number of the week that a version belongs to. */
  week: string;
  drawing(title: string, version: string): string;
  tools: string;
  tool: Record<DiagramTool, string>;
  /** The primary control of a drawing with steps, and its status while the steps play. */
  walk(steps: number): string;
  pause: string;
  resume: string;
  progress: string;
  pauseMotion: string;
  hint: string;
  hintWithoutSteps: string;
  copied: string;
  /** Said of a tool. */
  failed: string;
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
  docs: string;
  inside: string;
  exports: string;
  count(elements: number, relations: number): string;
  changes(from: string, to: string): string;
  changesIntro: string;
  changesLegend: string;
  noChanges: string;
  marks: Record<ChangeKind, string>;
  /** `3 added` */
  counted(count: number, kind: ChangeKind): string;
  andMore(count: number): string;
  stepChanges(count: number): string;
  steps: string;
  flows: string;
  summary: string;
  changesHead: string;
  first: string;
  fields: Record<(typeof elementFields | typeof relationFields | typeof stepFields)[number], string>;
  slider: string;
  edit: string;
  openVersion(name: string): string;
  /** Heading over the diagrams that a week changed. */
  ofWeek: string;
}

export const diagramEn: DiagramMessages = {
  title: 'Architecture',
  intro: 'Each diagram with its versions, as a drawing, as numbered steps and as tables.',
  versions: 'Versions',
  version: (name) => `Version ${name}`,
  week: 'Week',
  drawing: (title, version) => `${title}, version ${version}`,
  tools: 'Diagram',
  tool: {
    'zoom-in': 'Zoom in',
    'zoom-out': 'Zoom out',
    fit: 'Fit diagram',
    full: 'Full screen',
    'pan-left': 'Move left',
    'pan-right': 'Move right',
    'pan-up': 'Move up',
    'pan-down': 'Move down',
    back: 'Back to the whole diagram',
    previous: 'Previous step',
    play: 'Play steps',
    next: 'Next step',
    find: 'Find component',
    trace: 'Trace connections of the selected component',
    copy: 'Copy link',
    svg: 'Save as SVG',
    png: 'Save as PNG',
  },
  walk: (steps) => `Walk through ${plural(steps, 'step')}`,
  pause: 'Pause',
  resume: 'Resume',
  progress: 'Progress',
  pauseMotion: 'Pause animation',
  hint: 'Select a component for details, or walk through the steps.',
  hintWithoutSteps: 'Select a component for details.',
  copied: 'Link copied',
  failed: 'That failed. Reload the page, then try again.',
  nothingFound: 'No component found',
  search: 'Find component',
  filter: 'Filter by tag',
  everything: 'All',
  flow: 'Flow',
  when: 'If',
  until: 'Repeat until',
  relations: 'Connections',
  from: 'From',
  to: 'To',
  carries: 'Data',
  kind: 'Type',
  relationKinds: { request: 'request', data: 'data', trigger: 'trigger', access: 'access' },
  elements: 'Components',
  element: 'Component',
  technology: 'Technology',
  purpose: 'Purpose',
  docs: 'Read more',
  inside: 'in',
  exports: 'Export as text',
  count: (elements, relations) => `${plural(elements, 'component')}, ${plural(relations, 'connection')}`,
  changes: (from, to) => `Changes from ${from} to ${to}`,
  changesIntro: 'Both versions in one drawing: + added, − removed, ~ changed.',
  changesLegend: '+ added, − removed, ~ changed.',
  noChanges: 'No component or connection changed.',
  marks: { added: 'added', removed: 'removed', changed: 'changed' },
  counted: (count, kind) => `${count} ${kind}`,
  andMore: (count) => `and ${count} more`,
  stepChanges: (count) => `${plural(count, 'step')} changed`,
  steps: 'Steps',
  flows: 'Flows',
  summary: 'Summary',
  changesHead: 'Changes',
  first: 'first version',
  fields: {
    kind: 'type',
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
  edit: 'Edit this diagram',
  openVersion: (name) => `Open diagram ${name}`,
  ofWeek: 'Architecture this week',
};
