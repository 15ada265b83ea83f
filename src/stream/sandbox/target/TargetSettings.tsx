// Where the events go: the reader chooses one of the site's targets.
import { useId } from 'react';
import { useBench, usePart } from '../app/use-live.ts';
import { Group } from '../kit/Group.tsx';
import { Switch } from '../kit/Switch.tsx';
import { targetsOf } from './target.ts';

export function TargetSettings() {
  const { live, words } = useBench();
  const w = words.target;
  const target = usePart((state) => state.target);
  const { offered } = live;
  const offers = targetsOf(offered);
  const name = useId();
  const addresses = { embedded: '', computer: offered.computer ?? '', aws: offered.aws?.custom.API.collector.endpoint ?? '' };
  // With a single target there is nothing to choose.
  if (offers.length < 2) return null;
  return (
    <Group name={w.target} mark={target === 'embedded' ? undefined : w.name[target]}>
      {offers.map((offer) => (
        <Switch
          key={offer}
          among={name}
          words={[w.name[offer], w.means[offer](addresses[offer])]}
          checked={target === offer}
          onChange={() => live.setTarget(offer)}
        />
      ))}
    </Group>
  );
}
