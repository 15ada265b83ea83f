// The sheet of a team and the size of its logo.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { shownLook, teamSheet } from '../../../src/integrations/team-look.ts';
import { siteSchema } from '../../../src/site/site.ts';
import { png } from '../check/content-folder.ts';

function rootWith(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), 'shiplog-look-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

const site = (look: object) => siteSchema.parse({ name: 'T', description: 'T', look });
const accent = { light: '#0b6e63', dark: '#5fd4c4' };

it('a site without a look has no sheet', async () => {
  const root = rootWith({});
  expect(teamSheet(root, site({}))).toBeUndefined();
  expect(await shownLook(root, site({}), '/')).toEqual({});
});

it('the sheet has the accent first, so that theme.css can outweigh it, and a name that changes with it', () => {
  const root = rootWith({ 'theme.css': '\ufeff.top { color: red }\n' });
  const sheet = teamSheet(root, site({ accent }));
  expect(sheet?.css).toBe(':root{--signal:light-dark(#0b6e63,#5fd4c4)}\n.top { color: red }\n');
  expect(sheet?.name).toMatch(/^theme\.[0-9a-f]{8}\.css$/);
  expect(teamSheet(root, site({}))?.name).not.toBe(sheet?.name);
});

it('a logo has the height of the header, and its own proportions', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><path d="M0 0h9"/></svg>';
  const root = rootWith({ 'images/ship.svg': svg, 'images/ship.png': png });
  const { logo } = await shownLook(root, site({ logo: { light: 'images/ship.svg', dark: 'images/ship.png' } }), '/report/');
  expect(logo).toEqual({
    light: { src: '/report/images/ship.svg', width: 96, height: 32 },
    dark: { src: '/report/images/ship.png', width: 32, height: 32 },
  });
});
