// The words that the importer itself writes into pages, in English.
export const importerEn = {
    links: 'Links',
    week: (number) => `Week ${number}`,
};
