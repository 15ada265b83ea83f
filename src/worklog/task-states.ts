// The states of a task, apart from the schema of a week: a page that counts tasks does not load the schemas.

export const taskStates = ['planned', 'doing', 'done', 'blocked', 'dropped'] as const;
export type TaskState = (typeof taskStates)[number];
