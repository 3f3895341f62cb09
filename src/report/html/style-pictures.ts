import { severities } from "../../domain/finding/severity.ts";

/** How marks, the strip of stages and the charts look. */
export const pictureStyle = `.mark{width:1.35rem;height:1.35rem;flex:none;vertical-align:-.3em}
.mark path{fill:var(--tone)}
.mark text{fill:var(--card);font:700 12px var(--sans);text-anchor:middle;dominant-baseline:central}
.badge{display:inline-flex;align-items:center;gap:.35rem;white-space:nowrap;color:var(--tone);font:600 .875rem var(--sans)}
.badge .mark{width:1.15rem;height:1.15rem}
.legend{max-width:none}
.legend .badge{margin:0 .35rem;font-size:.8125rem}
.gate{display:flex;flex-wrap:wrap;gap:1rem 2.25rem;list-style:none;margin:0 0 1rem;padding:0}
.stage{position:relative;flex:1 1 13rem;background:var(--card);border:1px solid var(--line);border-top:.35rem solid var(--tone);border-radius:.6rem;padding:.9rem}
.stage.wide{flex:4 1 30rem}
.stage::after{content:"";position:absolute;right:-1.75rem;top:2.2rem;width:.75rem;height:.75rem;border:solid var(--soft);border-width:.2rem .2rem 0 0;transform:rotate(45deg)}
.stage-name{display:flex;flex-wrap:wrap;align-items:center;gap:.2rem .6rem;margin:0 0 .7rem;font:600 1.1rem var(--serif)}
.stage-number{color:var(--soft)}
.cells{display:grid;grid-template-columns:repeat(auto-fill,minmax(12.5rem,1fr));gap:.4rem;list-style:none;margin:0;padding:0}
.cell{display:flex;gap:.5rem;align-items:flex-start;height:100%;padding:.45rem .55rem;border:1px solid var(--tone);border-radius:.4rem;background:var(--wash);color:var(--ink);text-decoration:none;line-height:1.25}
.cell:hover{text-decoration:underline}
.cell.advisory{border-style:dashed}
.cell.t-none,.cell.t-good{border-color:transparent}
.cell.advisory.t-none,.cell.advisory.t-good{border-color:var(--tone)}
.cell-id{display:block;font-size:.8125rem;font-weight:600}
.cell-word{font-size:.8rem;color:var(--tone)}
.outcome{display:flex;flex:0 0 auto;flex-direction:column;align-items:center;justify-content:center;gap:.3rem;color:var(--tone);font:600 1.1rem var(--serif)}
.outcome .mark{width:3.5rem;height:3.5rem}
.swatch::before{content:"";display:inline-block;width:.65rem;height:.65rem;margin-right:.35rem;border-radius:2px;background:var(--severity)}
figure{margin:0 0 1rem}
.profile{display:block;width:100%;height:9rem;border-bottom:2px solid var(--soft);background:var(--card)}
.bar{display:block;width:100%;max-width:36rem;height:1.4rem}
.stack{display:block;width:100%;height:1.1rem}
.ground{fill:var(--none-wash)}
.seen{fill:var(--tone)}
rect.limit{fill:var(--ink)}
line.limit{stroke:var(--ink);stroke-width:2;stroke-dasharray:7 5;vector-effect:non-scaling-stroke}
.above{fill:var(--good)}
.below{fill:var(--bad)}
.o-passed{fill:var(--good)}
.o-failed{fill:var(--bad)}
.o-errors{fill:var(--open)}
.o-skipped{fill:var(--info)}
.severity{display:inline-flex;align-items:center;gap:.4rem;white-space:nowrap}
.severity::before{content:"";width:.7rem;height:.7rem;border-radius:2px;background:var(--severity)}
${severities.map((severity) => `.s-${severity}{--severity:var(--${severity});fill:var(--severity)}`).join("\n")}
@media (max-width:44rem){
.gate{display:block}
.stage{margin-bottom:2rem}
.stage::after{right:50%;top:auto;bottom:-1.35rem;transform:rotate(135deg)}
.outcome{padding-top:.5rem}
}`;
