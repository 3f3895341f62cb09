import { dateWords } from "../measure.ts";
import { plain } from "../plain.ts";
import { type Html, html, nothing } from "./markup.ts";
import { counted, leftOut, section } from "./section.ts";
import { severityTag } from "./severity-bar.ts";
import type { Subject } from "./subject.ts";
import { table } from "./table.ts";

/** What happens because of each finding. */
export function responsesSection({ verdict, plan }: Subject): Html {
  const { responses } = verdict;
  if (responses.length === 0) return nothing;
  const shown = responses.slice(0, plan.rows);
  return section("responses", "What happens to each finding", [
    table({
      caption: `${counted(responses.length, "finding")} and the response to each`,
      columns: ["Finding", "Severity", "State", "Check", "Due", "Notify"].map((title) => ({ title })),
      rows: shown.map(({ title, severity, state, checkId, dueOn, notify }) => [
        plain(title, 200),
        severityTag(severity),
        state,
        html`<code>${plain(checkId, 80)}</code>`,
        dueOn === undefined ? "–" : dateWords(dueOn),
        notify.length === 0 ? "–" : plain(notify.join(", "), 200),
      ]),
    }),
    leftOut(responses.length - shown.length, "findings"),
  ]);
}
