import type { Finding } from "../../domain/finding/finding.ts";
import type { Bill } from "../../domain/sbom/bill.ts";
import { type BillDiff, diffBills } from "../../domain/sbom/diff.ts";
import { type NewlyKnown, newlyKnown } from "../../domain/sbom/newly-known.ts";
import { UserError } from "../../errors.ts";
import { readReport } from "../../formats/read.ts";
import type { Files } from "../../ports/files.ts";
import { type FoundBill, readOne } from "./collect.ts";
import type { Inputs } from "./inputs.ts";

/** In what a release differs from the one before. */
export interface Comparison {
  readonly diff: BillDiff;
  /** Null: no scans were given. */
  readonly newlyKnown: readonly NewlyKnown[] | null;
}

/** Compares with the release before, if its bill was given. @throws {UserError} for what cannot be compared */
export async function compareWith(
  { previous, scan, previousScan }: Inputs,
  current: readonly FoundBill[],
  files: Files,
): Promise<Comparison | null> {
  if (previous === undefined) return null;
  const before = billIn(readOne(previous, files));
  const after = current.flatMap((found) => billIn(found).parts);
  const diff = diffBills(before.parts, after);
  if (scan === undefined || previousScan === undefined) return { diff, newlyKnown: null };
  const old = { components: before.parts, findings: await findingsIn(previousScan, files) };
  return { diff, newlyKnown: newlyKnown(old, await findingsIn(scan, files)) };
}

function billIn({ path, bill }: FoundBill): Bill {
  if (bill.state === "known") return bill.value;
  throw new UserError("unreadable-report", `expected a bill of materials: ${bill.why}.`, {
    at: path,
    hint: "A comparison with what cannot be read says nothing.",
  });
}

/** A scan that was cut off would make everything newly known, or nothing. */
async function findingsIn(path: string, files: Files): Promise<Finding[]> {
  const findings: Finding[] = [];
  const file = files.open(path);
  try {
    const { clean, diagnostics } = await readReport(file, { finding: (finding) => findings.push(finding) });
    if (clean) return findings;
    throw new UserError(
      "unreadable-report",
      `expected a report: ${diagnostics[0]?.message ?? "it is not one"}.`,
      {
        at: path,
        hint: "Let the scanner end, and give its own report.",
      },
    );
  } finally {
    file.close();
  }
}
