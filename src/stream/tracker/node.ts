// Reads nodes of the page through their classes: a form has a property for each of its fields' names, and a document for each image's name.

/** The property of a node that its class gives it, not one that a field or an image is named after. */
export const of = <Node extends object, Name extends keyof Node>(node: Node, name: Name): Node[Name] =>
  Reflect.get(Object(Reflect.getPrototypeOf(node)), name, node);
