// The return of saved hours: the arithmetic of the estimate, and the slider that shows it.
const WEEKS_A_YEAR = 52;
/** Benefit over all years, and the return as a share of the cost: 0.223 is 22.3%. */
export function payback(hours, { hourValue, cost, years }) {
    const benefit = hours * WEEKS_A_YEAR * hourValue * years;
    return { benefit, rate: (benefit - cost) / cost };
}
/** Shows the slider of `host` and keeps its result up to date. */
export function show(host) {
    const input = host.querySelector('input');
    const output = host.querySelector('output');
    const { hourValue, cost, years } = host.dataset;
    if (!input || !output)
        return;
    const terms = { hourValue: Number(hourValue), cost: Number(cost), years: Number(years) };
    const language = output.dataset['language'] ?? 'en';
    const hoursText = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const amount = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
    const share = new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const update = () => {
        const hours = Number(input.value);
        const { benefit, rate } = payback(hours, terms);
        const minus = rate < 0 ? '−' : '';
        output.textContent = (output.dataset['text'] ?? '')
            .replace('{hours}', hoursText.format(hours))
            .replace('{benefit}', amount.format(benefit))
            .replace('{rate}', `${minus}${share.format(Math.abs(rate))}`);
    };
    input.oninput = update;
    update();
    host.querySelector('.payback-slider').hidden = false;
}
