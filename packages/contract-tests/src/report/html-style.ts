/** The style of the HTML report, in light and dark mode, on large and small screens. */
export const htmlStyle = `
:root { color-scheme: light dark; --good: light-dark(#1a7f37, #3fb950); --bad: light-dark(#cf222e, #ff7b72); --open: light-dark(#9a6700, #d29922); --line: light-dark(#d0d7de, #30363d); --soft: light-dark(#f6f8fa, #161b22); --page: light-dark(#fff, #0d1117); }
* { box-sizing: border-box; }
body { margin: 0; font: 14px/1.45 system-ui, sans-serif; background: var(--page); color: light-dark(#1f2328, #e6edf3); }
header { padding: 20px 32px; border-bottom: 4px solid; background: var(--soft); }
header.proven { border-color: var(--good); } header.refuted { border-color: var(--bad); } header.unprovable { border-color: var(--open); }
h1 { margin: 0; font-size: 24px; } header p { margin: 4px 0 0; opacity: .75; overflow-wrap: anywhere; }
header p span:not(:first-child) { white-space: nowrap; } header .counts { opacity: 1; font-weight: 600; } .counts span { margin-right: 14px; }
.proven { --state: var(--good); } .refuted { --state: var(--bad); } .unprovable { --state: var(--open); }
.counts span, td.proven, td.refuted, td.unprovable, tr.refuted > th, tr.unprovable > th { color: var(--state); }
main { padding: 20px 32px; max-width: 1180px; }
.map { list-style: none; margin: 0 0 20px; padding: 0; display: grid; gap: 6px; }
.map li { display: grid; grid-template-columns: 300px 1fr; gap: 2px 12px; align-items: center; } .map b { font-weight: 400; overflow-wrap: anywhere; }
.map span { display: flex; flex-wrap: wrap; gap: 3px; }
.map a { width: 18px; height: 18px; border-radius: 3px; background: var(--state); } .map a.proven { opacity: .55; } .map a.unprovable { background: repeating-linear-gradient(45deg, var(--state) 0 3px, transparent 3px 6px); border: 1px solid var(--state); } .map a:hover { outline: 2px solid; }
table { border-collapse: collapse; width: 100%; margin: 12px 0 28px; }
thead th { position: sticky; top: 0; background: var(--page); font-weight: 600; text-align: center; padding: 8px 6px; border-bottom: 2px solid var(--line); }
thead th:first-child, tbody th { text-align: left; }
th[title] { cursor: help; }
.operation th { padding: 18px 0 6px; font-size: 16px; } .operation small { font-weight: 400; opacity: .7; margin-left: 8px; }
.cell { border-bottom: 1px solid var(--line); scroll-margin-top: 48px; } .cell:hover { background: var(--soft); } .cell:target { outline: 2px solid var(--state); }
.cell th { font-weight: 400; padding: 3px 8px; overflow-wrap: anywhere; } .cell td { text-align: center; width: 92px; font-weight: 700; }
tr.refuted > th { font-weight: 600; } td.refuted { background: color-mix(in srgb, var(--bad) 14%, transparent); }
.status { display: inline-block; min-width: 40px; font-variant-numeric: tabular-nums; border-radius: 4px; padding: 0 5px; margin-right: 6px; background: var(--soft); border: 1px solid var(--line); text-align: center; white-space: nowrap; }
.cell.proven .s2 { color: var(--good); }
.detail td { padding: 3px 8px 6px 61px; overflow-wrap: anywhere; background: color-mix(in srgb, var(--open) 6%, transparent); }
tr.refuted + .detail td { background: color-mix(in srgb, var(--bad) 5%, transparent); }
summary { cursor: pointer; } details[open] .first, details:not([open]) .all { display: none; } .all { opacity: .6; } .first b { margin-right: 4px; }
.detail ul { margin: 4px 0; padding-left: 18px; } .detail li b { margin-right: 4px; } .strays h2 { margin: 0; font-size: 16px; } .strays ul { margin: 4px 0; padding-left: 18px; } .strays { border-left: 4px solid var(--bad); padding-left: 16px; margin-bottom: 20px; }
body:has(#only:checked) .cell.proven { display: none; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; opacity: .8; } dt { font-weight: 600; } dd { margin: 0; }
@media (max-width: 760px) {
  header, main { padding: 16px; } h1 { font-size: 20px; }
  .map li { grid-template-columns: 1fr; }
  table, tbody, .operation, .operation th, .detail, .detail td { display: block; } thead { display: none; }
  .cell { display: flex; flex-wrap: wrap; padding: 4px 0; }
  .cell th { flex: 0 0 100%; padding: 2px 0; } .cell th:has(.status) { display: grid; grid-template-columns: max-content 1fr max-content; } .cell td { flex: 1; width: auto; border-radius: 4px; }
  .cell td::after { content: attr(data-fact); display: block; font: 9px/1.2 system-ui, sans-serif; opacity: .8; }
  .cell.proven td, .cell.unprovable td { display: none; } .cell.proven th::after, .cell.unprovable th::after { color: var(--state); font-weight: 700; }
  .cell.proven th::after { content: "✓"; } .cell.unprovable th::after { content: "?"; }
  .detail td { padding: 4px 8px 8px; } .operation small { display: block; margin: 0; }
}
@media print { thead th { position: static; } }
`;
