// The look of a team as pages need it: the sheet with its accent color and theme.css, and the size of its logo.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { imageMetadata } from 'astro/assets/utils';
import { onDisk } from '../check/on-disk.ts';
import { DRAWING } from '../site/asset-kind.ts';
import { drawingSize } from '../site/drawing-size.ts';
import type { Site } from '../site/site.ts';
import { THEME } from '../site/theme.ts';
import { href } from '../site/urls.ts';
import { shownSite } from './shown-site.ts';

export interface LogoFile {
  src: string;
  /** As shown, in pixels. */
  width: number;
  height: number;
}

export interface ShownLook {
  /** The name of the team's sheet, below the base. */
  sheet?: string;
  logo?: { light: LogoFile; dark?: LogoFile };
}

/** The height of a logo in the header, in pixels: 2rem in `src/styles/page/look.css`. */
const LOGO_HEIGHT = 32;

/** The team's sheet; `undefined` for a site without. Its rules are in no layer, so they outweigh those of the tool. */
export function teamSheet(root: string, { look }: Pick<Site, 'look'>): { name: string; css: string } | undefined {
  const file = join(root, THEME);
  const accent = look.accent ? `:root{--signal:light-dark(${look.accent.light},${look.accent.dark})}\n` : '';
  const css = accent + (existsSync(file) ? readFileSync(file, 'utf8').replace(/^\ufeff/, '') : '');
  if (css.trim() === '') return undefined;
  // At the top of the site, so that an address in theme.css is the path of its file.
  return { name: `theme.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`, css };
}

async function logoFile(root: string, base: string, file: string): Promise<LogoFile> {
  const bytes = await readFile(join(root, onDisk(root, file)));
  const { width, height } = (DRAWING.test(file) && drawingSize(bytes.toString())) || (await imageMetadata(bytes, file));
  return { src: href(base, file), width: Math.max(1, Math.round((width * LOGO_HEIGHT) / height)), height: LOGO_HEIGHT };
}

/** What pages show of the look. */
export async function shownLook(root: string, site: Pick<Site, 'look'>, base: string): Promise<ShownLook> {
  const { logo } = site.look;
  const sheet = teamSheet(root, site)?.name;
  return {
    ...(sheet && { sheet }),
    ...(logo && {
      logo: { light: await logoFile(root, base, logo.light), ...(logo.dark && { dark: await logoFile(root, base, logo.dark) }) },
    }),
  };
}

/** Serves the team's sheet in `shiplog dev`, and writes it in a build. */
export function teamLook(root: string, site: Site): AstroIntegration {
  return {
    name: 'shiplog:look',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const sheet = /\/theme\.[0-9a-f]{8}\.css$/.test(request.url ?? '') ? teamSheet(root, shownSite.site ?? site) : undefined;
          if (!sheet) return next();
          response.setHeader('content-type', 'text/css; charset=utf-8');
          response.end(sheet.css);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const sheet = teamSheet(root, site);
        if (sheet) await writeFile(new URL(sheet.name, dir), sheet.css);
      },
    },
  };
}
