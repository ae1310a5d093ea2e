/** Text as it may stand in XML 1.0, between tags and in attributes: what the format has no place for is left out. */
export const xml = (text: string): string => text.replace(illegal, "").replace(/[&<>"']/g, (character) => entities[character] ?? character);

// Control characters, halves of a pair, and the two codes that are no characters.
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
