// The style sheet of a team.
/** Its name in the content root. */
export const THEME = 'theme.css';
