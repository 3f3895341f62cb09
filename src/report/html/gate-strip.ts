import type { CheckVerdict, StageVerdict } from "../../domain/verdict/verdict.ts";
import { plain } from "../plain.ts";
import { type Html, html, nothing } from "./markup.ts";
import { section } from "./section.ts";
import { badge, decisionLook, lookOf, mark } from "./shapes.ts";
import type { Subject } from "./subject.ts";

const stagesToShow = 12;

/** The gate at a glance: stages in their order, each check a cell that leads to its section. */
export function gateStrip(subject: Subject): Html {
  const { stages, decision } = subject.verdict;
  const look = decisionLook(decision);
  const shown = stages.slice(0, stagesToShow).map((stage) => stageOf(stage, subject));
  const more = stages.length - stagesToShow;
  return section("gate", "The gate", [
    html`<ol class="gate">
${shown}${more > 0 ? html`<li class="stage">… and ${more} more stages</li>` : nothing}<li class="outcome t-${look.tone}">${mark(look)}<span>${look.word}</span></li>
</ol>`,
    html`<p class="legend">Shape and letter tell the result:${legend()}A dashed cell only advises.</p>`,
  ]);
}

function legend(): Html[] {
  const results = ["PASSED", "WARNED", "FAILED", "NOT_RUN", "ERROR", "NOT_APPLICABLE"] as const;
  return results.map((result) => html`${badge(result)}`);
}

function stageOf(stage: StageVerdict, subject: Subject): Html {
  const cells = stage.checks.slice(0, subject.plan.checks).map((check) => cellOf(check, subject));
  const more = stage.checks.length - cells.length;
  const size = stage.checks.length > 4 ? "wide" : "narrow";
  return html`<li class="stage ${size} t-${lookOf(stage.result).tone}">
<p class="stage-name"><span class="stage-number">${stage.id}</span> ${plain(stage.name, 60)} ${badge(stage.result)}</p>
<ul class="cells">${cells}${more > 0 ? html`<li>… and ${more} more checks</li>` : nothing}</ul>
</li>
`;
}

function cellOf(check: CheckVerdict, { anchors }: Subject): Html {
  const look = lookOf(check.result);
  const kind = check.required ? "required" : "advisory";
  const words = check.required ? look.word : `${look.word}, advisory`;
  return html`<li><a class="cell ${kind} t-${look.tone}" href="#${anchors.get(check) ?? "gate"}">${mark(look)}<span><span class="cell-id">${plain(check.id, 60)}</span> <span class="cell-word">${words}</span></span></a></li>`;
}
