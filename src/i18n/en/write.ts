// Text of the week editor, in English. It is sent as write.json, so it contains no functions.

/** `{name}` in a text is replaced. */
export interface Words {
  title: string;
  loading: string;
  noScript: string;
  failed: string;
  again: string;
  guide: string;
  /** The list of weeks. */
  newWeek: string;
  weeks: string;
  week: string;
  edit: string;
  translate: string;
  drafts: string;
  draftOf: string;
  removeDraft: string;
  sureRemove: string;
  noWeeks: string;
  allWeeks: string;
  /** What the draft's line says. */
  saved: string;
  notSaved: string;
  full: string;
  unchanged: string;
  otherTab: string;
  undo: string;
  redo: string;
  offline: string;
  unreadable: string;
  notFound: string;
  about: string;
  weekTitle: string;
  summary: string;
  summaryHint: string;
  period: string;
  first: string;
  last: string;
  leftOpen: string;
  leftOpenHint: string;
  continueTask: string;
  doneTask: string;
  dropTask: string;
  objectives: string;
  objective: string;
  addObjective: string;
  fromSteps: string;
  tasks: string;
  task: string;
  original: string;
  untitled: string;
  addTask: string;
  taskTitle: string;
  continues: string;
  closes: string;
  state: string;
  days: string;
  daysHint: string;
  today: string;
  wholeWeek: string;
  noDays: string;
  otherDays: string;
  owner: string;
  milestone: string;
  none: string;
  evidence: string;
  evidenceHint: string;
  link: string;
  linkLabel: string;
  addLink: string;
  nothingRecorded: string;
  detail: string;
  detailHint: string;
  plan: string;
  more: string;
  blockers: string;
  blocker: string;
  addBlocker: string;
  blockerText: string;
  cause: string;
  causeHint: string;
  resolvedBy: string;
  notResolved: string;
  next: string;
  nextStep: string;
  addNext: string;
  remove: string;
  moveUp: string;
  prose: string;
  proseHint: string;
  writeProse: string;
  findings: string;
  noFindings: string;
  error: string;
  warning: string;
  note: string;
  published: string;
  publishedOf: string;
  preview: string;
  previewHint: string;
  publish: string;
  translation: string;
  translationHint: string;
  noFile: string;
  merged: string;
  conflicts: string;
  conflictsHint: string;
  mine: string;
  theirs: string;
  empty: string;
  useChosen: string;
  evidenceItem: string;
  addPicture: string;
  alt: string;
  altHint: string;
  insertPicture: string;
  cancel: string;
  withToken: string;
  message: string;
  messageNew: string;
  messageEdit: string;
  messageTranslation: string;
  asPullRequest: string;
  publishNow: string;
  errorsFirst: string;
  tokenName: string;
  byHand: string;
  byHandHint: string;
  noRepository: string;
  openEditor: string;
  copyText: string;
  download: string;
  copied: string;
  notCopied: string;
  filledIn: string;
  downloaded: string;
  picturesByHand: string;
  uploadPage: string;
  inFolder: string;
  save: string;
  noReview: string;
  backToForm: string;
  reviewOf: string;
  messageReview: string;
  reviewExists: string;
  replaceReview: string;
  offlineCopies: string;
  offlineKept: string;
  offlineRemoved: string;
  removeOffline: string;
  keepOffline: string;
  /** The line above a page that is shown without a connection. */
  offlineCopy: string;
}

