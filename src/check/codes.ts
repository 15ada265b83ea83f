// The catalog of findings. A code is permanent: the guide, editors and pull-request notes refer to it.

/** An error stops the build; a warning is worth mending; a note is worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

const error = (title: string) => ({ severity: 'error', title }) as const;
const warning = (title: string) => ({ severity: 'warning', title }) as const;
const note = (title: string) => ({ severity: 'note', title }) as const;

export const codes = {
  // Files that cannot be read.
  'root-unreadable': error('The content folder cannot be read'),
  'site-missing': error('site.yaml is missing'),
  'file-unreadable': error('A file cannot be read'),
  'file-too-large': error('A file is larger than a page may be'),
  'not-utf8': error('A file is not UTF-8 text'),
  'symlink-outside': error('A link leaves the content folder, or repeats it'),
  'not-a-file': warning('Something is no file though it looks like one'),
  'front-matter-missing': error('A page has no front matter'),
  'front-matter-open': error('Front matter does not end'),
  'yaml-syntax': error('YAML cannot be read'),
  'mdx-syntax': error('The text of a page cannot be read'),
  // Front matter and site.yaml.
  schema: error('A value is not what its key takes'),
  'unknown-key': error('A key is not known'),
  'duplicate-id': error('An id stands twice'),
  'unknown-owner': error('An owner is not in site.yaml'),
  'unknown-milestone': error('A milestone is not in site.yaml'),
  'unknown-task': error('A task id is not known'),
  'navigation-unknown': error('A navigation entry names no section'),
  'report-section-unknown': error('The report names a section that is not there'),
  'outputs-missing': error('The outputs of AWS that site.yaml names are not there'),
  'home-unknown': error('The home page names something that is not there'),
  'file-missing': error('A file that site.yaml names is not there'),
  'redirect-target': error('A redirect leads nowhere'),
  'redirect-shadows': error('A redirect stands where a page is'),
  // Files and languages.
  'language-empty': error('A language has no pages'),
  'language-unknown': error('A folder looks like a language that site.yaml does not name'),
  'page-twice': error('Two files are one page'),
  'page-name': error('A name holds a sign that no address may'),
  'address-reserved': error('A file stands where the site has something of its own'),
  'address-twice': error('Two files have one address'),
  'week-file-name': error('A week is not named week-NN'),
  'week-number': error('File name and week number disagree'),
  'week-twice': error('A week is numbered twice'),
  'week-beyond-programme': warning('A week lies outside the programme'),
  // Tasks.
  'continues-not-earlier': error('A task continues one that is not earlier'),
  'continues-twice': warning('A task is continued twice'),
  'continues-differs': error('A continued task repeats a fact differently'),
  'day-far-off': error('A day lies more than a year from the programme'),
  'outside-period': warning("A date lies outside the week's period"),
  'done-without-evidence': warning('A task is done without evidence'),
  'periods-overlap': note('The periods of two weeks overlap'),
  // Reviews.
  'review-file-name': error('A review is not named after its week, day and reviewer'),
  'review-differs': error('A review says another day or reviewer than its name'),
  'unknown-week': error('A review or a diagram is of a week that is not there'),
  'unknown-reviewer': error('A reviewer is no mentor of site.yaml'),
  'unknown-criterion': error('A criterion is not in the rubric'),
  'score-above-scale': error('A score is above what the rubric allows'),
  'unknown-remark': error('A task closes a remark that no review makes'),
  'closes-not-later': warning('A task closes a remark on a week that is not earlier'),
  'seal-unreadable': error('A seal cannot be read'),
  'seal-broken': warning('A week has changed since it was signed'),
  'criterion-twice': warning('Two criteria of the rubric share an id'),
  // Diagrams.
  'diagram-file-name': error('A diagram is not named after itself and its version'),
  'unknown-element': error('A diagram names an element that it lacks'),
  'unknown-relation': error('A step goes along a relation that is not there'),
  'no-group': error('Something is taken for a group and is none'),
  'parent-cycle': error('Elements stand in each other'),
  'relation-inside': error('A relation leads to where it starts'),
  'unknown-tag': error('A view names a tag that no element has'),
  'unknown-diagram': error('A page shows a diagram that is not there'),
  'code-missing': warning('A code path leads nowhere'),
  // Translations.
  'fact-differs': error('A translation contradicts a fact'),
  'translation-unknown-id': error('A translation names an id that the original lacks'),
  'translation-without-original': warning('A translation has no original'),
  'stale-translation': warning('A translation is older than its original'),
  'not-stamped': note('A translation is not stamped'),
  // Links and images.
  'broken-link': error('A link leads nowhere'),
  'broken-anchor': error('A link names a place that its page lacks'),
  'link-case': error('A link works only where letter case does not matter'),
  'link-refused': error('A link that no page may have'),
  'dead-link': warning('A link is marked as dead'),
  'link-to-draft': warning('A link leads to a draft'),
  'missing-image': error('An image is missing'),
  'image-unreadable': error('An image cannot be shown'),
  'live-file': error('A file would run when it is opened'),
  'missing-alt': warning('An image has no alternative text'),
  'foreign-image': error('Something is loaded from a host that site.yaml does not name'),
  'anchor-twice': warning('An anchor is taken by something of the page itself'),
  'built-link': error('A link of the built site leads nowhere'),
  'built-anchor': error('A link of the built site names a place that is not there'),
  // Body.
  'unknown-directive': error('A directive is not known'),
  'directive-attribute': error('A directive takes no such attribute'),
  'directive-misplaced': error('A directive stands outside of its own'),
  'directive-open': warning('A directive does not end'),
  'directive-unread': error('A directive is not read as one'),
  'unknown-component': error('A component is not known'),
  'component-in-md': error('A live component is used in a .md page'),
  'component-off': warning('A component belongs to a part that is switched off'),
  'component-attribute': error('A live component has an attribute that it does not accept'),
  'live-markup': error('Markup that would run code or be blocked'),
  'import-missing': error('A page imports what is not there'),
  'unknown-name': error('Code in a page names what is not there'),
  'mdx-code': warning('Code in a page'),
  'mermaid-fence': note('A Mermaid diagram is shown as code'),
} as const satisfies Record<string, { severity: Severity; title: string }>;

/** The permanent name of a kind of finding. */
export type Code = keyof typeof codes;
