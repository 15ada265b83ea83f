// The kinds of elements: the glyph of each, and whether it is a group.

/** Groups contain other elements; AWS's groups are drawn in AWS's colors. */
export const groupKinds = ['group', 'cloud', 'region', 'vpc', 'public-subnet', 'private-subnet'] as const;

/** Single elements, named after their function instead of a product. */
export const nodeKinds = [
  'person',
  'browser',
  'web-app',
  'cdn',
  'identity',
  'api',
  'function',
  'schedule',
  'storage',
  'database',
  'warehouse',
  'server',
  'gateway',
  'endpoint',
  'balancer',
  'queue',
  'stream',
  'monitor',
  'notice',
  'access',
  'dashboard',
  'folder',
  'file',
  'command',
  'library',
] as const;

export const kinds = [...groupKinds, ...nodeKinds] as const;
export type Kind = (typeof kinds)[number];
export type GroupKind = (typeof groupKinds)[number];

export const isGroup = (kind: Kind): kind is GroupKind => (groupKinds as readonly string[]).includes(kind);
