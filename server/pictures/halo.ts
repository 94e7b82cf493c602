/** How wide the line about the letters is, as a share of their size: half of it is seen. */
export const HALO_SHARE = 0.24;
