import { dark, declare, light } from "./palette.ts";
import { pictureStyle } from "./style-pictures.ts";

const tones = ["good", "warn", "bad", "open", "none"];

/** The whole style sheet: light, dark on screens that ask for it, and paper. */
export const style = `:root{color-scheme:light dark;${declare(light)}
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","DejaVu Sans",sans-serif;
--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media screen and (prefers-color-scheme:dark){:root{${declare(dark)}}}
${tones.map((tone) => `.t-${tone}{--tone:var(--${tone});--wash:var(--${tone}-wash)}`).join("\n")}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans);overflow-wrap:anywhere}
body>header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
body>header{padding-top:2.5rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,main:focus-visible{outline:3px solid var(--link);outline-offset:3px;border-radius:3px}
main:focus{outline:none}
code{font:.9em/1.4 var(--mono);unicode-bidi:isolate}
h1,h2,h3{font-family:var(--serif);line-height:1.2;text-wrap:balance}
h2{font-size:1.5rem;margin:3rem 0 1rem;padding-bottom:.4rem;border-bottom:1px solid var(--line)}
h3{font-size:1.2rem;margin:0 0 .75rem;display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .6rem}
h3 code{font-size:.8rem;color:var(--soft)}
p{margin:0 0 .75rem;max-width:70ch}
.small,.legend,.left-out,footer,figcaption{font-size:.875rem;color:var(--soft)}
.skip{position:absolute;left:1rem;top:-6rem;background:var(--card);padding:.6rem 1rem;border-radius:0 0 .4rem .4rem;z-index:1}
.skip:focus{top:0}
.answer{display:flex;gap:1.75rem;align-items:flex-start}
.answer .mark{width:7.5rem;height:7.5rem}
h1{margin:0 0 .4rem;font-size:clamp(2.75rem,9vw,4.5rem);font-weight:600;letter-spacing:-.02em;line-height:1;color:var(--tone)}
.eyebrow{display:block;margin-bottom:.5rem;font:600 .8125rem/1.2 var(--sans);letter-spacing:.09em;text-transform:uppercase;color:var(--soft)}
.reason{margin-bottom:.35rem;color:var(--soft)}
.sentence{font-size:1.25rem;line-height:1.4;margin-bottom:.35rem}
.counts{color:var(--soft)}
.facts{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem;margin:1.5rem 0 0;padding:.9rem 1.1rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem}
dt{font-size:.8125rem;color:var(--soft)}
dd{margin:0}
.notices h2{font-size:1.1rem;margin:1.5rem 0 .5rem;border:0;padding:0}
.remarks{margin:.5rem 0;padding-left:1.1rem;max-width:80ch}
.remarks li{margin-bottom:.25rem}
.check{background:var(--card);border:1px solid var(--line);border-left:.35rem solid var(--tone);border-radius:.5rem;margin-bottom:1rem}
article.check{padding:1.25rem}
details.check{margin-bottom:.4rem}
details.check[open]{padding-bottom:.75rem}
details.check>:not(summary){margin-left:1.25rem;margin-right:1.25rem}
summary{display:flex;flex-wrap:wrap;align-items:center;gap:.15rem .7rem;padding:.55rem 1rem;cursor:pointer;border-radius:.4rem}
summary::before{content:"▸";color:var(--soft);transition:transform .15s}
[open]>summary::before{transform:rotate(90deg)}
summary::-webkit-details-marker{display:none}
.fold-title{font-weight:600}
.fold-title code{font-weight:400;font-size:.8rem;color:var(--soft);margin-left:.3rem}
.fold-word{color:var(--tone)}
.fold-measure{margin-left:auto;color:var(--soft);font-size:.875rem;max-width:26rem;text-align:right}
.summary{font-size:1.05rem}
.measure{margin-bottom:1rem}
.pair{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:.4rem 0 0}
.pair dd{font-weight:600;font-variant-numeric:tabular-nums}
.pair .origin dd{font-weight:400;font-size:.875rem}
table{width:100%;border-collapse:collapse;margin:0 0 1rem;font-size:.9rem}
caption{text-align:left;font-weight:600;padding:.4rem 0}
th,td{min-width:5.5rem;padding:.45rem .7rem .45rem 0;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
thead th{border-top:0;font-size:.8125rem;font-weight:600;color:var(--soft);vertical-align:bottom}
tbody th{font-weight:400;min-width:9rem}
th:first-child{width:24%}
thead th.number,td.number{min-width:0}
thead th.number,td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;overflow-wrap:normal}
thead th:last-child,td:last-child{padding-right:0}
th.number+th:not(.number),td.number+td:not(.number){padding-left:1rem}
td.picture{width:26%;min-width:7rem}
tfoot td{color:var(--soft);font-style:italic}
footer{margin-top:3rem;padding-top:1rem;padding-bottom:3rem}
${pictureStyle}
@media (max-width:44rem){
body>header{padding-top:1.25rem}
.answer{gap:1rem}
.answer .mark{width:4rem;height:4rem}
.sentence{font-size:1.1rem}
article.check{padding:1rem}
.fold-title{flex:1 1 70%}
.fold-measure{margin-left:0;text-align:left;width:100%}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tfoot,tr,th,td,caption{display:block}
th:first-child{width:auto}
tbody tr{padding:.6rem 0;border-top:1px solid var(--line)}
tbody th,tbody td,tfoot td{border:0;padding:.1rem 0}
tbody th{font-weight:600}
tbody td{display:grid;grid-template-columns:6.5rem 1fr;gap:.5rem}
tbody td::before{content:attr(data-label);color:var(--soft);font-size:.8125rem}
td.number{text-align:left;white-space:normal}
tbody td.number+td:not(.number){padding-left:0}
td.picture{width:auto}
}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}summary::before{transition:none}}
@media print{
body{background:none;font-size:10pt}
.skip{display:none}
body>header,main,footer{max-width:none;padding:0}
details::details-content{display:block;content-visibility:visible;height:auto}
summary::before{content:none}
h2,h3,summary,caption{break-after:avoid}
tr,.cell,.measure,figure,summary,.remarks li{break-inside:avoid}
summary+*{break-before:avoid}
.check{box-decoration-break:clone;-webkit-box-decoration-break:clone}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
