export const importerVi = {
    links: 'Liên kết',
    week: (number) => `Tuần ${number}`,
};
