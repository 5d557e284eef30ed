/** The style sheet of the report, for the screen and for A4. The hash stands on every printed page. */
export const styleSheet = (footer: string): string => `
:root{color-scheme:light;--ink:#1b1f24;--quiet:#5b6470;--line:#c9cfd6;--wide:#0f6b6b;--narrow:#b3261e;--band:#f6d99a}
*{box-sizing:border-box}
body{margin:0 auto;max-width:62rem;padding:2.5rem 2rem 3rem;color:var(--ink);background:#fff;font:15px/1.55 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
:lang(zh) body,body:lang(zh){line-height:1.7}
h1{font-size:1.75rem;line-height:1.25;margin:.1rem 0 1.2rem}
h2{font-size:1.1rem;margin:2.2rem 0 .6rem;break-after:avoid}
p{margin:.4rem 0}
.kicker,.quiet,.address,th,caption{color:var(--quiet)}
.kicker{margin:0;font-size:.9rem;letter-spacing:.04em}
.address,.hash{font-family:ui-monospace,"Cascadia Mono","Noto Sans Mono",Consolas,monospace;font-size:.78rem;overflow-wrap:anywhere}
.hash{color:var(--ink);font-size:.85rem}
.head{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.2rem;margin:0}
.head dt{color:var(--quiet)}.head dd{margin:0;min-width:0}
.notice{border:2px solid var(--narrow);color:var(--narrow);font-weight:700;padding:.5rem .8rem;margin:0 0 1.2rem;text-align:center}
.verdict{border-left:5px solid var(--wide);background:#eef6f5;padding:.8rem 1rem;margin:1.4rem 0 0;font-weight:600}
.verdict.refused{border-color:var(--narrow);background:#fbeeec}
.verdict p{margin:0}.verdict p+p{font-weight:400;margin-top:.3rem}
table{border-collapse:collapse;width:100%;margin:.6rem 0;font-size:.88rem;line-height:1.5}
th{text-align:start;font-weight:600;border-bottom:1.5px solid var(--ink);padding:.3rem .6rem .3rem 0;vertical-align:bottom}
td{border-bottom:1px solid var(--line);padding:.5rem .6rem .5rem 0;vertical-align:top;overflow-wrap:anywhere}
th:last-child,td:last-child{padding-inline-end:0}
tr{break-inside:avoid}thead{display:table-header-group}
.part>td{border-bottom-style:dotted}
.sub .item{padding-inline-start:1.2rem}
.number{width:2.6rem;white-space:nowrap;font-variant-numeric:tabular-nums}
.items .item{width:27%}.items .reason{width:19%}.items .end{width:16%}
.cost{text-align:end;width:6rem;font-variant-numeric:tabular-nums}
.name{display:block}
.address{display:block}
.reached{color:var(--wide)}.missed{color:var(--narrow);font-weight:700}
.picture{display:block;margin-top:.25rem;max-width:100%;height:auto}
.picture .bar{fill:var(--wide)}.picture.narrow .bar{fill:var(--narrow)}
.picture .axis{stroke:var(--line);stroke-width:1}.picture .zero{stroke:var(--quiet);stroke-width:1.5}
.picture .band{fill:var(--band)}.picture .value{stroke:var(--ink);stroke-width:2}
.picture .empty{fill:#fff;stroke:var(--quiet);stroke-width:1}
.legend{font-size:.82rem;color:var(--quiet)}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;border-inline-start:3px solid var(--narrow);padding-inline-start:.8rem}
ul{margin:.3rem 0;padding-inline-start:1.3rem}
.review{break-inside:avoid;border:1.5px solid var(--ink);margin-top:2.4rem}
.review h2{margin:0;padding:.5rem .8rem;border-bottom:1px solid var(--line)}
.opinions{display:flex;flex-wrap:wrap;gap:.4rem 2rem;padding:.7rem .8rem 2.6rem;margin:0;list-style:none}
.opinions li::before{content:"";display:inline-block;width:.85em;height:.85em;border:1.2px solid currentcolor;margin-inline-end:.5em;vertical-align:-.08em}
.signers{display:grid;grid-template-columns:repeat(3,1fr);border-top:1px solid var(--line)}
.signers>div{padding:.6rem .8rem .8rem}.signers>div+div{border-inline-start:1px solid var(--line)}
.signers b{display:block}
.blank{display:flex;gap:.5rem;align-items:end;margin-top:1.5rem;color:var(--quiet);font-size:.82rem;white-space:nowrap}
.blank::after{content:"";flex:1;border-bottom:1px solid var(--ink)}
footer{margin-top:1.4rem;font-size:.8rem;color:var(--quiet)}
@media (max-width:40rem){body{padding:1.2rem 1rem}.head{grid-template-columns:1fr}.head dd{margin-bottom:.4rem}
.items thead{display:none}.items,.items tbody,.items tr,.items td{display:block;width:auto!important}.items td{border:0;padding:.15rem 0}.items tr{border-bottom:1px solid var(--line);padding:.5rem 0}
.signers{grid-template-columns:1fr}.signers>div+div{border-inline-start:0;border-top:1px solid var(--line)}}
@media print{body{max-width:none;padding:0;font-size:9.5pt}.hash{font-size:.72rem}table{font-size:8.5pt}.items .item{width:30%}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}a{color:inherit}}
@page{size:A4;margin:18mm 16mm 20mm;@bottom-left{content:"${footer}";font:7.5pt ui-monospace,monospace;color:#5b6470}@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif;color:#5b6470}}
`;
