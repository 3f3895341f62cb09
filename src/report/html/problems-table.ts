import type { CheckVerdict, Problem } from "../../domain/verdict/verdict.ts";
import type { Plan } from "../fit.ts";
import { plain } from "../plain.ts";
import { worstFirst } from "../standing.ts";
import { type Html, html, lines, nothing, type Part } from "./markup.ts";
import { counted, leftOut } from "./section.ts";
import { severityTag } from "./severity-bar.ts";
import { table } from "./table.ts";

/** Where, what, how bad, what to do and who can. */
export function problemsTable({ problems, title }: CheckVerdict, plan: Plan): Html {
  if (problems.length === 0) return nothing;
  const shown = worstFirst(problems).slice(0, plan.problems);
  const areRated = shown.some(({ severity }) => severity !== undefined);
  const columns = ["Where", ...(areRated ? ["Severity"] : []), "What", "Fix", "Who"];
  return lines([
    table({
      caption: `${counted(problems.length, "problem")} of ${plain(title, 120)}`,
      columns: columns.map((name) => ({ title: name })),
      rows: shown.map((problem) => rowOf(problem, areRated)),
    }),
    leftOut(problems.length - shown.length, "problems"),
  ]);
}

function rowOf({ at, message, fix, who, severity }: Problem, areRated: boolean): Part[] {
  const where = at === "" ? "the whole" : html`<code>${plain(at, 200)}</code>`;
  const rated = areRated ? [severity === undefined ? "" : severityTag(severity)] : [];
  return [where, ...rated, message, plain(fix, 300), plain(who, 100)];
}
