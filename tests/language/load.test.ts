import { expect, it } from "vitest";
import { loadLanguage } from "../../seed/language.ts";
it("loads", () => { expect(loadLanguage().sentences("He left. She stayed.")).toHaveLength(2); });
