import { type Draft, hangsOn } from "./draft.ts";

/** `shot dead two journalists`: a verb in two words, whatever the tree took the second for. */
export function shotDead(tokens: Draft[], at: number): void {
  const verb = tokens[at];
  const dead = tokens[at + 1];
  if (verb?.form.toLowerCase() !== "shot" || dead?.form.toLowerCase() !== "dead") return;
  const isDone = tokens.some(({ head, relation }) => head === at && relation === "aux:pass");
  // "Two men shot dead by troops in Jenin"
  const by = tokens[at + 2]?.form.toLowerCase() === "by";
  if (by) for (const token of tokens) if (token.head === at && token.relation === "nsubj") token.relation = "nsubj:pass";
  const passive = isDone || by;
  Object.assign(verb, { upos: "VERB", xpos: passive || verb.xpos === "VBN" ? "VBN" : "VBD", lemma: "shoot" });
  Object.assign(dead, { head: at, relation: "compound:prt", upos: "ADP", xpos: "RP" });
  const bare = !tokens.some(({ head, relation }) => head === at && relation.startsWith("nsubj"));
  const subject = tokens[at - 1];
  if (bare && subject?.head === at && subject.relation === "compound") subject.relation = "nsubj";
  if (tokens.some(({ head, relation }) => head === at && relation === "obj")) return;
  const victim = tokens.findIndex(
    ({ head, relation }, index) => head === at && index > at + 1 && ["appos", "nmod", "dep"].includes(relation),
  );
  const led = tokens.some(({ head, relation }) => head === victim && relation === "case");
  if (victim > 0 && !led) (tokens[victim] as Draft).relation = "obj";
}

/** `have tortured scores of refugees`: "have" and a participle right behind it are one verb, whoever says so behind it. */
export function perfectIsVerb(tokens: Draft[], at: number): void {
  const have = tokens[at];
  const verb = tokens[at + 1];
  const noun = verb && tokens[verb.head];
  if (!["VERB", "AUX"].includes(have?.upos ?? "") || !have || !["have", "has", "had"].includes(have.form.toLowerCase()) || !noun || !verb)
    return;
  if (verb.xpos !== "VBN" || verb.relation !== "amod" || noun.relation !== "obj") return;
  const above = have.relation === "aux" && have.head > at ? have.head : -1;
  if (noun.head === at) Object.assign(verb, { head: have.head, relation: have.relation });
  else if (above >= 0 && noun.head === above) Object.assign(verb, { head: above, relation: "ccomp" });
  else return;
  // "Forces have tortured refugees, Amnesty said": what stands before is the first verb's
  const own = (token: Draft, index: number) => token.head === at || (token.head === above && index < at);
  for (const [index, token] of tokens.entries()) if (index !== at + 1 && own(token, index)) token.head = at + 1;
  Object.assign(noun, { head: at + 1 });
  Object.assign(have, { upos: "AUX", head: at + 1, relation: "aux" });
  verb.upos = "VERB";
}

/** `Guatemala's attorney general`: an office whose noun stands first. */
export function officeOfGeneral(tokens: Draft[], at: number): void {
  const general = tokens[at];
  const office = tokens[at - 1];
  if (general?.form.toLowerCase() !== "general" || !office || !offices.has(office.form.toLowerCase())) return;
  // The tree may take either of the two words for the office
  if (general.head === at - 1) office.lemma = "general";
  if (office.head !== at) return;
  Object.assign(general, { upos: "NOUN", xpos: "NN" });
  for (const token of tokens) if (token.head === at - 1) token.head = at;
}
const offices = new Set(["attorney", "secretary", "director", "prosecutor", "solicitor", "inspector", "consul", "governor"]);

/** `men on motorbikes set ablaze a school`: "set" is the verb, whatever the tree took the fire for. */
export function setAblaze(tokens: Draft[], at: number): void {
  const fire = tokens[at + 1];
  const verb = tokens[at];
  if (!verb || !fire || !/^(?:set|sets|setting)$/i.test(verb.form) || !/^(?:ablaze|alight|afire|aflame)$/i.test(fire.form)) return;
  if (fire.head === at || fire.upos !== "VERB") return;
  const { head, relation } = fire;
  for (const token of tokens) if (token.head === at + 1) token.head = at;
  Object.assign(verb, { upos: "VERB", xpos: verb.form.endsWith("ing") ? "VBG" : "VBD", lemma: "set", head, relation });
  Object.assign(fire, { upos: "ADV", xpos: "RB", lemma: fire.form.toLowerCase(), head: at, relation: "xcomp" });
}

/** `, and an officer of the guard shot them`, `and police shot 12 people dead`: between who and whom, "shot" is no noun. */
export function shotIsVerb(tokens: Draft[], at: number): void {
  const shot = tokens[at];
  const next = tokens[at + 1];
  if (shot?.form !== "shot" || shot.upos !== "NOUN" || !next || !["NOUN", "PROPN"].includes(tokens[at - 1]?.upos ?? "")) return;
  const atLeast = /^(?:at|up|more)$/.test(next.form) && tokens.slice(at + 2, at + 4).some(({ upos }) => upos === "NUM");
  if (!["NUM", "DET", "PRON", "PROPN"].includes(next.upos) && !atLeast) return;
  const subject = headOfPhrase(tokens, at - 1);
  const above = tokens.findLastIndex(({ upos }, index) => index < subject && upos === "VERB");
  if (above < 0) return;
  const whom = tokens.findIndex(({ upos }, index) => index > at && index < at + 7 && ["NOUN", "PROPN", "PRON"].includes(upos));
  if (whom < 0 || [at, subject, whom].some((index) => hangsOn(tokens, above, index))) return;
  Object.assign(shot, { upos: "VERB", xpos: "VBD", lemma: "shoot", head: above, relation: "conj" });
  Object.assign(tokens[subject] as Draft, { head: at, relation: "nsubj" });
  for (const [index, token] of tokens.entries())
    if (index > subject - 4 && index < subject && ["cc", "punct"].includes(token.relation)) token.head = at;
  const inside = (index: number) => index > at && index < whom;
  for (const [index, token] of tokens.entries()) if (inside(index) && !inside(token.head)) token.head = whom;
  Object.assign(tokens[whom] as Draft, { head: at, relation: "obj" });
  const dead = tokens[whom + 1];
  if (dead?.form === "dead") {
    for (const token of tokens) if (token.head === whom + 1) token.head = at;
    Object.assign(dead, { head: at, relation: "compound:prt", upos: "ADP", xpos: "RP" });
  }
}

/** The noun that the words before it belong to: `officer` in `an officer of the guard`. */
function headOfPhrase(tokens: readonly Draft[], from: number): number {
  let at = from;
  for (let up = tokens[at]?.head ?? -1; up >= 0 && up < at; up = tokens[at]?.head ?? -1) {
    if (!/^(?:nmod|compound|flat|appos)/.test(tokens[at]?.relation ?? "")) break;
    at = up;
  }
  return at;
}
