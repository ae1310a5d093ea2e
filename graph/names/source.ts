import { compare } from "../compare.ts";
import type { Found } from "../cypher/search.ts";
import type { NodeKind } from "../schema.generated.ts";

/** How near a word of a query must be to a word of a name: its beginning, a part of it, or a part of it or the whole with one slip. */
export type Nearness = "beginning" | "inside" | "slip";

/** Where a search finds its candidates: best connected first, then by id, at most `limit`. Texts are folded. */
export interface NameSource {
  /** Nodes with a name or alias that begins with the text; first those with one that is the text. */
  starts(text: string, kinds: readonly NodeKind[], limit: number): Promise<readonly Found[]>;
  /** Nodes with, for every word, a word in their names that is near it. */
  near(words: readonly string[], nearness: Nearness, kinds: readonly NodeKind[], limit: number): Promise<readonly Found[]>;
  /** Names of entities: what a misspelt query is compared with. */
  names(kinds: readonly NodeKind[], limit: number): Promise<readonly { readonly name: string; readonly folded: string }[]>;
}

export const bestConnectedFirst = (a: Found, b: Found) => b.degree - a.degree || compare(a.id, b.id);

/** Words of fewer letters are too like each other for a slip to be forgiven. */
export const fewestForSlip = 5;
