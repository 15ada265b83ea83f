/** Groups contain other elements; AWS's groups are drawn in AWS's colors. */
export const groupKinds = ['group', 'cloud', 'region', 'vpc', 'public-subnet', 'private-subnet'];
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
];
export const kinds = [...groupKinds, ...nodeKinds];
/** Whether `kind` is one of the tool's. */
export const isKind = (kind) => kinds.includes(kind);
/** The kind with that id among the team's; the first of several. */
export const ownKind = (kind, own = []) => own.find(({ id }) => id === kind);
/** Whether elements of that kind contain others; `own` are the team's kinds. */
export const isGroup = (kind, own) => ownKind(kind, own)?.group ?? groupKinds.includes(kind);
/** The kinds of a diagram: its own, then those of the site that it does not define differently. */
export const kindsOf = (diagram = [], site = []) => [
    ...diagram,
    ...site.filter(({ id }) => !diagram.some((own) => own.id === id)),
];
