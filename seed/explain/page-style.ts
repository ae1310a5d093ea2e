/** Of the page that `explain --html` prints. Text has 4.5:1 on its ground, in light and dark. */
export const pageStyle = `
:root { color-scheme: light dark; --page: #f1f0ec; --surface: #fff; --raised: #f6f5f1; --ink: #1b222c; --soft: #505a68; --line: #dcdbd5;
  --accent: #0b5cad; --Country: #2f5d9b; --Place: #2a7764; --Person: #7d4a96; --Force: #a2502a; --Organization: #68691f; --date: #505a68;
  --event: #b3382c; --relation: #277a91; }
@media (prefers-color-scheme: dark) { :root { --page: #0c0f14; --surface: #171c24; --raised: #1f252f; --ink: #e8ebef; --soft: #adb6c2;
  --line: #2b323d; --accent: #7fb9f6; --Country: #7ba6e6; --Place: #4db595; --Person: #bd92da; --Force: #dd8d60; --Organization: #b3b352;
  --date: #adb6c2; --event: #ec7a6e; --relation: #55b3cc; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 400 .9375rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  overflow-wrap: anywhere; }
header, main { max-width: 54rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.5rem; color: var(--soft); }
.what { margin: 0 0 .25rem; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; list-style: none; font-size: .8125rem; }
.legend li::before { content: ""; display: inline-block; width: .75rem; height: .1875rem; margin-right: .375rem; vertical-align: middle;
  background: var(--kind); }
.Country { --kind: var(--Country); } .Place { --kind: var(--Place); } .Person { --kind: var(--Person); } .Force { --kind: var(--Force); }
.Organization { --kind: var(--Organization); } .date { --kind: var(--date); }
article { padding: 1.5rem 0 3rem; }
h1 { margin: 0; font: 600 1.5rem/1.25 inherit; font-family: inherit; text-wrap: balance; }
.about { margin: .25rem 0 1.25rem; color: var(--soft); font-size: .8125rem; }
.note { margin: 0 0 1rem; padding: .5rem .75rem; border-left: 3px solid var(--Force); background: var(--surface); }
.sentence { margin: 0 0 .75rem; padding: .875rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--surface);
  scroll-margin-top: 1rem; }
.sentence:target { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
.text { margin: 0 0 .5rem; font: 400 1.0625rem/1.6 "Iowan Old Style", Palatino, Georgia, serif; white-space: pre-line; }
.number { margin-right: .625rem; color: var(--soft); font: 600 .75rem/1 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
mark { background: none; color: var(--kind); font-weight: 600; border-bottom: 2px solid color-mix(in srgb, var(--kind) 45%, transparent); }
mark.date { font-weight: 400; border-bottom-style: dotted; }
.skipped { margin: 0 0 .75rem; padding: .25rem 1rem; color: var(--soft); font-size: .8125rem; }
.skipped p { display: inline; margin: 0 .5rem 0 0; text-decoration: line-through; text-decoration-color: var(--line); }
.edge { margin: .625rem 0; padding: .5rem .75rem; border-left: 3px solid var(--is); border-radius: 0 5px 5px 0; background: var(--raised); }
.event { --is: var(--event); } .relation { --is: var(--relation); }
.edge.planned, .edge.hypothetical { border-left-style: dashed; } .edge.negated { border-left-style: dotted; }
.edge h2 { margin: 0; color: var(--is); font: 600 .8125rem/1.5 system-ui, sans-serif; letter-spacing: .02em; }
.tag { display: inline-block; padding: 0 .4rem; border: 1px solid var(--line); border-radius: 5px; color: var(--soft); font: 500 .75rem/1.5 system-ui,
  sans-serif; text-decoration: none; }
dl { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: .125rem 0; }
dl div { display: flex; gap: .375rem; } dt { color: var(--soft); white-space: nowrap; } dd { margin: 0; }
.by { margin: 0; color: var(--soft); font-size: .8125rem; } li .by { margin-left: .5rem; } a { color: var(--accent); }
details { display: inline-block; margin-right: .875rem; vertical-align: top; font-size: .8125rem; }
details[open] { display: block; margin: .375rem 0; }
summary { padding: .25rem 0; color: var(--soft); cursor: pointer; } summary span { font-variant-numeric: tabular-nums; opacity: .8; }
summary:hover { color: var(--ink); } :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
details ul { margin: 0; padding: .25rem 0 .25rem .875rem; border-left: 2px solid var(--line); list-style: none; }
details li { margin-bottom: .375rem; } .tree li { margin: 0; padding-left: calc(var(--depth) * .875rem); }
@media (max-width: 30rem) { header, main { padding-inline: .625rem; } .sentence { padding: .75rem; } h1 { font-size: 1.25rem; } }
@media print { body { background: none; } .sentence { break-inside: avoid; } }
`;
