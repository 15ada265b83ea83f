// SQL files are bundled as text (esbuild's loader).
declare module '*.sql' {
  const text: string;
  export default text;
}
