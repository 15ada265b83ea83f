// The catalog of findings. A code is permanent: the guide, editors and pull-request notes refer to it.

/** An error stops the build; a warning should be fixed; a note is for information. */
export type Severity = 'error' | 'warning' | 'note';

const error = (title: string) => ({ severity: 'error', title }) as const;
const warning = (title: string) => ({ severity: 'warning', title }) as const;
const note = (title: string) => ({ severity: 'note', title }) as const;

export const codes = {
  // Files that cannot be read.
  'root-unreadable': error('The content folder cannot be read'),
  'site-missing': error('site.yaml is missing'),
  'file-unreadable': error('A file cannot be read'),
  'file-too-large': error('A file exceeds the maximum page size'),
  'not-utf8': error('A file is not UTF-8 text'),
  'symlink-outside': error('A symbolic link leaves the content folder or forms a loop'),
  'not-a-file': warning('A file name belongs to something that is not a file'),
  'front-matter-missing': error('A page has no front matter'),
  'front-matter-open': error('Front matter is not closed'),
  'yaml-syntax': error('YAML cannot be read'),
  'mdx-syntax': error('The body of a page cannot be parsed'),
  // Front matter and site.yaml.
  'text-lost': error('YAML drops a part of a text'),
  'curly-quotes': warning('A text is in curly quotation marks'),
  schema: error('Invalid value'),
  'unknown-key': error('Unknown key'),
  'duplicate-id': error('Duplicate id'),
  'unknown-owner': error('Unknown owner'),
  'unknown-milestone': error('Unknown milestone'),
  'unknown-task': error('Unknown task id'),
  'navigation-unknown': error('Unknown section in navigation'),
  'report-section-unknown': error('Unknown section in the report'),
  'outputs-missing': error('The AWS outputs file named in site.yaml is missing'),
  'home-unknown': error('The home page names unknown content'),
  'file-missing': error('A file named in site.yaml is missing'),
  'redirect-target': error('Redirect target not found'),
  'redirect-shadows': error('A redirect uses the address of a page'),
  // Files and languages.
  'language-empty': error('A language has no pages'),
  'language-unknown': error('A folder looks like a language that is not listed in site.yaml'),
  'page-twice': error('Two files produce the same page'),
  'page-name': error('A file name contains a character that is not allowed in URLs'),
  'address-reserved': error('A file uses a reserved address'),
  'address-twice': error('Two files have the same address'),
  'week-file-name': error('A week is not named week-NN'),
  'week-number': error('File name and week number disagree'),
  'week-twice': error('A week is numbered twice'),
  'week-beyond-programme': warning('A week is outside the programme'),
  // Tasks.
  'continues-not-earlier': error('A task continues one that is not earlier'),
  'continues-twice': warning('A task is continued twice'),
  'continues-differs': error('A continued task contradicts the original task'),
  'day-far-off': error('A date is more than a year away from the programme'),
  'outside-period': warning("A date is outside the week's period"),
  'done-without-evidence': warning('A done task has no evidence'),
  'periods-overlap': note('The periods of two weeks overlap'),
  // Reviews.
  'review-file-name': error('A review is not named after its week, day and reviewer'),
  'review-differs': error('Date or reviewer of a review differs from its file name'),
  'unknown-week': error('A review or a diagram refers to an unknown week'),
  'unknown-reviewer': error('A reviewer is not listed as a mentor in site.yaml'),
  'unknown-criterion': error('Unknown rubric criterion'),
  'score-above-scale': error("A score exceeds the rubric's scale"),
  'unknown-remark': error('A task closes an unknown remark'),
  'closes-not-later': warning('A task closes a remark on the same or a later week'),
  'seal-unreadable': error('Unreadable sign-off seal'),
  'seal-broken': warning('A week has changed since sign-off'),
  'criterion-twice': warning('Two criteria of the rubric share an id'),
  // Diagrams.
  'diagram-file-name': error('A diagram file is not named after its diagram and version'),
  'unknown-element': error('Unknown element in a diagram'),
  'unknown-relation': error('Unknown relation in a flow'),
  'no-group': error('An element is used as a group but is not one'),
  'parent-cycle': error('Elements contain each other'),
  'relation-inside': error('A relation connects an element with its own group'),
  'unknown-tag': error('Unknown tag in a view'),
  'unknown-diagram': error('Unknown diagram'),
  'code-missing': warning('Code path not found'),
  // Translations.
  'fact-differs': error('A translation contradicts the original'),
  'translation-unknown-id': error('Unknown id in a translation'),
  'translation-without-original': warning('A translation has no original page'),
  'stale-translation': warning('A translation is out of date'),
  'not-stamped': note('A translation is not confirmed'),
  // Links and images.
  'broken-link': error('Broken link'),
  'broken-anchor': error('Link to a missing heading'),
  'link-case': error('A link differs from its file in letter case'),
  'link-refused': error('Link not allowed'),
  'dead-link': warning('A link is marked as dead'),
  'link-to-draft': warning('A link leads to a draft'),
  'missing-image': error('An image is missing'),
  'image-unreadable': error('An image cannot be displayed'),
  'live-file': error('A file would run scripts when opened'),
  'missing-alt': warning('An image has no alternative text'),
  'foreign-image': error('Content is loaded from a host that is not listed in site.yaml'),
  'anchor-twice': warning('Duplicate anchor on a page'),
  'built-link': error('Broken link in the built site'),
  'built-anchor': error('Link to a missing anchor in the built site'),
  // Body.
  'unknown-directive': error('Unknown directive'),
  'directive-attribute': error('Unknown attribute of a directive'),
  'directive-misplaced': error('A directive is outside its container'),
  'directive-open': warning('A directive is not closed'),
  'directive-unread': error('Malformed directive'),
  'unknown-component': error('Unknown component'),
  'component-in-md': error('A live component is used in a .md page'),
  'component-off': warning('A component belongs to a feature that is switched off'),
  'component-attribute': error('A live component has an invalid or missing attribute'),
  'live-markup': error('Markup that would run code or be blocked'),
  'import-missing': error('A page imports a missing module'),
  'unknown-name': error('Undefined name in page code'),
  'mdx-code': warning('Code in a page'),
  'mermaid-fence': note('A Mermaid diagram is shown as code'),
} as const satisfies Record<string, { severity: Severity; title: string }>;

/** The permanent name of a kind of finding. */
export type Code = keyof typeof codes;
