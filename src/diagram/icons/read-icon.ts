// Finds the icon that a kind names: one of Lucide's, or a file of the content folder.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../../cache/folders.ts';
import { SVG_FILE } from '../../site/kinds.ts';
import type { Glyph } from '../model/glyph.ts';
import { glyphFrom, type IconFault } from './svg-glyph.ts';

/** Iconify's format: shapes on a square of 24, and other names of icons. https://iconify.design/docs/types/iconify-json.html */
interface IconSet {
  icons: Readonly<Record<string, { body: string }>>;
  aliases?: Readonly<Record<string, { parent: string }>>;
}

let loaded: IconSet | undefined;

/** Lucide's icons, read with the first kind that names one. */
function lucide(): IconSet {
  loaded ??= JSON.parse(readFileSync(packageFile('@iconify-json/lucide/icons.json'), 'utf8')) as IconSet;
  return loaded;
}

/** The names of all icons. */
export function iconNames(): string[] {
  const { icons, aliases = {} } = lucide();
  return [...Object.keys(icons), ...Object.keys(aliases)];
}

function lucideGlyph(name: string): Glyph | IconFault | undefined {
  const { icons, aliases = {} } = lucide();
  const own = Object.hasOwn(aliases, name) ? (aliases[name]?.parent ?? name) : name;
  return Object.hasOwn(icons, own) ? glyphFrom(`<svg viewBox="0 0 24 24">${icons[own]?.body}</svg>`) : undefined;
}

/** The glyph of `icon`, or what is wrong with the file; `undefined` if there is no such icon or file below `root`, the content root. */
export function readIcon(icon: string, root: string): Glyph | IconFault | undefined {
  if (!SVG_FILE.test(icon)) return lucideGlyph(icon);
  try {
    return glyphFrom(readFileSync(join(root, icon), 'utf8'));
  } catch {
    return undefined;
  }
}
