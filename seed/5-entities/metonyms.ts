import type { Found } from "../4-mentions/index.ts";
import { type Country, fold, type Place } from "../lexicon/index.ts";
import type { Token } from "../reading.ts";
import { type Context, headToken } from "./context.ts";

/** The country that a capital stands for where it acts or is dealt with: "Ankara warned", "accused Tbilisi", "between Moscow and Kyiv". */
export function countryMeantBy(context: Context, found: Found, place: Place | null): Country | null {
  const country = place?.country ? context.lexicon.country(place.country) : null;
  if (!place || country?.capital == null || fold(country.capital) !== fold(place.name)) return null;
  return acts(context, found) ? country : null;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What happens to a town as a place. */
const still = words("be have lie sit fall see remain become host witness experience burn wake look feel receive suffer shake");

/** What one does to a state and not to a town. */
const addressed = words(
  `accuse urge blame thank warn tell ask press condemn criticise criticize assure threaten support back sanction pressure
   persuade prompt force compel push lead allow help aid arm supply fund finance assist convince order demand beseech implore
   lobby notify inform deter punish provoke appease anger infuriate embarrass isolate oblige enable encourage recognise
   recognize represent praise`,
);

/** What a state is and a town isn't: "Washington was ready to help". */
const minded = words(
  `ready willing unwilling reluctant keen eager prepared adamant silent wary furious hopeful confident determined committed
   opposed unhappy concerned sceptical skeptical open critical unable`,
);

/** What one has with a state, and what goes to it or weighs on it. */
const dealings = words(
  `relations relation ties talks negotiations deal agreement links alliance cooperation war treaty pact partnership dispute row
   truce rift contacts dialogue accord contact protest complaint conflict confrontation standoff tensions tension rapprochement trade`,
);
const dealing = words("negotiate talk speak side agree cooperate trade break clash coordinate consult deal ally align");
const given = words(
  `sanctions pressure support aid backing assistance weapons arms tanks missiles help ammunition jets loan loans embargo
   allegiance loyalty threat warning ultimatum appeal letter message concession concessions accusations allegations`,
);
const gives = words("send give supply deliver provide sell grant offer pledge promise loan lend");
const owned = words(
  `ministry government army military troop force envoy decision move ally claim demand policy stance offer refusal support
   involvement intervention position response relation interest allegation denial threat invasion leader leadership backing
   soldier proxy intention ambition criticism accusation proposal request plan warning call statement nuclear influence war aggression ambassador diplomat`,
);

/** What only a government does: "an admission by Moscow"; a street or a harbour is shown by others. */
const doings = words(
  `admission denial pledge promise refusal recognition decision threat attempt effort aggression interference violation breach
   statement announcement declaration apology offer concession invasion intervention assurance demand rejection`,
);

function acts(context: Context, found: Found): boolean {
  const tokens = context.sentences[found.sentence]?.tokens ?? [];
  const own = headToken(context, found);
  if (!own || tokens[found.tokens[0] - 1]?.form === "(") return false;
  if (tokens[found.tokens[1]]?.form === "-")
    return /^(?:backed|led|installed|allied|aligned|appointed|brokered|friendly|sponsored|supported)$/i.test(
      tokens[found.tokens[1] + 1]?.form ?? "",
    );
  const at = firstOfList(tokens, tokens.indexOf(own));
  const head = tokens[at] ?? own;
  const [before, further] = [at - 1, at - 2].map((index) => tokens[index]?.form.toLowerCase() ?? "");
  const above = tokens[head.head];
  const verb = above?.upos === "VERB";
  switch (before) {
    case "between":
      return at !== tokens.indexOf(own) || /^(?:and|,)$/.test(tokens[found.tokens[1]]?.form ?? "");
    case "with":
      return (
        dealings.has(further ?? "") ||
        /^(?:allied|aligned|negotiating|negotiated)$/.test(further ?? "") ||
        (verb && dealing.has(above.lemma)) ||
        (above?.upos === "NOUN" && dealings.has(above.form.toLowerCase()))
      );
    case "by":
      return (verb && above.xpos === "VBN" && /^obl/.test(head.relation)) || doings.has(tokens[at - 2]?.lemma ?? "");
    case "to":
      return /^(?:loyal|hostile|close|opposed|friendly)$/.test(further ?? "") || given.has(further ?? "") || isGiven(tokens, head);
    case "on":
      return given.has(further ?? "") || /^(?:call|press|lean)$/.test(tokens[at - 2]?.lemma ?? "");
    case "for":
    case "from":
    case "against":
      return given.has(further ?? "") || (before === "against" && further === "war");
    case "after":
    case "before":
    case "since":
      // "a day after Paris and its allies announced": a clause that the tree took for a phrase
      return isFollowedByDeed(tokens, found.tokens[1]);
    case "in":
    case "at":
    case "near":
    case "around":
    case "outside":
    case "of":
    case "into":
    case "towards":
    case "toward":
    case "through":
    case "over":
      return false;
    default:
      return hasPartOf(head, above);
  }
}

/** Whether a finite verb follows the name, with nothing but who is joined to it between. */
function isFollowedByDeed(tokens: readonly Token[], from: number): boolean {
  let at = from;
  if (tokens[at]?.form === "and") while (["CCONJ", "DET", "PRON", "ADJ", "NOUN", "PROPN"].includes(tokens[at]?.upos ?? "")) at++;
  const verb = tokens[at];
  return verb?.upos === "VERB" && verb.xpos === "VBD" && !still.has(verb.lemma);
}

function hasPartOf(head: Token, above: Token | undefined): boolean {
  if (above === undefined) return false;
  if (head.relation === "obj" || head.relation === "nsubj:pass" || head.relation === "iobj") return addressed.has(above.lemma);
  if (head.relation === "nsubj") return (above.upos === "VERB" && !still.has(above.lemma)) || minded.has(above.lemma);
  return head.relation === "nmod:poss" && owned.has(above.lemma);
}

/** "Germany will send tanks to Kyiv." */
function isGiven(tokens: readonly Token[], head: Token): boolean {
  const verb = tokens[head.head];
  if (!verb || !gives.has(verb.lemma)) return false;
  const index = tokens.indexOf(verb);
  return tokens.some((token) => token.head === index && token.relation === "obj" && given.has(token.form.toLowerCase()));
}

/** "Beijing" of "between Beijing and Moscow", "Niamey" of "Niamey and Ouagadougou": what is joined has one part in the clause. */
function firstOfList(tokens: readonly Token[], at: number): number {
  let first = at;
  for (let steps = 0; tokens[first]?.relation === "conj" && steps < 6; steps++) {
    const above = tokens[first]?.head ?? -1;
    if (!/^(?:PROPN|NOUN)$/.test(tokens[above]?.upos ?? "")) break;
    first = above;
  }
  return first;
}
