/** The style of an HTML brief: the words of people in a reading serif, the rest quiet. */
export const htmlStyle = `
:root {
  --paper: #fbfaf7; --line: #e5e1d8; --ink: #1f1c18; --ink-2: #6a645a; --link: #2f6db5;
  --against: #b53d26; --qualified: #8f5a00;
  --serif: "Source Serif 4 Variable", "Source Serif 4", Charter, Georgia, serif;
  --sans: "Inter Variable", Inter, system-ui, "Segoe UI", Helvetica, Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191816; --line: #35322d; --ink: #efeae1; --ink-2: #aaa397; --link: #86b8f2;
    --against: #f08a72; --qualified: #eab04a;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); }
body { margin: 0; font: 15px/1.55 var(--sans); }
main { max-width: 46rem; margin: 0 auto; padding: 4rem 1.5rem 6rem; }
h1, h2, .statement, blockquote { font-family: var(--serif); }
h1 { font-size: 2rem; line-height: 1.2; font-weight: 640; margin: 0 0 .25rem; }
h2 { font-size: 1.5rem; line-height: 1.25; font-weight: 600; margin: 2.75rem 0 .75rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.15rem; font-weight: 640; margin: 2.25rem 0 .5rem; }
h4 { font-size: .95rem; font-weight: 600; margin: 1.75rem 0 .35rem; }
p { margin: 0 0 .75rem; white-space: pre-wrap; overflow-wrap: break-word; }
ul { margin: 0 0 1rem; padding-left: 1.25rem; }
li { margin: 0 0 .4rem; white-space: pre-wrap; overflow-wrap: break-word; }
.note, figcaption { color: var(--ink-2); font-size: .875rem; font-variant-numeric: tabular-nums; }
.statement { font-size: 1.35rem; line-height: 1.4; }
figure { margin: 0 0 1.25rem; }
blockquote { font-size: 1.125rem; line-height: 1.6; margin: 0 0 .35rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); max-width: 68ch; white-space: pre-wrap; overflow-wrap: break-word; }
figcaption { padding-left: 1rem; }
.cite { color: var(--link); text-decoration: none; white-space: nowrap; }
.cite:hover, .cite:focus { text-decoration: underline; }
.cite.contradicts { color: var(--against); }
.cite.qualifies { color: var(--qualified); }
.entry { padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
.entry:target { outline: 2px solid var(--link); outline-offset: .5rem; }
.wide { overflow-x: auto; margin: 0 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: .8125rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; font-weight: 400; }
thead th { color: var(--ink-2); }
.word { white-space: nowrap; }
@page { margin: 20mm 18mm; }
@media print {
  :root { --paper: #fff; --line: #d8d4cb; --ink: #000; --ink-2: #555; --link: #000; --against: #8d2815; --qualified: #6b4300; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h2, h3, h4 { break-after: avoid; }
  blockquote, figure, .entry, tr { break-inside: avoid; }
}
`;
