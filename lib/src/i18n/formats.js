// How a language writes dates and amounts: the keys. Values: `en/formats.js`, `vi/formats.js`.
export {};
