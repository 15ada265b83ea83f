export const emptyBody = () => ({
    headings: [],
    ids: [],
    links: [],
    images: [],
    directives: [],
    unread: [],
    components: [],
    lostComponents: [],
    tags: [],
    snippets: [],
    fences: [],
    slips: [],
});
