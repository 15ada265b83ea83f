// Offline copies, as the editor's page switches them: kept once the editor has opened, until the reader removes them.
import type { WriteFacts } from '../facts.ts';
import { Copies } from './copies.ts';
import { editorFiles } from './treatment.ts';

/** The service worker's file, below the base. */
const WORKER = 'write-worker.js';

const key = (base: string): string => `${base}offline`;

/** Not in dev, where pages change while they are written, and not without HTTPS. */
export const canKeep = ({ devServer }: WriteFacts): boolean => devServer === undefined && 'serviceWorker' in navigator;

/** Whether the reader has left them on. */
export function isKeeping({ base }: WriteFacts): boolean {
  try {
    return localStorage.getItem(key(base)) !== 'off';
  } catch {
    return false;
  }
}

/** The registration for the site's base, and whether it is the editor's: a team's own service worker stays. */
async function registered(base: string): Promise<{ there: ServiceWorkerRegistration | undefined; isOwn: boolean }> {
  const found = await navigator.serviceWorker.getRegistration(base);
  const there = found?.scope === location.origin + base ? found : undefined;
  const worker = there?.active ?? there?.waiting ?? there?.installing;
  return { there, isOwn: worker?.scriptURL === location.origin + base + WORKER };
}

/** Registers the service worker, and renews its copies of the editor. */
export async function keepOffline(facts: WriteFacts): Promise<void> {
  const { base, languages } = facts;
  if (!canKeep(facts) || !isKeeping(facts)) return;
  const { there, isOwn } = await registered(base);
  if (there && !isOwn) return;
  await navigator.serviceWorker.register(base + WORKER, { updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  const { pages, facts: documents } = editorFiles(languages.map(({ code }) => code));
  active?.postMessage([...pages, ...documents]);
}

export async function keepAgain(facts: WriteFacts): Promise<void> {
  localStorage.removeItem(key(facts.base));
  await keepOffline(facts);
}

/** Removes the service worker and every copy, and keeps none until the reader wants them again. */
export async function removeOffline({ base }: WriteFacts): Promise<void> {
  localStorage.setItem(key(base), 'off');
  const { there, isOwn } = await registered(base);
  if (isOwn) await there?.unregister();
  await new Copies(location.origin + base).removeAll();
}
