/** The looks of the HTML report, in light and in dark. */
export const htmlStyle = `
:root { color-scheme: light dark; --good: light-dark(#1a7f37, #3fb950); --bad: light-dark(#cf222e, #ff7b72); --open: light-dark(#9a6700, #d29922); --line: light-dark(#d0d7de, #30363d); --soft: light-dark(#f6f8fa, #161b22); }
* { box-sizing: border-box; }
body { margin: 0; font: 14px/1.45 system-ui, sans-serif; background: light-dark(#fff, #0d1117); color: light-dark(#1f2328, #e6edf3); }
header { padding: 20px 32px; border-bottom: 4px solid; background: var(--soft); }
header.proven { border-color: var(--good); } header.refuted { border-color: var(--bad); } header.unprovable { border-color: var(--open); }
h1 { margin: 0; font-size: 24px; } header p { margin: 4px 0 0; opacity: .75; }
main { padding: 20px 32px; max-width: 1180px; }
table { border-collapse: collapse; width: 100%; margin: 12px 0 28px; }
thead th { position: sticky; top: 0; background: light-dark(#fff, #0d1117); font-weight: 600; text-align: center; padding: 8px 6px; border-bottom: 2px solid var(--line); }
thead th:first-child, tbody th { text-align: left; }
th[title] { cursor: help; }
.operation th { padding: 18px 0 6px; font-size: 16px; } .operation small { font-weight: 400; opacity: .7; margin-left: 8px; }
.cell th { font-weight: 400; padding: 3px 8px; overflow-wrap: anywhere; } .cell td { text-align: center; width: 92px; font-weight: 700; }
.cell { border-bottom: 1px solid var(--line); } .cell:hover { background: var(--soft); }
td.proven { color: var(--good); } td.refuted { color: var(--bad); background: color-mix(in srgb, var(--bad) 14%, transparent); } td.unprovable { color: var(--open); }
tr.refuted > th { color: var(--bad); font-weight: 600; } tr.unprovable > th { color: var(--open); }
.status { display: inline-block; min-width: 34px; font-variant-numeric: tabular-nums; border-radius: 4px; padding: 0 5px; margin-right: 6px; background: var(--soft); border: 1px solid var(--line); text-align: center; }
.s2 { color: var(--good); } .s5 { opacity: .75; }
.detail td { padding: 2px 8px 10px 24px; background: color-mix(in srgb, var(--bad) 5%, transparent); overflow-wrap: anywhere; }
tr.unprovable + .detail td { background: color-mix(in srgb, var(--open) 6%, transparent); }
.detail ul { margin: 4px 0; padding-left: 18px; } .strays { border-left: 4px solid var(--bad); padding-left: 16px; }
body:has(#only:checked) .cell.proven { display: none; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; opacity: .8; } dt { font-weight: 600; } dd { margin: 0; }
@media print { thead th { position: static; } }
`;
