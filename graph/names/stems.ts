/** Words of a query by what they share with the words of names: "French troops withdrew" names what is called a withdrawal. For queries that match nothing as written. */
export function stems(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !small.has(word));
  return [...new Set((telling.length > 0 ? telling : words).map(stem))];
}

/** Shorter stems would begin too many words. */
const shortest = 4;
/** The longer first. */
const endings = ["ments", "ment", "ings", "ing", "ions", "ion", "als", "al", "ers", "er", "ed", "es", "s", "e"];

function stem(word: string): string {
  const known = irregular[word];
  if (known) return known;
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortest);
  const rest = ending ? word.slice(0, -ending.length) : word;
  // "expelled" and "expel", "stopping" and "stop".
  return ending && rest.length > shortest && /([bdglmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest;
}

/** Verbs that change within, and what names of events say for them. */
const irregular: Readonly<Record<string, string>> = {
  withdrew: "withdraw",
  withdrawn: "withdraw",
  fought: "fight",
  fights: "fight",
  met: "meet",
  struck: "strike",
  threw: "throw",
  overthrew: "overthrow",
  expelled: "expul",
  expels: "expul",
  expel: "expul",
  destroyed: "destr",
  destroys: "destr",
  destroy: "destr",
  threatened: "threat",
  threatens: "threat",
};

/** Words that names leave out. */
const small: ReadonlySet<string> = new Set(
  "a an and are at by did do does for from has have in is of on or that the their to was were what when where which who whom why with".split(
    " ",
  ),
);
