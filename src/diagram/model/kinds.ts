// The kinds of elements: those of the tool, and those that a team adds.
import type { SiteKind } from '../../site/kinds.ts';
import type { Glyph } from './glyph.ts';

/** Groups contain other elements; AWS's groups are drawn in AWS's colors. */
export const groupKinds = ['group', 'cloud', 'region', 'vpc', 'public-subnet', 'private-subnet'] as const;

/** Single elements, named after their function instead of a product. */
export const nodeKinds = [
  'person',
  'device',
  'browser',
  'web-app',
  'mobile-app',
  'cdn',
  'identity',
  'api',
  'service',
  'component',
  'container',
  'function',
  'job',
  'schedule',
  'storage',
  'database',
  'cache',
  'warehouse',
  'server',
  'gateway',
  'endpoint',
  'balancer',
  'queue',
  'topic',
  'stream',
  'model',
  'monitor',
  'notice',
  'access',
  'dashboard',
  'folder',
  'file',
  'command',
  'library',
  'external',
] as const;

export const kinds = [...groupKinds, ...nodeKinds] as const;
/** A kind of the tool. */
export type Kind = (typeof kinds)[number];

/** A kind that the team adds. Its glyph is read at build. */
export interface OwnKind extends SiteKind {
  glyph?: Glyph | undefined;
}

/** Whether `kind` is one of the tool's. */
export const isKind = (kind: unknown): kind is Kind => (kinds as readonly unknown[]).includes(kind);

/** The kind with that id among the team's; the first of several. */
export const ownKind = (kind: string, own: readonly OwnKind[] = []): OwnKind | undefined => own.find(({ id }) => id === kind);

/** Whether elements of that kind contain others; `own` are the team's kinds. */
export const isGroup = (kind: string, own?: readonly OwnKind[]): boolean =>
  ownKind(kind, own)?.group ?? (groupKinds as readonly string[]).includes(kind);

/** The kinds of a diagram: its own, then those of the site that it does not define differently. */
export const kindsOf = <K extends SiteKind>(diagram: readonly K[] = [], site: readonly K[] = []): K[] => [
  ...diagram,
  ...site.filter(({ id }) => !diagram.some((own) => own.id === id)),
];
