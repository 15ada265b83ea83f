const NOTICES = {
    note: 'note',
    tip: 'tip',
    hint: 'tip',
    green: 'tip',
    info: 'info',
    important: 'info',
    primary: 'info',
    blue: 'info',
    abstract: 'info',
    success: 'success',
    check: 'success',
    warning: 'warning',
    warn: 'warning',
    orange: 'warning',
    attention: 'warning',
    caution: 'danger',
    danger: 'danger',
    error: 'danger',
    bug: 'danger',
    red: 'danger',
};
/** The notice that `kind` means; `note` for an unknown one. */
export const noticeOf = (kind) => NOTICES[kind.trim().toLowerCase()] ?? 'note';
/** Whether `kind` is the name of a notice. */
export const isNoticeKind = (kind) => Object.hasOwn(NOTICES, kind.trim().toLowerCase());
