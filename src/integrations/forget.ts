// What the server of `shiplog dev` forgets after an edit, so that the next request of a page shows it.
import { type DevEnvironment, type EnvironmentModuleNode, isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import { CONTENT_CHANGED } from './astro-internals.ts';

/** Forgets modules, and all that import them. */
export function forget(environment: DevEnvironment, modules: readonly (EnvironmentModuleNode | undefined)[]): void {
  const gone = new Set<EnvironmentModuleNode>();
  for (const module of modules) if (module) environment.moduleGraph.invalidateModule(module, gone, Date.now(), true);
  if (!isRunnableDevEnvironment(environment)) return;
  const { evaluatedModules } = environment.runner;
  for (const { id } of gone) {
    const known = id === null ? undefined : evaluatedModules.getModuleById(id);
    if (known) evaluatedModules.invalidateModule(known);
  }
}

export const reload = ({ environments }: ViteDevServer): void => environments.client.hot.send({ type: 'full-reload', path: '*' });

/**
 * Reloads a page that was requested before an edit, and listens only after it: it was not told. A page that is requested later shows the
 * edit, and is not reloaded: Vite keeps a reload that no page hears for the next one, which at a start is the first page of all.
 */
export function reloadLate(server: ViteDevServer): void {
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot) as (...words: unknown[]) => void;
  /** When pages were last to reload, and when one was last requested, in milliseconds. */
  let reloadAt = 0;
  let requestedAt = 0;
  hot.send = ((...words: unknown[]) => {
    const isReload = (words[0] as { type?: string } | undefined)?.type === 'full-reload';
    if (isReload) reloadAt = performance.now();
    if (!isReload || server.ws.clients.size > 0) send(...words);
  }) as typeof hot.send;
  server.middlewares.use((request, _response, next) => {
    if (request.headers.accept?.includes('text/html')) requestedAt = performance.now();
    next();
  });
  server.ws.on('connection', () => {
    if (reloadAt > requestedAt) reload(server);
  });
}

/** Shows content again whose modules have the names `ids`, or are made of `files`: open pages reload. */
export function showContent(server: ViteDevServer, ids: readonly string[], files: readonly string[] = []): void {
  for (const environment of Object.values(server.environments)) {
    const { moduleGraph } = environment;
    const made = files.flatMap((file) => [...(moduleGraph.getModulesByFile(file) ?? [])]);
    forget(environment, [...ids.map((id) => moduleGraph.getModuleById(id)), ...made]);
    environment.hot.send(CONTENT_CHANGED, {});
  }
  reload(server);
}
