// received = stored + rejected; stored = loaded + duplicate + set aside + waiting. At every moment.
import { useBench, usePart } from '../sandbox/use-live.ts';

type Figure = keyof ReturnType<typeof useBench>['words']['live']['counters'];

const sums: readonly (readonly [Figure, readonly Figure[]])[] = [
  ['received', ['stored', 'rejected']],
  ['stored', ['loaded', 'duplicate', 'quarantined', 'waiting']],
];

export function Balance() {
  const { words, language } = useBench();
  const counters = usePart((state) => state.counters);
  if (!counters) return null;
  const figure = (name: Figure) => (
    <span key={name} className={name === 'rejected' && counters.rejected > 0 ? 'is-bad' : undefined} data-counter={name}>
      <b className="fig">{counters[name].toLocaleString(language)}</b> {words.live.counters[name]}
    </span>
  );
  return (
    <div className="sandbox-balance">
      {sums.map(([whole, summands]) => (
        <p key={whole}>
          {figure(whole)}
          {summands.map((name, nth) => (
            <span key={name}>
              {nth === 0 ? ' = ' : ' + '}
              {figure(name)}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}
