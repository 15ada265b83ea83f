const weekdays = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];
export const formatsVi = {
    locale: 'vi',
    days: {
        full: { day: '2-digit', month: '2-digit', year: 'numeric' },
        short: { day: '2-digit', month: '2-digit' },
        weekday: { day: '2-digit', month: '2-digit' },
        month: { month: 'numeric', year: 'numeric' },
        monthAlone: { month: 'short' },
        // Month names are numbers, and no shorter with their word.
        tick: { day: 'numeric', month: 'numeric' },
    },
    day(text, date, style) {
        const written = text.replaceAll('-', '/');
        if (style === 'monthAlone')
            return `Th ${date.getUTCMonth() + 1}`;
        if (style === 'month')
            return `${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
        return style === 'weekday' ? `${weekdays[date.getUTCDay()]} ${written}` : written;
    },
    dayOfMonth: '2-digit',
    currency: 'code',
    languageName: (name) => name.charAt(0).toLowerCase() + name.slice(1),
};
