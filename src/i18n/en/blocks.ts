// The texts of the authoring blocks in English. `vi/blocks.ts` has the same keys.
import type { Alert } from '../../markdown/alerts.ts';
import type { Notice } from '../../markdown/names.ts';

export interface BlockWords extends Record<Notice | Alert, string> {
  details: string;
  tab: string;
  code: string;
  copy: string;
  copied: string;
  table: string;
  formula: string;
  section: string;
  footnotes: string;
  back: string;
  task: string;
  close: string;
  dead: string;
}

export const blocksEn: BlockWords = {
  note: 'Note',
  tip: 'Tip',
  info: 'Info',
  success: 'Done',
  warning: 'Warning',
  danger: 'Danger',
  important: 'Important',
  caution: 'Caution',
  details: 'Details',
  tab: 'Tab',
  code: 'Code',
  copy: 'Copy',
  copied: 'Copied',
  table: 'Table',
  formula: 'Formula',
  section: 'Link to',
  footnotes: 'Footnotes',
  back: 'Back to reference',
  task: 'Task',
  close: 'Close',
  dead: 'This link led nowhere',
};
