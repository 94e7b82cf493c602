/** What stands in pixels grows as the text does where there is much room: 1 on an ordinary screen. */
export const rootScale = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

/** The typefaces of the page in its language, for what is drawn and not laid out. */
export const typefaces = (): string => getComputedStyle(document.documentElement).fontFamily;
