// The words of the form that writes a review, in English. They travel with review-form.json, so they are texts alone.
import type { FormFault } from '../worklog/review/filled-review.ts';
import type { Verdict } from '../worklog/review/review.ts';

/** `{name}` in a text is filled in. */
export interface FormWords {
  reviewer: string;
  choose: string;
  date: string;
  verdict: string;
  verdicts: Record<Verdict, string>;
  scores: string;
  scoresHint: string;
  remarks: string;
  remark: string;
  addRemark: string;
  removeRemark: string;
  summary: string;
  sign: string;
  signHint: string;
  unsignable: string;
  file: string;
  copy: string;
  copied: string;
  notCopied: string;
  open: string;
  tooLong: string;
  noRepository: string;
  missing: string;
  faults: Record<FormFault['kind'], string>;
}

export const formEn: FormWords = {
  reviewer: 'Reviewer',
  choose: 'Choose…',
  date: 'Date',
  verdict: 'Verdict',
  verdicts: { accepted: 'accepted', changes: 'changes asked for', rejected: 'rejected' },
  scores: 'Scores',
  scoresHint: '0 to {scale}. What is left empty is not scored.',
  remarks: 'Remarks',
  remark: 'Remark {number}',
  addRemark: 'Add a remark',
  removeRemark: 'Take remark {number} away',
  summary: 'Summary',
  sign: 'Sign the week off as it stands on this page',
  signHint: 'Any later edit of its facts or words will show.',
  unsignable: 'This week cannot be signed: it could not be read whole.',
  file: 'The file',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Could not be copied: select the text instead.',
  open: 'Open in the repository',
  tooLong: 'The review is too long for an address: copy the text, then paste it there.',
  noRepository: 'Copy the text into this file of the content folder, and commit it.',
  missing: 'Before the file is complete:',
  faults: {
    reviewer: 'Who reviews? Choose a mentor, or write an id of small letters, digits and hyphens.',
    date: 'The date is missing.',
    verdict: 'The verdict is missing.',
    score: '{name} cannot be scored {points}: give a number from 0 to {scale}.',
    remark: 'Remark {number} is empty: write a text, or take it away.',
    seal: 'A seal signs a week off: take it away, or accept the week.',
  },
};
