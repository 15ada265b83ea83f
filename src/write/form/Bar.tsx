/** @jsxImportSource preact */
// The line that says what is kept, with undo and redo. While the prose is written, its own toolbar has them.
import { useEffect, useState } from 'preact/hooks';
import type { WriteFacts } from '../facts.ts';
import { say } from './desk.ts';
import type { Session } from './session.ts';
import { shownTime } from './shown-time.ts';

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return online;
}

/** What became of what was typed. */
function kept({ words, lang, devServer }: WriteFacts, { saved, fault, published, sent }: Session): string {
  if (fault) return words[fault === 'full' ? 'full' : 'notSaved'];
  if (published) return say(devServer ? words.inFolderSince : words.published, { when: shownTime(published, lang) });
  if (sent) return say(words.sent, { number: sent.number });
  return saved ? say(words.saved, { when: shownTime(saved, lang) }) : words.unchanged;
}

export function Bar({ site, session }: { site: WriteFacts; session: Session }) {
  const { words } = site;
  const { history, fault, shared } = session;
  const online = useOnline();
  const button = (label: string, sign: string, can: boolean, run: () => void) => (
    <button type="button" class="button" aria-label={label} title={label} disabled={!can} onClick={run}>
      {sign}
    </button>
  );
  return (
    <div class="draft-bar">
      <div role="status">
        <p class={fault ? 'says error' : 'quiet'}>{kept(site, session)}</p>
        {shared && <p class="quiet">{words.otherTab}</p>}
        {!online && <p class="says warning">{words.offline}</p>}
      </div>
      {button(words.undo, '↶', history.canUndo, () => session.undo())}
      {button(words.redo, '↷', history.canRedo, () => session.redo())}
    </div>
  );
}
