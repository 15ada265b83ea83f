// Our blocks in the tree, and the names that other sites use for them.
import type { BlockContent, DefinitionContent, Parent, PhrasingContent } from 'mdast';

/** `:::name[label]` with its content. */
export interface Container extends Parent {
  type: 'container';
  name: 'note' | 'tip' | 'info' | 'success' | 'warning' | 'danger' | 'details' | 'tabs' | 'tab';
  label: PhrasingContent[];
  /** Details that are open by default. */
  open?: boolean;
  children: Block[];
}

export type Block = BlockContent | DefinitionContent;

declare module 'mdast' {
  interface BlockContentMap {
    container: Container;
  }
  interface RootContentMap {
    container: Container;
  }
}

const NOTICES: Readonly<Record<string, Container['name']>> = {
  note: 'note',
  tip: 'tip',
  hint: 'tip',
  green: 'tip',
  info: 'info',
  important: 'info',
  primary: 'info',
  blue: 'info',
  abstract: 'info',
  success: 'success',
  check: 'success',
  warning: 'warning',
  warn: 'warning',
  orange: 'warning',
  attention: 'warning',
  caution: 'danger',
  danger: 'danger',
  error: 'danger',
  bug: 'danger',
  red: 'danger',
};

/** The notice that `kind` means; `note` for an unknown one. */
export const noticeOf = (kind: string): Container['name'] => NOTICES[kind.trim().toLowerCase()] ?? 'note';

/** Whether `kind` is the name of a notice. */
export const isNoticeKind = (kind: string): boolean => Object.hasOwn(NOTICES, kind.trim().toLowerCase());
