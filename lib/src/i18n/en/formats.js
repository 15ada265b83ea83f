export const formatsEn = {
    locale: 'en-GB',
    days: {
        full: { day: 'numeric', month: 'short', year: 'numeric' },
        short: { day: 'numeric', month: 'short' },
        weekday: { weekday: 'short', day: 'numeric', month: 'short' },
        month: { month: 'short', year: 'numeric' },
        monthAlone: { month: 'short' },
        tick: { day: 'numeric', month: 'short' },
    },
    day: (text) => text.replace(',', '').replaceAll('-', '/').replace('Sept', 'Sep'),
    dayOfMonth: 'numeric',
    currency: 'symbol',
    languageName: (name) => name,
};
