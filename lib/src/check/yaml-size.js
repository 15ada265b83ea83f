// Limits the size of a YAML text with its aliases expanded. Nine lines of aliases can mean a billion values.
/** Maximum values that aliases may add to those that are written. */
const MOST_REPEATED = 5000;
/** Visits each object once: reports what makes `value` too large to walk, or hides something in it. */
export function faultOf(value) {
    const sizes = new Map();
    const open = new Set();
    let written = 0;
    let fault;
    const sizeOf = (one) => {
        if (typeof one !== 'object' || one === null || fault)
            return 1;
        const known = sizes.get(one);
        if (known !== undefined)
            return known;
        if (open.has(one))
            fault = 'endless';
        if (Object.hasOwn(one, '__proto__'))
            fault = 'prototype';
        if (fault)
            return 1;
        open.add(one);
        let size = 1;
        for (const item of Object.values(one))
            size += sizeOf(item);
        open.delete(one);
        sizes.set(one, size);
        written += 1 + Object.values(one).filter((item) => typeof item !== 'object' || item === null).length;
        return size;
    };
    const whole = sizeOf(value);
    return fault ?? (whole - written > MOST_REPEATED ? 'repeated' : undefined);
}
