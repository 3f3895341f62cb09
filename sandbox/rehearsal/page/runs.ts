import { type Html, html, nothing } from "../../../src/report/html/markup.ts";
import { section } from "../../../src/report/html/section.ts";
import { decisionLook, mark } from "../../../src/report/html/shapes.ts";
import { table } from "../../../src/report/html/table.ts";
import type { KeptRun } from "../keep.ts";
import type { Rehearsed } from "../rehearsed.ts";

export const stripStyle = `.runs{list-style:none;display:flex;flex-wrap:wrap;gap:.6rem;margin:0;padding:0}
.runs a{display:flex;gap:.5rem;align-items:center;padding:.45rem .7rem;background:var(--wash);border:1px solid var(--tone);border-radius:.5rem;color:var(--ink);text-decoration:none}
.runs a:hover{text-decoration:underline}
.runs .mark{width:1.6rem;height:1.6rem;flex:none}
.runs small{display:block;color:var(--soft)}
`;

/** All runs in the order in which they began; each leads to what it left. */
export function strip({ runs }: Rehearsed): Html {
  const items = runs.map((run) => {
    const look = lookOf(run);
    return html`<li><a class="t-${look.tone}" href="${run.report ?? run.summary}">${mark(look)}<span>${run.trigger}: ${wordOf(run)}<small>${nameOf(run)}, ${secondsOf(run.ms)} s</small></span></a></li>`;
  });
  return section("strip", "The runs", [html`<ol class="runs">${items}</ol>`]);
}

function lookOf({ decision, conclusion }: KeptRun) {
  if (decision !== null) return decisionLook(decision);
  return decisionLook(conclusion === "success" ? "pass" : "undecided");
}

const wordOf = ({ decision, conclusion }: KeptRun): string => decision ?? conclusion ?? "not ended";
const nameOf = ({ repository, workflow }: KeptRun): string => `${repository}, ${workflow}`;
const secondsOf = (ms: number): string => (ms / 1_000).toFixed(1);

/** The same with jobs, times and calls. */
export function runsSection({ runs }: Rehearsed): Html {
  const rows = runs.map((run) => [
    html`${nameOf(run)}, ${run.trigger}${run.attempt === 1 ? nothing : html`, attempt ${run.attempt}`}`,
    wordOf(run),
    run.jobs.map(({ name, conclusion, ms }) => `${name} ${conclusion ?? "?"} ${secondsOf(ms)} s`).join("; "),
    secondsOf(run.ms),
    run.calls,
    html`<a href="${run.summary}">summary</a>${run.report === null ? nothing : html`, <a href="${run.report}">report</a>`}, <a href="${run.folder}/log.txt">log</a>`,
  ]);
  return section("runs", "Runs, jobs and calls", [
    table({
      caption: "Runs in the order in which they began",
      columns: [
        { title: "Run" },
        { title: "Answer" },
        { title: "Jobs" },
        { title: "Seconds", kind: "number" },
        { title: "Calls", kind: "number" },
        { title: "Left behind" },
      ],
      rows,
    }),
  ]);
}
