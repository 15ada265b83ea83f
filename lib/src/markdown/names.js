// The blocks that authors may write as container directives, for plugins and check.
/** `:::note[Title]` and similar: a boxed note, named by its kind. */
export const NOTICES = ['note', 'tip', 'info', 'success', 'warning', 'danger'];
/** Every known container directive: `:::name`. There are no leaf (`::name`) and no text (`:name`) directives. */
export const CONTAINERS = [...NOTICES, 'details', 'tabs', 'tab', 'steps', 'cards', 'card', 'files'];
/** Attributes that a container accepts, besides its `[label]`. */
export const ATTRIBUTES = { card: ['href'], details: ['open'] };
/** The container that each of these must be in. */
export const PARENTS = { tab: 'tabs' };
export const isContainer = (name) => CONTAINERS.includes(name);
export const isNotice = (name) => NOTICES.includes(name);
