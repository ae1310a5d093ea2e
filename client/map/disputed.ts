/** Borders that at least one of the two sides, or a large part of the world's states, doesn't accept: drawn dashed. Pairs of the atlas's own three-letter codes. */
const disputed: readonly (readonly [string, string])[] = [
  ["ESH", "MAR"],
  ["ESH", "DZA"],
  ["ESH", "MRT"],
  ["ISR", "PSE"],
  ["ISR", "SYR"],
  ["ISR", "LBN"],
  ["XKX", "SRB"],
  ["CYN", "CYP"],
  ["SOL", "SOM"],
  ["IND", "PAK"],
  ["IND", "CHN"],
  ["CHN", "BTN"],
  ["RUS", "UKR"],
  ["RUS", "GEO"],
  ["ARM", "AZE"],
  ["SDN", "SSD"],
  ["SDN", "EGY"],
  ["ERI", "ETH"],
  ["GUY", "VEN"],
  ["PRK", "KOR"],
];

const keys = new Set(disputed.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));

export const isDisputed = (a: string, b: string): boolean => keys.has(`${a}|${b}`);
