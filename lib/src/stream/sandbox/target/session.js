// The signed-in user of the current target: a customer of the shop, or a Cognito user at AWS.
import { followSession, identifyUser } from '../../account/follow-session.js';
export function createSession({ account, tracker, customer, onUser }) {
    let leave = () => { };
    const update = (user) => {
        identifyUser(tracker, user);
        onUser(user);
    };
    /** After the last step events carry the user; the first of them is the sign-in itself. */
    async function after(step) {
        if (step)
            return step;
        update(await account()?.user());
        tracker.track('login_success');
        return undefined;
    }
    return {
        follow() {
            leave();
            const at = account();
            if (at) {
                leave = followSession(at, update);
                return;
            }
            leave = () => { };
            onUser(undefined);
            tracker.identify(customer());
        },
        signIn: async (email, password) => after(await account()?.signIn(email, password)),
        confirm: async (answer) => after(await account()?.confirm(answer)),
        async signOut() {
            tracker.track('logout');
            tracker.reset();
            await account()?.signOut();
        },
    };
}
