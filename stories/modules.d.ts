/** The text of a style sheet, as Vite gives it. */
declare module '@planglass/elements/themes/*?inline' {
  const text: string;
  export default text;
}
/** The text of a file of tokens. */
declare module '@planglass/elements/tokens/*?raw' {
  const text: string;
  export default text;
}
