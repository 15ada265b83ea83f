/** Identifies `user` to the tracker: a user by id, a guest without a name. */
export function identifyUser(tracker, user) {
    if (user)
        tracker.identify(user.id, 'logged_in');
    else
        tracker.identify(null, 'guest');
}
/** Reports the signed-in user now and after every change; `undefined` while the pool cannot be reached. Returns a function that stops it. */
export function followSession(account, onUser) {
    let ended = false;
    const update = (user) => {
        if (!ended)
            onUser(user);
    };
    account.user().then(update, () => update(undefined));
    const stopWatching = account.watch(update);
    return () => {
        ended = true;
        stopWatching();
    };
}
