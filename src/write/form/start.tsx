/** @jsxImportSource preact */
// Starts the editor in its place on the page, once the site's facts are there.
import { render } from 'preact';
import type { WriteFacts } from '../facts.ts';
import { keepOffline } from '../offline/register.ts';
import { App } from './App.tsx';

async function start(place: HTMLElement): Promise<void> {
  const loading = place.querySelector<HTMLElement>('[data-loading]');
  if (loading) loading.hidden = false;
  try {
    const answer = await fetch(place.dataset['facts'] ?? '');
    if (!answer.ok) throw new Error(String(answer.status));
    const site: WriteFacts = { ...(await answer.json()), ...(place.dataset['dev'] && { devServer: JSON.parse(place.dataset['dev']) }) };
    place.replaceChildren();
    render(<App site={site} />, place);
    // Without a service worker, the editor works online.
    keepOffline(site).catch(() => undefined);
  } catch {
    if (loading) loading.textContent = place.dataset['failed'] ?? '';
  }
}

const place = document.querySelector<HTMLElement>('.writer');
if (place) void start(place);
