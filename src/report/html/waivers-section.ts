import type { Approval } from "../../domain/waiver/waiver.ts";
import { dateWords } from "../measure.ts";
import { plain } from "../plain.ts";
import { type Html, html, nothing } from "./markup.ts";
import { counted, leftOut, section } from "./section.ts";
import type { Subject } from "./subject.ts";
import { table } from "./table.ts";

/** The exceptions that the repository asks for, and whether their approval is proved. */
export function waiversSection({ facts, plan }: Subject): Html {
  const { waivers } = facts;
  if (waivers.length === 0) return nothing;
  const shown = waivers.slice(0, plan.rows);
  return section("waivers", "Waivers", [
    html`<p>Only a waiver whose approval is proved counts.</p>`,
    table({
      caption: `${counted(waivers.length, "waiver")} in the repository`,
      columns: ["Waiver", "Checks", "Owner", "Expires", "Approval"].map((title) => ({ title })),
      rows: shown.map(({ waiver, approval }) => [
        html`<code>${plain(waiver.id, 100)}</code>`,
        plain(waiver.checks.slice(0, 20).join(", "), 200),
        plain(waiver.owner.name, 100),
        dateWords(waiver.expiresAt),
        describe(approval),
      ]),
    }),
    leftOut(waivers.length - shown.length, "waivers"),
  ]);
}

function describe(approval: Approval): string {
  return approval.state === "proved"
    ? `proved: by ${plain(approval.by, 80)} at ${dateWords(approval.at)}`
    : `${approval.state}: ${plain(approval.why, 200)}`;
}
