// The initial text of a new content root in English: the prompts of home, proposal and first week.
export const starterEn = {
    description: 'Our plan, our weekly work and the results.',
    home: 'Describe in three sentences what you build, for whom and why. Then read the [proposal](proposal/index.md) or the [first week](worklog/week-01.md).',
    proposal: {
        title: 'Proposal',
        description: 'What we want to build, why, and how we will know that it works.',
        prompts: [
            ['Summary', 'What is it, who is it for, and what will change?'],
            ['Problem', 'What goes wrong today, how often, and what does it cost? Give numbers.'],
            ['Architecture', 'Which components are there, how do they communicate, and why these services?'],
            ['Implementation', 'What are the steps, and which step depends on which?'],
            ['Timeline', 'Which milestones are due when?'],
            ['Budget', 'What does each part cost per month, and what is the benefit?'],
            ['Risks', 'What can go wrong, how likely and how severe is it, and what will you do about it?'],
            ['Outcomes', 'Which numbers show that you reached your goals?'],
        ],
    },
    week: {
        summary: 'The report is set up.',
        task: 'Set up this report',
        outcomes: ['Outcomes', 'What did you achieve this week, and what did you learn?'],
    },
};
