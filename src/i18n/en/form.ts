// Text of the form that writes a review, in English. It is sent as review-form.json, so it contains no functions.
import type { FormFault } from '../../worklog/review/filled-review.ts';
import type { Verdict } from '../../worklog/review/verdicts.ts';

/** `{name}` in a text is replaced. */
export interface FormWords {
  reviewer: string;
  choose: string;
  date: string;
  verdict: string;
  verdicts: Record<Verdict, string>;
  scores: string;
  scoresHint: string;
  notScored: string;
  remarks: string;
  remarksHint: string;
  remark: string;
  /** Label of the select box for what remark `{number}` is about. */
  about: string;
  wholeWeek: string;
  addRemark: string;
  removeRemark: string;
  summary: string;
  sign: string;
  signHint: string;
  unsignable: string;
  submit: string;
  submitHint: string;
  save: string;
  saveHint: string;
  /** Of the button that leads to the page with the token. */
  publishHint: string;
  notHanded: string;
  copy: string;
  /** `{path}`: the file in the content folder. */
  copied: string;
  notCopied: string;
  tooLong: string;
  preview: string;
  missing: string;
  faults: Record<FormFault['kind'], string>;
}

export const formEn: FormWords = {
  reviewer: 'Reviewer',
  choose: 'Choose…',
  date: 'Date',
  verdict: 'Verdict',
  verdicts: { accepted: 'accepted', changes: 'changes requested', rejected: 'rejected' },
  scores: 'Scores',
  scoresHint: '0 to {scale}. Leave – for what you do not score.',
  notScored: 'not scored',
  remarks: 'Remarks',
  remarksHint: 'What should the team change? A remark stays open until a later week resolves it.',
  remark: 'Remark {number}',
  about: 'Remark {number} is about',
  wholeWeek: 'about the whole week',
  addRemark: 'Add remark',
  removeRemark: 'Remove remark {number}',
  summary: 'Summary',
  sign: 'Sign off this week as it is shown on this page',
  signHint: 'The site then shows every later change to this week.',
  unsignable: 'This week cannot be signed off: its content has errors.',
  submit: 'Submit review',
  submitHint: 'A new tab opens with your review filled in. Select “Commit changes” there to publish it.',
  save: 'Download review',
  saveHint: 'Send the review to the team. They add it to the site.',
  publishHint: 'To publish from here you need a GitHub token. The next page explains which one.',
  notHanded: 'This browser blocks storage, so the next page cannot receive your review. Copy it instead.',
  copy: 'Copy review',
  copied: 'The review is copied. Save it as {path}.',
  notCopied: 'The review could not be copied. Open the preview and select the text.',
  tooLong: 'The review cannot be filled in there. It is copied: paste it in the new tab.',
  preview: 'Preview',
  missing: 'Before you can submit:',
  faults: {
    reviewer: 'Choose a reviewer, or enter an id of lowercase letters, digits and hyphens.',
    date: 'Enter a date.',
    verdict: 'Choose a verdict.',
    score: 'Score {name} from 0 to {scale}, not {points}.',
    remark: 'Remark {number} is empty: write a text or remove the remark.',
    seal: 'Only an accepted week can be signed off: accept it, or clear the sign-off.',
  },
};
