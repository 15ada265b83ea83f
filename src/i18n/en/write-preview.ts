// Text of the week editor's preview in English. `vi/write-preview.ts` has the same keys.

export const writePreviewEn = {
  /** What differs between the preview and the published page. */
  differences: {
    timeline: 'The timeline is left out.',
    diagrams: "The week's diagrams are left out.",
    reviews: 'Reviews and the sign-off are left out.',
    file: "The file's dates, links and reading time are left out.",
    around: 'Everything around the page is left out: its section, the contents, the neighboring weeks.',
    emoji: 'Emoji names such as :rocket: are shown as written.',
    anchors: 'A link to a heading that only the original page has leads to the translated page.',
    otherWeeks: 'Titles from other weeks may be shown in the original language.',
    prose: 'Code has no colors, and live components are shown as text.',
  },
};

export type WritePreviewWords = typeof writePreviewEn;
