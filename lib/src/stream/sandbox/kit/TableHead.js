import { jsx as _jsx } from "react/jsx-runtime";
export function TableHead({ columns }) {
    return (_jsx("thead", { children: _jsx("tr", { children: columns.map((column, nth) => {
                const figures = typeof column === 'object';
                const name = figures ? column.figures : column;
                // biome-ignore lint/suspicious/noArrayIndexKey: columns are identified by their position.
                if (name === undefined)
                    return _jsx("td", {}, nth);
                return (_jsx("th", { scope: "col", className: figures ? 'right' : undefined, children: name }, nth));
            }) }) }));
}
