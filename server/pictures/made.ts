/** A file, and the characters in it that no font of ours has. */
export interface Made {
  readonly bytes: Uint8Array;
  readonly lacking: readonly string[];
}
