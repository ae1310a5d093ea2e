import type { ForceCategory, Lexicon, Noun, OrganizationCategory } from "../lexicon/index.ts";

export interface Body {
  readonly kind: "Force" | "Organization";
  readonly category?: ForceCategory | OrganizationCategory;
}

/** Whether a named body is a force or another organization, and of what kind, by the noun that heads its name. */
export function bodyOf(words: readonly string[], nouns: Nouns): Body {
  const head = headOf(
    words.map((word) => word.toLowerCase()),
    nouns,
  );
  if (!head) return { kind: "Organization", category: "OTHER" };
  if (head.category && isForce(head.category)) return { kind: "Force", category: head.category as ForceCategory };
  if (units.has(head.name)) return { kind: "Force", category: "STATE_MILITARY" };
  if (armed.has(head.name)) return { kind: "Force" };
  return { kind: "Organization", category: (head.category as OrganizationCategory | null) ?? "OTHER" };
}

/** The lists of nouns, each by its singular and plural in lower case. */
export interface Nouns {
  readonly body: ReadonlyMap<string, Noun>;
  readonly force: ReadonlyMap<string, Noun>;
  readonly collective: ReadonlyMap<string, Noun>;
  readonly place: ReadonlyMap<string, Noun>;
}

const kept = new WeakMap<Lexicon, Nouns>();

export function nounsOf(lexicon: Lexicon): Nouns {
  const nouns = kept.get(lexicon) ?? readNouns(lexicon);
  kept.set(lexicon, nouns);
  return nouns;
}

function readNouns(lexicon: Lexicon): Nouns {
  return {
    body: byForm(lexicon.bodyNouns),
    force: byForm(lexicon.forceNouns),
    collective: byForm(lexicon.collectiveNouns),
    place: byForm(lexicon.placeNouns),
  };
}

/** The longest noun of a list that ends at a word: `special forces` before `forces`. `from` is its first word. */
export function nounEndingAt(
  lower: readonly string[],
  last: number,
  nouns: ReadonlyMap<string, Noun>,
): { noun: Noun; from: number } | null {
  for (let from = Math.max(0, last - 3); from <= last; from++) {
    const noun = nouns.get(
      lower
        .slice(from, last + 1)
        .join(" ")
        .replace(/ - /g, "-"),
    );
    if (noun) return { noun, from };
  }
  return null;
}

function headOf(lower: readonly string[], nouns: Nouns): Noun | null {
  const link = lower.findIndex((word, at) => at > 0 && /^(?:of|for|to|in|against)$/.test(word));
  const heads = link > 0 ? [link - 1, lower.length - 1] : [lower.length - 1];
  for (const last of heads) {
    const found =
      nounEndingAt(lower, last, nouns.body) ?? nounEndingAt(lower, last, nouns.force) ?? nounEndingAt(lower, last, nouns.collective);
    if (found) return found.noun;
  }
  return lower.some((word) => units.has(word)) ? { name: "battalion", plural: null, category: null } : null;
}

const units = new Set(["brigade", "battalion", "division", "regiment", "squadron", "platoon", "corps", "command", "fleet", "wing"]);
const armed = new Set(["legion", "guard", "forces", "force", "commando", "coalition"]);
const forceCategories: ReadonlySet<string> = new Set<ForceCategory>([
  "STATE_MILITARY",
  "SPECIAL_FORCES",
  "POLICE",
  "MULTINATIONAL_MISSION",
  "COALITION",
  "REBEL_GROUP",
  "JIHADIST_GROUP",
  "MILITIA",
  "PRIVATE_MILITARY_COMPANY",
  "PROTESTERS",
  "UNIDENTIFIED_ARMED_GROUP",
]);

export function isForce(category: string | null): boolean {
  return category !== null && forceCategories.has(category);
}

function byForm(nouns: readonly Noun[]): ReadonlyMap<string, Noun> {
  const forms = new Map<string, Noun>();
  for (const noun of nouns)
    for (const form of [noun.name, noun.plural]) if (form && !forms.has(form.toLowerCase())) forms.set(form.toLowerCase(), noun);
  return forms;
}
