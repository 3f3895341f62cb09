import type { Bill } from "../../domain/sbom/bill.ts";
import { type KnownVulnerability, vulnerabilityIn } from "../../domain/sbom/newly-known.ts";
import { type Comparison, compareReleases } from "../../domain/sbom/release-contents.ts";
import { UserError } from "../../errors.ts";
import { readReport } from "../../formats/read.ts";
import type { Files } from "../../ports/files.ts";
import { type FoundBill, readOne } from "./collect.ts";
import type { Inputs } from "./inputs.ts";

/** Compares with the release before, if its bill was given. @throws {UserError} for what cannot be compared */
export async function compareWith(
  { previous, scan, previousScan }: Inputs,
  current: readonly FoundBill[],
  files: Files,
): Promise<Comparison | null> {
  if (previous === undefined) return null;
  const before = billIn(readOne(previous, files));
  const after = current.flatMap((found) => billIn(found).parts);
  const areScanned = scan !== undefined && previousScan !== undefined;
  const [old, fresh] = areScanned
    ? [await knownIn(previousScan, files), await knownIn(scan, files)]
    : [null, null];
  return compareReleases(
    { components: before.parts, vulnerabilities: old },
    { components: after, vulnerabilities: fresh },
  );
}

function billIn({ path, bill }: FoundBill): Bill {
  if (bill.state === "known") return bill.value;
  throw new UserError("unreadable-report", `expected a bill of materials: ${bill.why}.`, {
    at: path,
    hint: "A comparison with what cannot be read says nothing.",
  });
}

/** A scan that was cut off would make everything newly known, or nothing. */
async function knownIn(path: string, files: Files): Promise<KnownVulnerability[]> {
  const known: KnownVulnerability[] = [];
  const file = files.open(path);
  try {
    const { clean, diagnostics } = await readReport(file, {
      finding: (finding) => known.push(...vulnerabilityIn(finding)),
    });
    if (clean) return known;
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
