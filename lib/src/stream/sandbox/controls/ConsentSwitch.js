import { jsx as _jsx } from "react/jsx-runtime";
// The visitor's consent, separate from the faults.
import { useBench, usePart } from '../app/use-live.js';
import { Group } from '../kit/Group.js';
import { Switch } from '../kit/Switch.js';
export function ConsentSwitch() {
    const { live, words } = useBench();
    const consent = usePart((state) => state.consent);
    return (_jsx(Group, { name: words.live.visitor, children: _jsx(Switch, { words: words.live.consent, checked: consent, onChange: live.setConsent }) }));
}
