/** One line of the report. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly goal: string;
  readonly met?: boolean;
}
