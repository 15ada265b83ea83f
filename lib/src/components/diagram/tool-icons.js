export const toolIcons = {
    previous: 'M11 3 5 8l6 5z',
    play: 'M4 3l9 5-9 5z',
    next: 'M5 3l6 5-6 5z',
    'zoom-in': 'M8 3v10M3 8h10',
    'zoom-out': 'M3 8h10',
    fit: 'M3 6V3h3M13 6V3h-3M3 10v3h3M13 10v3h-3',
    back: 'M4 7l4-4 4 4M8 3v10',
    full: 'M2 3h12v10H2zM5 6h6v4H5z',
    'pan-left': 'M13 8H3l4-4M3 8l4 4',
    'pan-right': 'M3 8h10L9 4M13 8l-4 4',
    'pan-up': 'M8 13V3L4 7M8 3l4 4',
    'pan-down': 'M8 3v10l-4-4M8 13l4-4',
    find: 'M3 7a4 4 0 1 0 8 0a4 4 0 1 0-8 0M10 10l4 4',
    trace: 'M2 8h4M10 8h4M6 8a2 2 0 1 0 4 0 2 2 0 1 0-4 0M12 6l2 2-2 2',
    copy: 'M6 4h7v9H6zM10 4V2H3v9h3',
    svg: 'M8 2v7M5 6l3 3 3-3M3 13h10',
    png: 'M8 2v7M5 6l3 3 3-3M3 13h10',
};
/** Instead of `play` while the steps play. */
export const pauseIcon = 'M5 3v10M11 3v10';
