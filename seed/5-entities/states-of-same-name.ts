import type { Found } from "../4-mentions/index.ts";
import { keyOf } from "../lexicon/index.ts";
import type { Context } from "./context.ts";

/** A country and the state of a federation that has its name. */
interface Homonym {
  readonly country: string;
  readonly state: string;
  readonly within: string;
}

const homonyms: readonly Homonym[] = [{ country: "country:GEO", state: "place:georgia", within: "USA" }];

/** What only the state of a federation has. */
const offices =
  /^(?:governor|gov|lieutenant governor|attorney general|secretary of state|congressman|congresswoman|senator|sen|rep|republicans?|democrats?|legislature|lawmakers|state|national guard)\b/;

/**
 * "Georgia Governor X", "Athens, Georgia": the state that a country's name means in an article that shows it so, and never in one
 * that names a town of the country.
 */
export function stateMeantBy(context: Context, found: Found): string | null {
  const homonym = homonyms.find(({ country }) => country === (found.id ?? found.entries[0]?.id) && found.role === "NAME");
  if (!homonym) return null;
  const all = context.found.filter((one) => one.role === "NAME" && (one.id ?? one.entries[0]?.id) === homonym.country);
  return all.some((one) => isState(context, one, homonym)) ? homonym.state : null;
}

function isState(context: Context, { sentence, tokens: [from, end] }: Found, homonym: Homonym): boolean {
  const tokens = context.sentences[sentence]?.tokens ?? [];
  const after = keyOf(
    tokens
      .slice(end, end + 3)
      .map((token) => token.form)
      .join(" "),
  );
  if (offices.test(after)) return true;
  const town = tokens[from - 1]?.form === "," ? context.foundIn[sentence]?.find((one) => one.tokens[1] === from - 1) : undefined;
  const homes = (town?.entries ?? []).map(({ id }) => context.lexicon.place(id)?.country);
  return homes.includes(homonym.within) && !homes.includes(homonym.country.slice("country:".length));
}
