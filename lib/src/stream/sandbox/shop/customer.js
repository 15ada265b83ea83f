import { readText, storeText } from '../kit/local-text.js';
const nameOf = (prefix) => `${prefix}:customer`;
/** `undefined` if no customer is signed in. */
export function keptCustomer(prefix) {
    try {
        const text = readText(nameOf(prefix));
        return text === undefined ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
export const keepCustomer = (prefix, customer) => storeText(nameOf(prefix), customer && JSON.stringify(customer));
