// The same diagram as three pages: ours, React Flow's with the same places, Mermaid's from our text export. One bundler for all.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { drawSvg } from '../src/diagram/draw/draw-svg.ts';
import { toMermaid } from '../src/diagram/export/mermaid.ts';
import { layOut } from '../src/diagram/layout/lay-out.ts';
import type { Diagram } from '../src/diagram/model/diagram.ts';
import type { LaidOut } from '../src/diagram/model/laid-out.ts';
import { show } from '../src/diagram/model/show.ts';
import { scratchWith } from './scratch.ts';

export const versions = { '@xyflow/react': '12.12.1', react: '19.3.1', 'react-dom': '19.3.1', mermaid: '12.3.0', esbuild: '0.28.2' };
export const PEERS = ['ours', 'react-flow', 'mermaid'] as const;
export type Peer = (typeof PEERS)[number];

const root = resolve(import.meta.dirname, '..');
/** The viewer imports its own. */
const STYLES = ['tokens', 'base', 'diagram/drawing', 'diagram/groups'];

/** Every page says by this mark that a reader can act on the diagram. */
export const READY = 'diagram-ready';

const page = (body: string, style: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title><link rel="stylesheet" href="${style}"></head><body>${body}<script type="module" src="main.js"></script></body></html>`;

async function ours(diagram: Diagram, wide: LaidOut): Promise<string> {
  const shown = show(diagram, 'en');
  const drawing = (laidOut: LaidOut) => drawSvg(laidOut, { label: 'Bench', hrefOf: (id) => `#bench-v1-${id}`, tagged: true });
  const tools = ['zoom-in', 'zoom-out', 'fit', 'pan-left', 'pan-right', 'pan-up', 'pan-down', 'full', 'trace', 'svg', 'png'];
  const rows = shown.elements.map(
    ({ id, name, technology }) => `<tr id="bench-v1-${id}"><th>${name}</th><td>${technology ?? ''}</td></tr>`,
  );
  return `<ship-diagram class="diagram is-full" data-name="bench" data-version="v1"><div class="diagram-tools" role="toolbar" hidden>${tools.map((tool) => `<button type="button" data-do="${tool}">${tool}</button>`).join('')}</div><p class="diagram-said" role="status"></p><div class="diagram-stage"><div class="diagram-layer">${drawing(wide)}${drawing(await layOut(shown, 'narrow'))}</div></div><div class="diagram-words"><table>${rows.join('')}</table></div></ship-diagram>`;
}

/** Nodes and edges as React Flow takes them, at our places. */
function reactFlow({ elements, relations }: LaidOut): string {
  const nodes = elements.map(({ id, open, name, technology, box: { x, y, width, height } }) => ({
    id,
    type: open ? 'group' : 'default',
    position: { x, y },
    width,
    height,
    data: { label: open || !technology ? name : `${name} ${technology}` },
  }));
  const edges = relations.map(({ id, from, to, label }) => ({
    id,
    source: from,
    target: to,
    type: 'step',
    label,
    markerEnd: { type: 'arrowclosed' },
  }));
  return `import '@xyflow/react/dist/style.css';
import './page.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { ReactFlow } from '@xyflow/react';
const nodes = ${JSON.stringify(nodes)}, edges = ${JSON.stringify(edges)};
const onInit = (flow) => { window.flow = flow; requestAnimationFrame(() => performance.mark('${READY}')); };
createRoot(document.getElementById('root')).render(createElement(ReactFlow, { defaultNodes: nodes, defaultEdges: edges, fitView: true, minZoom: 0.01, maxZoom: 8, nodesDraggable: false, nodesConnectable: false, elementsSelectable: false, onInit }));
`;
}

const mermaid = (diagram: Diagram): string => `import './page.css';
import mermaid from 'mermaid';
mermaid.initialize({ startOnLoad: false, maxTextSize: 1e7, maxEdges: 1e5 });
const { svg } = await mermaid.render('drawn', ${JSON.stringify(toMermaid(diagram, 'en'))});
document.getElementById('root').innerHTML = svg;
performance.mark('${READY}');
`;

/** Writes the three pages of a diagram into folders of a peer's name, and says where, and what layout took. */
export async function writePages(name: string, diagram: Diagram): Promise<{ folder: string; laidOut: LaidOut; layoutMs: number }> {
  const scratch = scratchWith('diagram', versions);
  const folder = resolve(scratch, name);
  rmSync(folder, { recursive: true, force: true });
  const started = performance.now();
  const laidOut = await layOut(show(diagram, 'en'), 'wide');
  const layoutMs = Math.round(performance.now() - started);
  const viewer = resolve(root, 'src/diagram/viewer/index.ts');
  const entries: Record<Peer, { body: string; script: string; css: string }> = {
    ours: {
      body: await ours(diagram, laidOut),
      script: `import './page.css'; import ${JSON.stringify(viewer)}; await customElements.whenDefined('ship-diagram'); performance.mark('${READY}');`,
      css: STYLES.map((style) => readFileSync(resolve(root, `src/styles/${style}.css`), 'utf8')).join('\n'),
    },
    'react-flow': { body: '<div id="root"></div>', script: reactFlow(laidOut), css: 'body { margin: 0 } #root { height: 100vh }' },
    mermaid: { body: '<div id="root"></div>', script: mermaid(diagram), css: 'body { margin: 0 }' },
  };
  for (const peer of PEERS) {
    const { body, script, css } = entries[peer];
    const source = resolve(folder, `${peer}-source`);
    const target = resolve(folder, peer);
    for (const path of [source, target]) mkdirSync(path, { recursive: true });
    writeFileSync(resolve(source, 'main.js'), script);
    writeFileSync(resolve(source, 'page.css'), css);
    writeFileSync(resolve(target, 'index.html'), page(body, 'main.css'));
    const words = ['--bundle', '--minify', '--splitting', '--format=esm', '--target=es2022', '--define:process.env.NODE_ENV="production"'];
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        resolve(scratch, 'node_modules/esbuild/bin/esbuild'),
        resolve(source, 'main.js'),
        ...words,
        '--log-level=error',
        `--outdir=${target}`,
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`The page of ${peer} was not bundled:\n${stderr}`);
  }
  return { folder, laidOut, layoutMs };
}
