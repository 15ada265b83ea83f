// A path as part of an address: its slashes stay.

export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
