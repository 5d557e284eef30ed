/** The text of a style sheet, as Vite gives it. */
declare module '@planglass/elements/themes/*?inline' {
  const text: string;
  export default text;
}
