// Text of the editor for a week's prose, in English. It is sent in write.json, so it contains no functions.
import type { Notice } from '../../markdown/names.ts';

/** Why a picture cannot be added. */
export type PictureFault = 'empty' | 'notPicture' | 'tooLarge' | 'largeGif' | 'largeDrawing' | 'unreadable' | 'notKept';

/** `{name}` in a text is replaced. */
export interface ProseWords {
  /** Accessible name of the toolbar. */
  toolbar: string;
  tools: Record<
    | 'heading'
    | 'bold'
    | 'italic'
    | 'list'
    | 'numbers'
    | 'tasks'
    | 'link'
    | 'quote'
    | 'code'
    | 'table'
    | 'picture'
    | 'blocks'
    | 'undo'
    | 'redo',
    string
  >;
  /** What a snippet contains where the author writes. */
  fill: Record<'title' | 'text' | 'item' | 'link' | 'code' | 'column' | 'picture' | 'figure', string>;
  menu: { blocks: string; components: string; needsMdx: string };
  blocks: Record<Notice | 'details' | 'tabs' | 'steps' | 'cards' | 'files' | 'formula' | 'footnote', string>;
  components: Record<
    | 'Progress'
    | 'LatestWeek'
    | 'Timeline'
    | 'Milestones'
    | 'HeatMap'
    | 'Rubric'
    | 'Diagram'
    | 'Changes'
    | 'Figure'
    | 'Gallery'
    | 'Video'
    | 'Bars'
    | 'KeyFigures'
    | 'Payback'
    | 'Funnel'
    | 'Report'
    | 'TrackerSandbox',
    string
  >;
  /** How to leave the editor with the keyboard. */
  hint: string;
  picture: {
    /** Heading of the panel; `{name}`: the file's name. */
    heading: string;
    preparing: string;
    /** `{width}` and `{height}` in pixels, `{size}` in kB. */
    facts: string;
    /** Of an animation or a drawing. */
    unchanged: string;
    alt: string;
    altHint: string;
    noAlt: string;
    insert: string;
    discard: string;
    close: string;
    faults: Record<PictureFault, string>;
  };
}

export const proseEn: ProseWords = {
  toolbar: 'Formatting',
  tools: {
    heading: 'Heading',
    bold: 'Bold',
    italic: 'Italic',
    list: 'Bulleted list',
    numbers: 'Numbered list',
    tasks: 'Task list',
    link: 'Link',
    quote: 'Quote',
    code: 'Code',
    table: 'Table',
    picture: 'Add picture',
    blocks: 'Insert block',
    undo: 'Undo',
    redo: 'Redo',
  },
  fill: {
    title: 'Title',
    text: 'Text',
    item: 'Item',
    link: 'link text',
    code: 'code',
    column: 'Column',
    picture: 'Picture description',
    figure: 'Figure name',
  },
  menu: {
    blocks: 'Blocks',
    components: 'Live components',
    needsMdx: 'Live components need a page whose name ends in .mdx. This page ends in .md: rename it to use them.',
  },
  blocks: {
    note: 'Note',
    tip: 'Tip',
    info: 'Information',
    success: 'Success',
    warning: 'Warning',
    danger: 'Danger',
    details: 'Collapsible details',
    tabs: 'Tabs',
    steps: 'Steps',
    cards: 'Cards',
    files: 'File tree',
    formula: 'Formula',
    footnote: 'Footnote',
  },
  components: {
    Progress: 'Totals over all weeks',
    LatestWeek: 'Summary of the latest week',
    Timeline: 'All tasks on the calendar',
    Milestones: 'Milestones on a line',
    HeatMap: 'Working days of the programme',
    Rubric: 'Rubric with scores',
    Diagram: 'Diagram',
    Changes: 'Changes between two versions of a diagram',
    Figure: 'Picture with caption',
    Gallery: 'Gallery of pictures',
    Video: 'Video',
    Bars: 'Table with bars',
    KeyFigures: 'Key figures',
    Payback: 'Costs and return',
    Funnel: 'Conversion funnel of the demo',
    Report: 'Charts of the demo',
    TrackerSandbox: 'Live demo',
  },
  hint: 'In a list, Tab indents. To leave the editor, press Escape, then Tab.',
  picture: {
    heading: 'Picture: {name}',
    preparing: 'Preparing picture…',
    facts: '{width} × {height} pixels, {size} kB. Location and camera data are removed.',
    unchanged: '{width} × {height} pixels, {size} kB. The file is saved unchanged.',
    alt: 'Alternative text (required)',
    altHint: 'Describe what the picture shows, for readers who cannot see it.',
    noAlt: 'Enter an alternative text, then insert the picture.',
    insert: 'Insert picture',
    discard: 'Discard picture',
    close: 'Close',
    faults: {
      empty: 'The file is empty.',
      notPicture: 'This file is not a picture. Choose a JPEG, PNG, WebP, GIF or SVG file.',
      tooLarge: 'This file is larger than {limit} MB. Choose a smaller one.',
      largeGif: 'This animation is larger than {limit} MB. Shorten it, or save it as a video.',
      largeDrawing: 'This SVG is larger than {limit} MB. Simplify it, or save it as PNG.',
      unreadable: 'This browser cannot read the picture. Save it as JPEG or PNG and add it again.',
      notKept: 'The picture could not be saved in this browser. Free some storage and add it again.',
    },
  },
};
