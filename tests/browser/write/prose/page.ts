// The page of the prose editor under test: mounts it as the form does, and offers what it reports.
import '../../../../src/styles/site.css';
import '../../../../src/styles/blocks/text-button.css';
import { blocksEn } from '../../../../src/i18n/en/blocks.ts';
import { proseEn } from '../../../../src/i18n/en/write-prose.ts';
import { proseVi } from '../../../../src/i18n/vi/write-prose.ts';
import { mountProse } from '../../../../src/write/prose/mount-prose.ts';
import type { Picture, ProseEditor } from '../../../../src/write/prose/options.ts';
import { proseHtml } from '../../../../src/write/prose/prose-html.ts';

interface MountOptions {
  value?: string;
  mdx?: boolean;
  vi?: boolean;
  /** Names beside the week. */
  taken?: string[];
  /** Is there no room for pictures? */
  full?: boolean;
}

export interface ProsePage {
  mount: (options?: MountOptions) => void;
  editor: () => ProseEditor;
  /** What the form has: the value that was reported last. */
  value: () => string;
  reports: () => number;
  kept: Picture[];
  preview: (markdown: string) => void;
}

function start(): ProsePage {
  let editor: ProseEditor | undefined;
  let value = '';
  let reports = 0;
  const kept: Picture[] = [];
  const opened = (): ProseEditor => {
    if (!editor) throw new Error('mount first');
    return editor;
  };
  return {
    mount({ value: first = '', mdx = false, vi = false, taken = [], full = false } = {}) {
      editor?.destroy();
      value = first;
      reports = 0;
      editor = mountProse(document.querySelector('#prose') as HTMLElement, {
        value,
        words: vi ? proseVi : proseEn,
        label: 'Outcomes of week 8',
        language: vi ? 'vi' : 'en',
        mdx,
        components: ['Progress', 'Timeline', 'Unheard'],
        pictures: {
          prefix: 'week-08',
          taken: () => [...taken, ...kept.map(({ name }) => name)],
          bytes: (name) => {
            const picture = kept.find((one) => one.name === name);
            return picture && new Blob([picture.bytes]);
          },
          keep: (picture) => (full ? Promise.reject(new Error('full')) : void kept.push(picture)),
        },
        onChange(changed) {
          value = changed;
          reports += 1;
        },
      });
    },
    editor: opened,
    value: () => value,
    reports: () => reports,
    kept,
    preview(markdown) {
      const shown = proseHtml(markdown, (path) => (path.startsWith('week-') ? `/${path}` : undefined), blocksEn);
      (document.querySelector('#preview') as HTMLElement).innerHTML = shown;
    },
  };
}

declare global {
  var prosePage: ProsePage;
}

globalThis.prosePage = start();