export const writeEn: Words = {
  title: 'Write a week',
  loading: 'Loading the editor…',
  noScript: 'The editor needs JavaScript. Without it, edit the week’s file in your repository.',
  failed: 'The editor could not be loaded. Check your connection.',
  again: 'Try again',
  guide: 'How to write a week',
  newWeek: 'New week {week}',
  weeks: 'Weeks',
  week: 'Week {week}',
  edit: 'Edit',
  translate: 'Translate: {language}',
  drafts: 'Drafts on this device',
  draftOf: 'saved {when}',
  removeDraft: 'Delete draft',
  sureRemove: 'Delete this draft? What it contains is not published.',
  noWeeks: 'No week is written yet.',
  allWeeks: 'All weeks',
  saved: 'Draft saved {when}',
  notSaved: 'This browser does not store drafts. Publish or download before you close the page.',
  full: 'The browser’s storage is full: your last changes are on this page only. Publish or download them now.',
  unchanged: 'No changes yet. Everything you type is saved on this device.',
  otherTab: 'This week is open in another tab too. Both show the same draft.',
  undo: 'Undo',
  redo: 'Redo',
  offline: 'You are offline. Drafts are saved on this device; publish when you are back.',
  unreadable: 'Line {line} of {file} cannot be read: {reason}. Fix it in the repository first.',
  notFound: 'The text of {file} could not be loaded. Check your connection.',
  about: 'About the week',
  weekTitle: 'Title',
  summary: 'Summary',
  summaryHint: 'The purpose of the week and its result, in two sentences.',
  period: 'Days of the week',
  first: 'First day',
  last: 'Last day',
  leftOpen: 'Left open in week {week}',
  leftOpenHint: 'Choose what happens to each of them this week.',
  continueTask: 'Continue',
  doneTask: 'Done',
  dropTask: 'Drop',
  objectives: 'Objectives',
  objective: 'Objective {number}',
  addObjective: 'Add objective',
  fromSteps: 'Next steps of week {week}: tap to make one an objective',
  task: 'Task {number}',
  original: 'Original ({language})',
  tasks: 'Tasks',
  untitled: 'No title yet',
  addTask: 'Add task',
  taskTitle: 'What was to be done',
  continues: 'Continues “{title}”',
  closes: 'Answers the remark “{text}”',
  state: 'State',
  days: 'Days worked',
  daysHint: 'Tap the first and the last day.',
  today: 'Today',
  wholeWeek: 'This week',
  noDays: 'Clear',
  otherDays: 'Other days',
  owner: 'Owner',
  milestone: 'Milestone',
  none: 'none',
  evidence: 'Evidence',
  evidenceHint: 'A link to the commit, pull request, page or picture that shows the result.',
  link: 'Link',
  linkLabel: 'What it shows',
  addLink: 'Add link',
  nothingRecorded: 'Nothing was recorded',
  detail: 'Details',
  detailHint: 'How it was done. Each line is one item.',
  plan: 'Planned days',
  more: 'Milestone, plan, details',
  blockers: 'Blockers',
  blocker: 'Blocker {number}',
  addBlocker: 'Add blocker',
  blockerText: 'What stood in the way',
  cause: 'Root cause',
  causeHint: 'Why it happened',
  resolvedBy: 'Task that resolved it',
  notResolved: 'not resolved',
  next: 'Next steps',
  nextStep: 'Next step {number}',
  addNext: 'Add next step',
  remove: 'Remove',
  moveUp: 'Move up',
  prose: 'Text',
  proseHint: 'Outcomes, pictures and reflection, as Markdown.',
  writeProse: 'Write text, add pictures',
  findings: 'Before you publish: {count}',
  noFindings: 'The check finds no problems.',
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
  published: 'Published {when}. The site shows it within a few minutes.',
  publishedOf: 'published {when}',
  preview: 'Preview',
  previewHint: 'As on the week’s page, except:',
  publish: 'Publish',
  translation: 'Translation ({language})',
  translationHint: 'Dates, states, owners and links come from the original.',
  noFile: 'Week {week} is not written yet.',
  merged: 'Changes made by others since you began are merged into your draft.',
  conflicts: 'Changed by you and by others: {count}',
  conflictsHint: 'Choose one version of each. The other one is discarded when you publish.',
  mine: 'Yours',
  theirs: 'Theirs',
  empty: '(empty)',
  useChosen: 'Use the chosen versions',
  evidenceItem: 'Link {number}',
  addPicture: 'Add picture',
  alt: 'What the picture shows',
  altHint: 'For readers who cannot see it. Required.',
  insertPicture: 'Insert picture',
  cancel: 'Cancel',
  withToken: 'Publish to GitHub from here',
  message: 'Commit message',
  messageNew: 'Add week {week}: {title}',
  messageEdit: 'Edit week {week}: {title}',
  messageTranslation: 'Translate week {week}',
  asPullRequest: 'As a pull request',
  publishNow: 'Publish',
  errorsFirst: 'Fix the errors first: with them, the site is not built.',
  tokenName: 'Weeks of {name}',
  byHand: 'Publish without a token',
  byHandHint:
    'The repository’s own editor opens in a new tab: with the text filled in if it is a new and short file, else with the text copied, for you to paste over what is there.',
  noRepository: 'The site names no repository: copy or download the file, and send it to your team.',
  openEditor: 'Open repository editor',
  copyText: 'Copy text',
  download: 'Download',
  copied: 'Copied. Save it as {file}.',
  notCopied: 'The text could not be copied. Download it instead.',
  filledIn: 'The text is filled in in the new tab. Select “Commit changes” there.',
  downloaded: 'Downloaded. Put the files into {folder}',
  picturesByHand: 'Pictures are not part of the text: download them, and upload them into {folder}',
  uploadPage: 'Upload page',
  inFolder: 'Save on this computer',
  save: 'Save into the content folder',
  noReview: 'There is no review to publish in this tab. Open “Review this week” on the week’s page.',
  backToForm: 'Back to the form',
  reviewOf: 'Review of week {week}',
  messageReview: 'Review week {week}',
  reviewExists: 'The repository has another review of this week by the same person on the same day:',
  replaceReview: 'Replace it with this review',
  offlineCopies: 'Offline copies',
  offlineKept: 'The editor and the pages you read are stored on this device, and open without a connection.',
  offlineRemoved: 'This device stores no pages. The editor needs a connection; drafts are still saved.',
  removeOffline: 'Remove offline copies',
  keepOffline: 'Store offline copies',
  offlineCopy: 'Offline copy of {date}. The page may have changed since.',
};
