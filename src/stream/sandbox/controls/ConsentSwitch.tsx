// The visitor's consent, separate from the faults.
import { useBench, usePart } from '../app/use-live.ts';
import { Group } from '../kit/Group.tsx';
import { Switch } from '../kit/Switch.tsx';

export function ConsentSwitch() {
  const { live, words } = useBench();
  const consent = usePart((state) => state.consent);
  return (
    <Group name={words.live.visitor}>
      <Switch words={words.live.consent} checked={consent} onChange={live.setConsent} />
    </Group>
  );
}
