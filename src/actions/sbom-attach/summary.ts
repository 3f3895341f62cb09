import type { Element } from "../../domain/sbom/elements.ts";
import type { Comparison } from "../../domain/sbom/release-contents.ts";
import type { CheckOutcome } from "../../policy/outcome.ts";
import { renderBillChanges } from "../../report/bill-changes.ts";
import { code } from "../../report/markdown.ts";

/** A bill as the report names it. */
export interface BillEntry {
  readonly path: string;
  readonly sha256: string;
  /** Null: it could not be read. */
  readonly format: string | null;
  readonly components: number;
  readonly elements: readonly Element[];
  /** What it can be attested for; none: it is about something else. */
  readonly subjects: readonly { readonly name: string; readonly digest: string }[];
}

interface Judged {
  readonly outcome: CheckOutcome;
  readonly bills: readonly BillEntry[];
  readonly comparison: Comparison | null;
}

const mostRows = 100;

/** What was found as the markdown of a job summary; everything that comes from a bill is code, never markup. */
export function renderBills({ outcome, bills, comparison }: Judged): string {
  return [
    `## Bill of materials: ${outcome.result} (\`${outcome.reason}\`)`,
    code(outcome.summary, 1_000),
    ...list(outcome.problems.map(({ message, fix }) => `${code(message)} ${fix}`)),
    table(
      ["Bill", "Format", "Components", "About"],
      bills.map(({ path, format, components, subjects }) => [
        code(path),
        code(format ?? "unreadable"),
        String(components),
        subjects.map(({ digest }) => code(digest)).join("<br>") || "nothing that was packaged",
      ]),
    ),
    ...bills.map(elementsTable),
    ...(comparison === null ? [] : ["### Since the release before", renderBillChanges(comparison)]),
  ].join("\n\n");
}

function elementsTable({ path, elements }: BillEntry): string {
  const incomplete = elements.filter(({ present, of }) => present < of);
  const rows = incomplete.map(({ id, present, of, lacking }) => [
    `\`${id}\``,
    `${present} of ${of}`,
    lacking.map((name) => code(name)).join(", "),
  ]);
  const found = elements.length - incomplete.length;
  return `${code(path)} has ${found} of ${elements.length} minimum elements in full.\n\n${table(["Incomplete", "There", "For example"], rows)}`;
}

function list(items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, mostRows).map((item) => `- ${item}`);
  const more = items.length - shown.length;
  return [[...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join("\n")];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const more = rows.length - mostRows;
  const lines = [head, head.map(() => "---"), ...rows.slice(0, mostRows)].map(
    (cells) => `| ${cells.join(" | ")} |`,
  );
  return [...lines, ...(more > 0 ? [`\nand ${more} more`] : [])].join("\n");
}
