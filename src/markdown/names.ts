// The blocks that authors may write as container directives, for plugins and check.

/** `:::note[Title]` and similar: a boxed note, named by its kind. */
export const NOTICES = ['note', 'tip', 'info', 'success', 'warning', 'danger'] as const;
export type Notice = (typeof NOTICES)[number];

/** Every known container directive: `:::name`. There are no leaf (`::name`) and no text (`:name`) directives. */
export const CONTAINERS = [...NOTICES, 'details', 'tabs', 'tab', 'steps', 'cards', 'card', 'files'] as const;
export type Container = (typeof CONTAINERS)[number];

/** Attributes that a container accepts, besides its `[label]`. */
export const ATTRIBUTES: Readonly<Partial<Record<Container, readonly string[]>>> = { card: ['href'], details: ['open'] };

/** The container that each of these must be in. */
export const PARENTS: Readonly<Partial<Record<Container, Container>>> = { tab: 'tabs' };

export const isContainer = (name: string): name is Container => (CONTAINERS as readonly string[]).includes(name);
export const isNotice = (name: string): name is Notice => (NOTICES as readonly string[]).includes(name);
