/** Lemmas by learnt rules on endings, and a list of verbs that no ending tells. */
import { readFileSync } from "node:fs";
import { plain } from "./features.ts";

/** The lemma of a form with its Penn tag; names keep their form. */
export type Lemmatiser = (form: string, upos: string, xpos: string) => string;

const longestEnding = 6;
const mostKept = 50_000; // lemmas; beyond that they are found anew, so that memory does not grow with the texts

/**
 * Reads the rules of `train/lemmas.ts`. `rankOf` tells how common a word is, 0 the commonest, undefined unknown: it
 * decides where an ending leaves two lemmas open.
 */
export function readLemmatiser(path: string, rankOf: (word: string) => number | undefined): Lemmatiser {
  const rules = new Map<string, { readonly cut: number; readonly add: string }>();
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (!line || line.startsWith("#")) continue;
    const [tag, ending, cut, add] = line.split("\t");
    rules.set(`${tag}\t${ending}`, { cut: Number(cut), add: add ?? "" });
  }
  const known = new Map<string, Map<string, string>>(); // by tag, then form
  let kept = 0;
  return (form, upos, xpos) => {
    if (upos === "PROPN" && xpos !== "NNPS") return plain(form);
    const before = known.get(xpos)?.get(form);
    if (before !== undefined) return before;
    const low = plain(form).toLowerCase();
    const lemma = (inflected.has(xpos) ? irregular.get(low) : undefined) ?? commoner(low, byRule(low, xpos) ?? low, xpos);
    if (++kept > mostKept) {
      known.clear();
      kept = 1;
    }
    const forms = known.get(xpos) ?? new Map<string, string>();
    known.set(xpos, forms.set(form, lemma));
    return lemma;
  };

  /** "traded" is of "trade" and not of "trad", "shelled" of "shell" and not of "shel", "rioted" of "riot": there is no "riote". */
  function commoner(low: string, lemma: string, xpos: string): string {
    if (!/^VB[DNG]$/.test(xpos) || lemma.length < 3 || lemma === low) return lemma;
    const last = lemma.at(-1) as string;
    const other = lemma + (low.startsWith(lemma + last) ? last : "e");
    const rank = (word: string): number => rankOf(word) ?? Number.POSITIVE_INFINITY;
    if (last === "e" && !whole(low, xpos) && rankOf(lemma) === undefined && rankOf(lemma.slice(0, -1)) !== undefined)
      return lemma.slice(0, -1);
    return !whole(low, xpos) && low.startsWith(lemma) && last !== "e" && rank(other) < rank(lemma) ? other : lemma;
  }

  function whole(low: string, xpos: string): boolean {
    return rules.has(`${xpos}\t^${low}`);
  }

  function byRule(low: string, xpos: string): string | undefined {
    // The learnt rules have "are" for the ending: "declare" and "prepare" are no forms of "be"
    if (xpos === "VBP" && low.length >= 5) return low;
    const marked = `^${low}`;
    const whole = rules.get(`${xpos}\t${marked}`);
    if (whole) return low.slice(0, low.length - whole.cut) + whole.add;
    for (let length = Math.min(longestEnding, marked.length); length >= 0; length--) {
      const rule = rules.get(`${xpos}\t${marked.slice(marked.length - length)}`);
      if (rule) return low.slice(0, Math.max(0, low.length - rule.cut)) + rule.add;
    }
    return undefined;
  }
}

const inflected: ReadonlySet<string> = new Set(["VBD", "VBN", "VBG", "VBZ"]);

/** Verbs of news whose forms are too rare in the treebanks, or go astray there. */
const irregular: ReadonlyMap<string, string> = new Map(
  `be am is are was were been being 's 're 'm; have has had having 've; do does did done doing; go goes went gone;
   flee fled; fight fought; strike struck stricken; shoot shot; slay slew slain; lay laid; lie lain lying; bind bound;
   withdraw withdrew withdrawn; overthrow overthrew overthrown; overrun overran; seek sought; bring brought; buy bought;
   catch caught; teach taught; think thought; break broke broken; take took taken; retake retook retaken; shake shook shaken;
   undertake undertook undertaken; overtake overtook overtaken; mistake mistook mistaken; give gave given; forgive forgave forgiven;
   steal stole stolen; speak spoke spoken; freeze froze frozen; choose chose chosen; drive drove driven; ride rode ridden;
   rise rose risen; arise arose arisen; write wrote written; hide hid hidden; bite bit bitten; fall fell fallen; befall befell befallen;
   swear swore sworn; tear tore torn; wear wore worn; bear bore borne; bleed bled; lead led; mislead misled; feed fed; breed bred; speed sped; blow blew blown; fly flew flown;
   grow grew grown; know knew known; throw threw thrown; draw drew drawn; see saw seen; foresee foresaw foreseen; oversee oversaw overseen;
   become became; overcome overcame; come came; begin began begun; sink sank sunk; drink drank drunk; ring rang rung; swim swam swum; run ran;
   win won; hang hung; dig dug; stick stuck; sting stung; swing swung; cling clung; spin spun; hold held; uphold upheld; withhold withheld;
   stand stood; withstand withstood; understand understood; meet met; keep kept; sleep slept; sweep swept; weep wept; creep crept; leave left; lose lost; send sent; spend spent; lend lent; bend bent; build built; rebuild rebuilt; burn burnt; deal dealt;
   mean meant; feel felt; kneel knelt; tell told; sell sold; say said; pay paid; repay repaid; hear heard; make made; remake remade; find found; grind ground; wind wound; get got gotten; forget forgot forgotten;
   forbid forbade forbidden; sit sat; spit spat; shine shone; shrink shrank shrunk; spring sprang sprung; tread trod trodden; wake woke woken; weave wove woven; slide slid; light lit; die dying died; tie tying tied; sever severed severing`
    .split(";")
    .flatMap((line) => {
      const [lemma = "", ...forms] = line.trim().split(/\s+/);
      return forms.map((form) => [form, lemma] as const);
    }),
);
