import { jsx as _jsx } from "react/jsx-runtime";
// Where the events go: the reader chooses one of the site's targets.
import { useId } from 'react';
import { useBench, usePart } from '../app/use-live.js';
import { Group } from '../kit/Group.js';
import { Switch } from '../kit/Switch.js';
import { targetsOf } from './target.js';
export function TargetSettings() {
    const { live, words } = useBench();
    const w = words.target;
    const target = usePart((state) => state.target);
    const { offered } = live;
    const offers = targetsOf(offered);
    const name = useId();
    const addresses = { embedded: '', computer: offered.computer ?? '', aws: offered.aws?.custom.API.collector.endpoint ?? '' };
    // With a single target there is nothing to choose.
    if (offers.length < 2)
        return null;
    return (_jsx(Group, { name: w.target, mark: target === 'embedded' ? undefined : w.name[target], children: offers.map((offer) => (_jsx(Switch, { among: name, words: [w.name[offer], w.means[offer](addresses[offer])], checked: target === offer, onChange: () => live.setTarget(offer) }, offer))) }));
}
