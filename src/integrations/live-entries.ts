// Keeps the content's entries in memory, where pages read them. Astro writes them into a file and reads that: a second for a thousand weeks.
// In `shiplog dev`, where Astro also waits half a second for further edits, an edit of an entry is shown at once, and Astro's file is
// brought up to date at the next start.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { DataStore, Loader } from 'astro/loaders';
import type { ViteDevServer } from 'vite';
import { ENTRIES } from './astro-internals.ts';
import { reloadLate, showContent } from './forget.ts';
import { RUN, runFacts } from './run-facts.ts';

const LIVE = 'shiplog:entries';

/** Milliseconds without a further edited entry before open pages are reloaded: a commit that is checked out edits many. */
const PAUSE = 20;

type Entry = NonNullable<ReturnType<DataStore['get']>>;

/** Entries of all collections, by collection and id. */
export type LiveEntries = Map<string, Map<string, Entry>>;

/**
 * The loader, with a store whose entries are those in `entries` once it has loaded: an edit of one is passed to `onEdit`, and not to Astro.
 * What Astro must write modules for still reaches it: new entries, and entries with images.
 */
export function liveLoader(loader: Loader, entries: LiveEntries, onEdit: (entry: Entry) => void): Loader {
  return {
    ...loader,
    async load(context) {
      const { collection, store } = context;
      let own: Map<string, Entry> | undefined;
      entries.delete(collection);
      const live: DataStore = {
        ...store,
        get: ((id: string) => own?.get(id) ?? store.get(id)) as DataStore['get'],
        set(entry) {
          const known = own?.get(entry.id);
          if (known && !entry.assetImports && !known.assetImports) {
            if (known.digest === entry.digest) return false;
            const edited = { ...known, ...entry } as Entry;
            own?.set(entry.id, edited);
            onEdit(edited);
            return true;
          }
          const isNew = store.set(entry);
          const stored = store.get(entry.id);
          if (stored) own?.set(entry.id, stored);
          return isNew;
        },
        delete(id) {
          own?.delete(id);
          store.delete(id);
        },
        clear() {
          own?.clear();
          store.clear();
        },
      };
      try {
        await loader.load({ ...context, store: live });
      } finally {
        own = new Map(store.entries() as [string, Entry][]);
        entries.set(collection, own);
      }
    },
  };
}

/** Loaders of `src/content.config.ts` go through it. */
export function liveEntries(): AstroIntegration {
  const entries: LiveEntries = new Map();
  const loading = new Set<string>();
  let server: ViteDevServer | undefined;
  let root = process.cwd();
  let edited = new Set<string>();
  let pause: NodeJS.Timeout | undefined;
  const show = (): void => {
    const files = [...edited].map((file) => resolve(root, file));
    edited = new Set();
    if (server) showContent(server, [ENTRIES], files);
  };
  const onEdit = ({ filePath = '' }: Entry): void => {
    edited.add(filePath);
    clearTimeout(pause);
    pause = setTimeout(show, PAUSE);
  };
  /** Pages read Astro's file until every collection is loaded. */
  const whole = (loader: Loader): Loader => {
    const live = liveLoader(loader, entries, onEdit);
    return {
      ...live,
      async load(context) {
        loading.add(context.collection);
        runFacts.entries = undefined;
        try {
          await live.load(context);
        } finally {
          loading.delete(context.collection);
          if (loading.size === 0) runFacts.entries = entries;
        }
      },
    };
  };
  return {
    name: 'shiplog:live-entries',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        root = fileURLToPath(config.root);
        runFacts.live = command === 'dev' || command === 'build' ? whole : undefined;
        const code = `export const live = ${RUN}.live ?? ((loader) => loader);\n`;
        const plugin = {
          name: 'shiplog:live-entries',
          resolveId: (id: string) => (id === LIVE ? `\0${LIVE}` : undefined),
          load: (id: string) => (id === `\0${LIVE}` ? code : undefined),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:server:setup': (setup) => {
        server = setup.server;
        reloadLate(server);
      },
    },
  };
}
