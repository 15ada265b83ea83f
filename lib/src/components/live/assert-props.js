// Validates values of a live component that `check` could not see: computed by the page, or by another component.
import { COMPONENT_ATTRIBUTES, valueFault } from '../../markdown/component-attributes.js';
/** Throws an error with the component, the attribute and the fix. */
export function assertProps(component, props) {
    for (const [name, attribute] of Object.entries(COMPONENT_ATTRIBUTES[component] ?? {})) {
        const value = props[name];
        if (value === undefined) {
            if (attribute.required)
                throw new Error(`<${component}> has no ${name}: write ${name}="…"`);
            continue;
        }
        const fault = valueFault(component, name, attribute, value);
        if (fault)
            throw new Error(`${fault.what}: ${fault.fix}`);
    }
}
