/** A part of what the document says, for readers that speak it or reflow it. Its text may stand in several places. */
export interface Part {
  readonly tag: 'Document' | 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure' | 'Caption';
  readonly within?: Part;
  /** What a picture shows, in words. */
  readonly alternative?: string;
}
