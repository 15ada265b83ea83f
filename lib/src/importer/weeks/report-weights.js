// Wrong weights are common: one note per language instead of one per page.
export function reportWeights(weeks, found) {
    const languages = new Set(weeks.map(({ page }) => page.language));
    for (const language of languages) {
        const wrong = weeks.flatMap((week) => {
            const weight = week.page.language === language && found.get(week.page)?.against.find(({ place }) => place === 'weight');
            return weight ? [{ week, weight: weight.number }] : [];
        });
        const [first] = wrong;
        if (!first)
            continue;
        const list = wrong.map(({ week, weight }) => `week ${week.number} has weight ${weight}`);
        first.week.report({
            code: 'weight-not-week',
            severity: 'note',
            line: 1,
            what: `the weights differ from the week numbers: ${list.join(', ')}`,
            done: 'used the numbers in folders and titles',
        });
    }
}
