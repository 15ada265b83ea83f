export const targets = ['embedded', 'computer', 'aws'];
export const targetsOf = (offered) => targets.filter((target) => target === 'embedded' || offered[target] !== undefined);
