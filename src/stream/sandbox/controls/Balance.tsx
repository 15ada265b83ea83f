// Shows that nothing is lost: received = stored + rejected; stored = loaded + duplicate + quarantined + waiting, at every moment.
// Events in the tracker's queue are in none of these sums: while there are some, their number is shown instead of the result.
import type { Counters } from '../../pipeline/index.ts';
import { queuedIn } from '../app/figures.ts';
import { useBench, usePart } from '../app/use-live.ts';

type Figure = keyof ReturnType<typeof useBench>['words']['live']['counters'];

const sums: readonly (readonly [whole: Figure, parts: readonly Figure[]])[] = [
  ['received', ['stored', 'rejected']],
  ['stored', ['loaded', 'duplicate', 'quarantined', 'waiting']],
];

const balances = (counters: Counters): boolean =>
  sums.every(([whole, parts]) => counters[whole] === parts.reduce((sum, part) => sum + counters[part], 0));

export function Balance({ open = false }: { open?: boolean }) {
  const { words, language } = useBench();
  const counters = usePart((state) => state.counters);
  const queued = usePart((state) => queuedIn(state.stream));
  if (!counters) return null;
  const figure = (name: Figure) => (
    <span key={name} className={name === 'rejected' && counters.rejected > 0 ? 'is-bad' : undefined} data-counter={name}>
      <b className="fig">{counters[name].toLocaleString(language)}</b> {words.live.counters[name]}
    </span>
  );
  const whole = balances(counters);
  return (
    <details className="sandbox-balance" open={open}>
      {whole && queued > 0 ? (
        <summary>{words.live.stillQueued(queued)}</summary>
      ) : (
        <summary className={whole ? 'is-good' : 'is-bad'}>
          {whole ? words.live.nothingLost : words.live.unbalanced} <span aria-hidden="true">{whole ? '✓' : '▲'}</span>
        </summary>
      )}
      <div className="sandbox-sums">
        {sums.map(([sum, summands]) => (
          <p key={sum}>
            {figure(sum)}
            {summands.map((name, nth) => (
              <span key={name}>
                {nth === 0 ? ' = ' : ' + '}
                {figure(name)}
              </span>
            ))}
          </p>
        ))}
      </div>
    </details>
  );
}
