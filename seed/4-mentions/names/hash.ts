/** Features are numbers: hashes of a template and one or two values. No string is built while tagging. */

export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

export function mixed(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b1, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** A feature; `lexical` ones, which rest on the word itself, are odd, so that training can leave them out at random. */
export function feature(template: number, lexical: boolean, a: number, b = 0): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  hash = (hash ^ (hash >>> 13)) >>> 0;
  return (lexical ? hash | 1 : hash & ~1) >>> 0;
}
