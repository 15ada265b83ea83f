// A page of the Hugo site as read: text in one encoding, front matter separated, line numbers unchanged.
export {};
