/** All that XML 1.0 does not allow: controls but tab and line breaks, halves of a surrogate pair, and the two that are no characters. */
const NOT_ALLOWED = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The text without characters that many readers refuse. */
export const withoutControls = (text: string): string => text.replace(NOT_ALLOWED, '');
