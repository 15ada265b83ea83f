// The sandbox comes to life in the page that shows its picture. Loaded on the reader's click, and by nothing else.
import { createRoot } from 'react-dom/client';
import { sandboxWords } from '../../i18n/messages.ts';
import { openSandbox } from '../../runtimes/browser/client.ts';
import style from '../../styles/sandbox-open.css?url';
import { createTracker } from '../../tracker/index.ts';
import { keptCustomer } from '../shop/customer.ts';
import { hrefOf, placeAt } from '../shop/route.ts';
import { offeredIn } from '../target/target.ts';
import { openLive } from './live.ts';
import { Opening } from './Opening.tsx';

/** Puts the sandbox in the place of the picture in `host`. Its drawing is kept, and comes to life. */
export function openIn(host: HTMLElement): void {
  const { prefix = 'sandbox', language = 'en' } = host.dataset;
  const drawing = host.querySelector<HTMLElement>('.diagram');
  const room = document.createElement('div');
  if (!placeAt(location.hash)) history.replaceState(null, '', hrefOf({ page: 'home' }));

  const open = (onProgress: Parameters<typeof openLive>[1]) =>
    openLive(
      {
        offered: offeredIn(host.dataset),
        prefix,
        customer: () => keptCustomer(prefix)?.customerId ?? null,
        open: (handlers) => openSandbox({ prefix, ...handlers }),
        // The signals of the browser forbid telling others; here nothing is told to anybody.
        track({ transport }) {
          const tracker = createTracker({ transport, prefix: `${prefix}:shop`, ignoreSignals: true, delay: 200 });
          tracker.identify(keptCustomer(prefix)?.customerId ?? null);
          return tracker;
        },
      },
      onProgress,
    );

  host.replaceChildren(room);
  host.classList.add('is-open');
  createRoot(room).render(
    <Opening style={style} open={open} drawing={drawing} words={sandboxWords(language)} language={language} prefix={prefix} />,
  );
}
