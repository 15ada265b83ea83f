import { jsx as _jsx, jsxs as _jsxs, Fragment as _Fragment } from "react/jsx-runtime";
// Sign-in with Cognito: email and password, then whatever the pool requires next.
import { useState } from 'react';
import { useBench, usePart } from '../app/use-live.js';
import { Failure } from '../kit/Failure.js';
export function AccountForm() {
    const { live, words } = useBench();
    const w = words.target.account;
    const user = usePart((state) => state.user);
    const [step, setStep] = useState();
    const [fault, setFault] = useState();
    const [busy, setBusy] = useState(false);
    async function submit(event) {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        const field = (name) => `${given.get(name) ?? ''}`;
        setBusy(true);
        setFault(undefined);
        try {
            setStep(await (step ? live.session.confirm(field('answer')) : live.session.signIn(field('email'), field('password'))));
        }
        catch (error) {
            setFault(error);
        }
        setBusy(false);
    }
    return (_jsxs(_Fragment, { children: [_jsx("h2", { children: w.title }), _jsx("p", { role: "status", children: user ? w.signedInAs(user.email, user.groups.includes('mentors')) : w.guest }), _jsxs("form", { onSubmit: submit, className: "shop-account", children: [step ? (_jsxs("label", { children: [w[step], ' ', _jsx("input", { name: "answer", required: true, type: step === 'code' ? 'text' : 'password', autoComplete: step === 'code' ? 'one-time-code' : 'new-password' })] }, step)) : (_jsxs(_Fragment, { children: [_jsxs("label", { children: [w.email, " ", _jsx("input", { name: "email", type: "email", required: true, autoComplete: "username" })] }), _jsxs("label", { children: [w.password, " ", _jsx("input", { name: "password", type: "password", required: true, autoComplete: "current-password" })] })] })), _jsx("button", { type: "submit", className: "button is-next", disabled: busy, children: step ? w.confirm : w.signIn }), fault && _jsx(Failure, { text: w.fault[fault.code] ?? w.fault.failed, detail: fault.message })] })] }));
}
