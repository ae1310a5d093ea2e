import { createHash } from "node:crypto";
import type { Found } from "../4-mentions/index.ts";
import { slug } from "../lexicon/index.ts";
import { type Context, mainCountry, onlyCountry } from "./context.ts";
import { ownerOf } from "./owned-names.ts";
import { type Draft, fromLexicon } from "./register.ts";

/** What many countries have one of, by names that tell none. */
const ofStates =
  /^(?:(?:supreme|high|constitutional|federal|appeals?) court|(?:\p{L}+ ){1,2}ministry|ministry of (?:the )?\p{L}+|national assembly|congress|senate|parliament|house of representatives|general staff|central bank|national police|election commission)$/iu;

/**
 * "Brazil's Supreme Court", "the Defence Ministry" of an article about one country: that country's; null where the name tells more.
 * One that nothing explains is no other article's.
 */
export function plainBody(context: Context, found: Found, name: string): Draft | null {
  const isPlain = ofStates.test(name) && !context.lexicon.demonym(name.split(" ")[0] ?? "");
  if (!isPlain && !isNoun(context, name)) return null;
  const kind = found.kind as "Force" | "Organization";
  const base = { kind, ...(found.category && { category: found.category }) };
  const iso3 = isPlain ? (ownerOf(context, found) ?? placeBehind(context, found) ?? mainCountry(context) ?? onlyCountry(context)) : null;
  const country = context.lexicon.country(iso3 ?? "");
  if (!country) return { ...base, id: `${kind.toLowerCase()}:${slug(`${name} ${hashOf(context)}`)}`, name };
  const short = name.replace(/^ministry of (?:the )?(\p{L}+)$/iu, "$1 ministry");
  const called = `${country.demonyms[0] ?? country.name} ${short}`;
  const owned = [country.name, ...country.aliases].map((one) => `${one} ${short}`);
  const listed = [called, ...owned, `${name} of ${country.name}`]
    .flatMap((one) => context.lexicon.lookup(one))
    .find((one) => one.kind === kind);
  return (
    fromLexicon(listed?.id ?? "", context.lexicon) ?? {
      ...base,
      id: `${kind.toLowerCase()}:${slug(called)}`,
      name: called,
      country: country.iso3,
    }
  );
}

/** One word that many bodies are called by: Council, Commission, Court. */
const isNoun = ({ lexicon }: Context, name: string): boolean =>
  !name.includes(" ") && lexicon.bodyNouns.some((noun) => noun.name === name.toLowerCase());

/** "The Supreme Court in Brasilia". */
function placeBehind({ sentences, foundIn, lexicon }: Context, { sentence, tokens: [, end] }: Found): string | null {
  if (sentences[sentence]?.tokens[end]?.form !== "in") return null;
  const next = foundIn[sentence]?.find((one) => one.tokens[0] === end + 1);
  const id = next?.id ?? next?.entries[0]?.id ?? "";
  return next?.kind === "Country" ? id.slice("country:".length) : (lexicon.place(id)?.country ?? null);
}

/** What tells an article's own nodes from those of another. */
export const hashOf = ({ article }: Context): string => createHash("sha256").update(article.id).digest("hex").slice(0, 8);
