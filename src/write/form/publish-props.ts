// What each way of publishing needs.
import type { Edited } from '../edited.ts';
import type { Desk } from './desk.ts';
import type { Merging } from './merging.ts';

export interface PublishProps {
  desk: Desk;
  original: Edited | undefined;
  /** Others changed the file: what is to be decided first. */
  onMerging(merging: Merging): void;
  /** From now on all findings are shown. */
  onTried(): void;
}
