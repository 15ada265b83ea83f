// Prerendering, which TypeScript's DOM does not know yet.
interface Document {
  readonly prerendering?: boolean;
}
