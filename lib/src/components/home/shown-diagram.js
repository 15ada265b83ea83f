export function shownDiagram(all, named) {
    if (named !== undefined)
        return all.find(({ name }) => name === named);
    return all.reduce((best, series) => (best && best.versions.length >= series.versions.length ? best : series), undefined);
}
