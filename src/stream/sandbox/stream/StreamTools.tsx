// Filters of the stream, and a button that pauses the list.
import { useBench } from '../app/use-live.ts';
import type { Choice } from './choose.ts';

const kinds = ['all', 'shop', 'traffic', 'failed'] as const;

interface Props {
  choice: Choice;
  onChoice: (choice: Choice) => void;
  held: boolean;
  onHold: () => void;
}

export function StreamTools({ choice, onChoice, held, onHold }: Props) {
  const { words } = useBench();
  const w = words.live.stream;
  return (
    <div className="sandbox-row">
      <input
        type="search"
        placeholder={w.filter}
        aria-label={w.filter}
        autoComplete="off"
        value={choice.words}
        onChange={({ target }) => onChoice({ ...choice, words: target.value })}
      />
      <select
        aria-label={w.show}
        value={choice.only}
        onChange={({ target }) => onChoice({ ...choice, only: kinds.find((kind) => kind === target.value) ?? 'all' })}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {w.only[kind]}
          </option>
        ))}
      </select>
      <button type="button" className="button" aria-pressed={held} onClick={onHold}>
        {held ? w.resume : w.pause}
      </button>
    </div>
  );
}
