/** @jsxImportSource preact */
// Starts the editor in its place on the page, once the site's facts are there.
import { render } from 'preact';
import type { WriteFacts } from '../facts.ts';
import { keepOffline } from '../offline/register.ts';
import { App } from './App.tsx';
import { keepFocus } from './keep-focus.ts';

async function start(place: HTMLElement): Promise<void> {
  const loading = place.querySelector<HTMLElement>('[data-loading]');
  if (loading) loading.hidden = false;
  try {
    const answer = await fetch(place.dataset['facts'] ?? '');
    if (!answer.ok) throw new Error(String(answer.status));
    const site: WriteFacts = { ...(await answer.json()), ...(place.dataset['dev'] && { devServer: JSON.parse(place.dataset['dev']) }) };
    place.replaceChildren();
    keepFocus(place);
    render(<App site={site} />, place);
    // Without a service worker, the editor works online.
    keepOffline(site).catch(() => undefined);
  } catch {
    if (loading) loading.textContent = place.dataset['failed'] ?? '';
  }
}

// In dev, each saved file loads pages again. This one has what is typed and what was said about the save; it compares files by their versions.
import.meta.hot?.on('vite:beforeFullReload', (payload) => {
  payload.path = '/another-page.html';
});

const place = document.querySelector<HTMLElement>('.writer');
if (place) void start(place);
