import { describe, expect, it } from "vitest";
import { timeRules, timesIn } from "../../seed/4-mentions/times/index.ts";

const friday = "2022-02-18";
const times = (text: string, publishedAt: string | null = friday) =>
  timesIn(text, [{ start: 0, end: text.length, sentence: 0 }], publishedAt);
const days = (text: string, publishedAt?: string | null) => times(text, publishedAt).map(({ from, to }) => `${from}..${to}`);

describe("every rule", () => {
  it.each(timeRules.flatMap((rule) => rule.examples.map(([text, from, to]) => [rule.id, text, from, to] as const)))(
    "%s reads %s",
    (_, text, from, to) => {
      const last = times(text).at(-1);
      if (to === undefined) expect(last).toBeUndefined();
      else expect([last?.from, last?.to]).toEqual([from, to]);
    },
  );
});

describe("a weekday", () => {
  it.each([
    ["He said on Thursday that they had left.", "2022-02-17"],
    ["He said on Friday that they had left.", "2022-02-18"],
    ["The council will vote on Monday.", "2022-02-21"],
    ["On Monday, the council will vote.", "2022-02-21"],
    ["He said on Monday that it will vote soon.", "2022-02-14"],
    ["They met last Friday.", "2022-02-11"],
  ])("in %j is %s", (text, day) => {
    expect(days(text)).toEqual([`${day}..${day}`]);
  });
});

describe("a date without a year", () => {
  it("lies in the past, unless it is near", () => {
    expect(days("They met on 3 December.")).toEqual(["2021-12-03..2021-12-03"]);
    expect(days("They meet on 3 March.")).toEqual(["2022-03-03..2022-03-03"]);
    expect(days("They met on 3 March last year.")[0]).toBe("2021-03-03..2021-03-03");
  });

  it("takes the year that its paragraph wrote", () => {
    expect(days("In August 2020 soldiers mutinied. On 18 August they took the capital.")).toEqual([
      "2020-08-01..2020-08-31",
      "2020-08-18..2020-08-18",
    ]);
  });

  it("takes no year of what is only recalled", () => {
    expect(days("The worst since 2012 began here. On 7 January they left.").at(-1)).toBe("2022-01-07..2022-01-07");
    expect(days("The president, whom they overthrew on 26 July 2020, is held. On 7 January they tried him.").at(-1)).toBe(
      "2022-01-07..2022-01-07",
    );
  });

  it("is open where nothing tells the year", () => {
    expect(times("They met on 3 December.", null)).toMatchObject([{ from: null, to: null, precision: "DAY" }]);
  });
});

it("counts days from the last one named", () => {
  expect(days("The town fell on 5 November. Four days later it was free. The next day they left.").slice(1)).toEqual([
    "2021-11-09..2021-11-09",
    "2021-11-10..2021-11-10",
  ]);
});

it("counts back from the day of the news where a paragraph begins after background", () => {
  const sentences = ["The king left on Monday. ", "He was crowned on 3 May 2019.\n", "Two days earlier crowds had gathered."];
  const text = sentences.join("");
  const spans = sentences.map((one, sentence) => ({ start: text.indexOf(one), end: text.indexOf(one) + one.trimEnd().length, sentence }));
  expect(timesIn(text, spans, friday).at(-1)).toMatchObject({ from: "2022-02-12", to: "2022-02-12" });
});

it("finds the words alone, without the preposition", () => {
  const text = "They left on Thursday night, within two weeks of the deal in March 2021.";
  expect(times(text).map((time) => [time.text, text.slice(time.start, time.end)])).toEqual([
    ["Thursday night", "Thursday night"],
    ["within two weeks", "within two weeks"],
    ["March 2021", "March 2021"],
  ]);
});

it("takes no long numbers, percentages or amounts for dates", () => {
  expect(days("Some 2000 soldiers, 1999.5 dollars, 2010 refugees and Resolution 2085; 12/13/14.")).toEqual([]);
});
