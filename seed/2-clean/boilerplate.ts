import { monthPattern, weekdayPattern } from "./calendar.ts";

/**
 * What stands in an article's text without being part of what it says. A pattern runs on one line, trimmed, at its start, its
 * end or on the whole of it, or behind each end of a sentence inside it; what it matches is skipped. Lines over 400 characters are only looked at near their ends, so
 * that the work stays linear.
 */
export interface Boilerplate {
  readonly reason: string;
  readonly where: "line" | "start" | "end" | "inside";
  readonly pattern: RegExp;
  readonly examples: { readonly skipped: readonly string[]; readonly read: readonly string[] };
}

const date = `(?:${weekdayPattern},? )?(?:${monthPattern} \\d{1,2}|\\d{1,2} ${monthPattern})(?:,? \\d{4})?`;
const agency =
  "(?:Reuters|REUTERS|AFP|AP|Associated Press|The Associated Press|Agence France-Presse|EPA|Getty(?: Images)?|GETTY|Xinhua|TASS|Interfax|ANSA|dpa|DPA|Kyodo|Anadolu|AA|APA|PANA|UPI|EFE|RFI|BBC|VOA|CNN|IRIN|Al Jazeera)";

export const boilerplate: readonly Boilerplate[] = [
  {
    reason: "advertising",
    where: "line",
    pattern:
      /^\W*(?:advertis(?:ing|ements?)|sponsored(?: content)?|promoted(?: content)?|(?:story|article) continues below(?: advertisement)?)(?:\W+(?:read more|continue reading.{0,60}|scroll to continue.{0,40}))?\W*$/i,
    examples: { skipped: ["Advertising Read more", "ADVERTISEMENT"], read: ["Advertising revenue fell in Bamako."] },
  },
  {
    reason: "newsletter",
    where: "line",
    pattern: /^(?=.{0,300}$)(?=.*newsletter)(?=.*(?:subscribe|sign up|receive|inbox|every (?:morning|day|week)|get (?:our|the))).*$/i,
    examples: {
      skipped: ["Weekly newsletterReceive the best of our reporting every morning Subscribe", "Sign up for our newsletter"],
      read: ["The group's newsletter claimed the attack."],
    },
  },
  {
    reason: "newsletter",
    where: "line",
    pattern: /^(?:subscribe|sign up|register)(?: (?:now|here|today|to|for)\b.{0,80})?[.!>»]*$/i,
    examples: { skipped: ["Subscribe now", "Sign up for breaking news alerts"], read: ["Subscribers in Togo lost their connection."] },
  },
  {
    reason: "credit",
    where: "end",
    pattern: new RegExp(`(?:^|(?<=[.!?"”’)\\]]\\s*|\\s))(?:©\\s*)?${agency}\\s*[-–—/|]\\s*[\\p{Lu}][\\p{Lu}\\s.'’-]{2,60}$`, "u"),
    examples: {
      skipped: ["They marched to the square. AFP - JANE DOE"],
      read: ["He spoke to AFP - a news agency."],
    },
  },
  {
    reason: "credit",
    where: "end",
    pattern: new RegExp(
      `\\(\\s*(?:with|with reporting by|source:|via|from|©)?\\s*${agency}(?:(?:,| and|/|, and)\\s*${agency}){0,4}\\s*\\)\\.?$`,
      "i",
    ),
    examples: { skipped: ["(with Reuters)", "(AFP)"], read: ["He spoke to a reporter (with some delay)."] },
  },
  {
    reason: "credit",
    where: "end",
    pattern:
      /(?:^|\()(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited|[Ww]ritten|[Tt]ranslated) by \p{Lu}[^.\n]{2,160}[.)]*$/u,
    examples: {
      skipped: ["(Reporting by Jane Doe in Accra; Editing by John Roe)"],
      read: ["The law was written by Jane Doe."],
    },
  },
  {
    reason: "credit",
    where: "end",
    pattern:
      /(?:^|(?<=[.!?"”)]\s*))(?:image|photo|picture|photograph|file photo|pic|video|credit|photo credit|image credit)s?(?: by)?\s*:\s*[^.\n]{2,80}\.?$/i,
    examples: {
      skipped: ["Soldiers on patrol near the lake. Photo: Jane Doe", "Image: United States Navy."],
      read: ["The picture is clear: the state has left."],
    },
  },
  {
    reason: "credit",
    where: "line",
    pattern: /^(?:©|\(c\)|copyright\b).{0,160}$|^.{0,80}\ball rights reserved\b.{0,80}$/i,
    examples: { skipped: ["© 2022 Example News. All rights reserved."], read: ["Copyrighted songs were played at the rally in the city."] },
  },
  {
    reason: "byline",
    where: "line",
    pattern:
      /^(?:[Bb]y|BY|Words by) \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*| (?:de|la|le|van|von|al|el|ben|bin)){1,4}(?:(?:,| and| in| for|,? with) [\p{L} .,'’-]{2,60})?$/u,
    examples: { skipped: ["By Jane Doe", "By Jane Doe and John Roe"], read: ["By noon the soldiers had left."] },
  },
  {
    reason: "navigation",
    where: "line",
    pattern:
      /^\W*(?:read (?:more|also|next|the full story)|also read|see also|more on this(?: story| topic)?|related(?: articles?| stories| topics?| coverage)?|further reading|recommended|most (?:read|popular)|watch|listen|in pictures|explainer|editor['’]s (?:pick|note)s?)\b\s*(?:[:>»|-].{0,200})?\W*$/i,
    examples: { skipped: ["READ MORE: What we know so far", "Related articles"], read: ["Watch towers were burnt in the night."] },
  },
  {
    reason: "navigation",
    where: "line",
    pattern:
      /^\W*(?:share(?: (?:this|on|via)\b.{0,60})?|tweet|print|e-?mail|comments?(?: \(\d+\))?|home(?: ?[>»/|].{0,80})?|menu|search|back to top|skip to (?:main )?content|click here\b.{0,80}|follow us\b.{0,80}|join (?:our|us)\b.{0,60}(?:channel|whatsapp|telegram|group).{0,40}|download (?:our|the) app.{0,60}|loading\b.{0,20}|next(?: article| story)?|previous(?: article| story)?|copy link|facebook|twitter|whatsapp|linkedin|telegram)\W*$/i,
    examples: {
      skipped: ["Share this article", "Follow us on Twitter"],
      read: ["Share prices fell in Lagos.", "Twitter said it had removed them."],
    },
  },
  {
    reason: "dateline",
    where: "start",
    pattern: /^date:? \d{4}-\d\d-\d\d(?=\s|$)/i,
    examples: { skipped: ["date 2021-03-04"], read: ["Date palms were burnt."] },
  },
  {
    reason: "dateline",
    where: "line",
    pattern: new RegExp(
      `^(?:(?:published|posted|updated|last updated|last modified|issued|modified|first published)(?: on| at)?:?\\s*)?${date}(?:,? (?:at |- |– |\\| )?\\d{1,2}[:.h]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,4}(?:[+-]\\d)?\\)?)?)?$`,
      "i",
    ),
    examples: { skipped: ["Friday, July 2, 2021", "Published: 3 March 2020"], read: ["Friday, July 2, was quiet."] },
  },
  {
    reason: "dateline",
    where: "line",
    pattern:
      /^(?:published|posted|updated|last updated|issued)(?: on| at)?:? .{0,10}(?:\d{1,2} (?:minutes?|hours?|days?) ago|\d{1,2}[:.]\d\d.{0,20})$/i,
    examples: { skipped: ["Updated 3 hours ago"], read: ["Updated maps show the front."] },
  },
  {
    reason: "dateline",
    where: "start",
    pattern: new RegExp(
      `^(?:\\p{Lu}[\\p{L}'’.-]+(?:[ /]\\p{L}[\\p{L}'’.-]*){0,4}(?:, ?\\p{Lu}[\\p{L}'’. -]{1,24})?(?:, ?${date})?|${date}) ?\\(${agency}(?:/${agency})?\\) ?(?:[-–—:]+|(?=\\p{Lu}))\\s*`,
      "u",
    ),
    examples: {
      skipped: ["OUAGADOUGOU, Jan 24 (Reuters) - ", "NIAMEY, Niger (AP) — "],
      read: ["France (AFP correspondents say) is leaving."],
    },
  },
  {
    reason: "dateline",
    where: "start",
    pattern: new RegExp(
      `^[\\p{Lu}][\\p{Lu}'’.-]+(?: [\\p{Lu}][\\p{Lu}'’.-]*){0,3}(?:, ?\\p{Lu}[\\p{L}'’. -]{1,24})?(?:, ?${date})?\\s?[-–—]{1,2}\\s`,
      "u",
    ),
    examples: { skipped: ["BAMAKO, Mali — The streets were calm."], read: ["Bamako - the capital - was calm."] },
  },
  {
    reason: "stamp",
    where: "start",
    pattern:
      /^(?:(?:\p{Lu}{3,9} )?\[?\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?\]?(?: ?\(?(?:GMT|UTC|CET|CEST|BST|EST|EDT|ET|EAT|WAT|local time)(?:[+-]\d{1,2})?\)?)?(?: ?[-–—:|]\s|\s(?=\p{Lu})|$)|(?:\d{1,2} (?:minutes?|mins?|hours?|hrs?) ago)(?: ?[-–—:|]\s|$))/u,
    examples: { skipped: ["14:32 GMT - ", "LIVE 11:20 Troops", "10 minutes ago"], read: ["14:32 was the hour of the blast."] },
  },
  {
    reason: "stamp",
    where: "inside",
    pattern:
      /(?<=[.!?][”"’]? )(?:\p{Lu}{3,9} \d{1,2}[:.h]\d\d|\d{1,2}:\d\d(?: (?:GMT|UTC|CET|CEST|BST|EST|EDT|ET|EAT|WAT))?(?: ?[-–—]))(?: ?[-–—:|])? (?=\p{Lu})/u,
    examples: {
      skipped: ["The bridge fell. UPDATE 19:10 - Police came."],
      read: ["They left. At 19:10 police came.", "The gate closed. 19:10 was too late."],
    },
  },
  {
    reason: "dateline",
    where: "start",
    pattern: new RegExp(
      `^\\p{Lu}{3,}(?: \\p{Lu}{2,}){0,2}(?:, ?\\p{Lu}[\\p{L}'’. -]{1,24})?(?:, ?${date})? ?\\(\\p{Lu}[\\p{L}. ]{1,20}\\) ?[-–—:]+\\s*`,
      "u",
    ),
    examples: { skipped: ["NAIROBI (Wire) - "], read: ["FARDC (Congolese army) units left."] },
  },
  {
    reason: "caption",
    where: "line",
    pattern: new RegExp(`^.{10,300}[.”"] ?(?:\\[|\\(|©|\\|)\\s?[^()\\[\\]]{0,60}${agency}[^()\\[\\]]{0,30}[\\])]?$`, "u"),
    examples: {
      skipped: ["A soldier stands guard near the border in the north. [Jane Doe/AFP]"],
      read: ["A soldier stands guard, an AFP reporter said."],
    },
  },
];
