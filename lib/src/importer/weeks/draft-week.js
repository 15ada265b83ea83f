// A worklog page as read, before anything is decided across pages.
export {};
