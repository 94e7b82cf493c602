/** The package brings no types. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    /** Where the line may end next; null after the last. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
