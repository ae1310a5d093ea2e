import type { ForceRow, StrengthReport } from "../../../graph/rows.ts";
import type { Fields } from "../../context.ts";
import { entity } from "./entity.ts";

export const force = {
  ...entity,
  strengths: ({ strengths }) => strengths.toSorted(newestFirst),
} satisfies Fields<ForceRow>;

function newestFirst(a: StrengthReport, b: StrengthReport): number {
  const day = ({ date, evidence }: StrengthReport) => date ?? evidence.publishedAt ?? "";
  return day(b).localeCompare(day(a)) || a.evidence.article.localeCompare(b.evidence.article) || a.evidence.start - b.evidence.start;
}
