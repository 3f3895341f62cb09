import type { ArtefactFact } from "../../domain/artifact/fact.ts";
import { artefactFiles } from "../../domain/artifact/files.ts";
import { specOf } from "../../domain/artifact/spec.ts";
import { subjectOf } from "../../domain/artifact/subject.ts";
import type { Component } from "../../domain/component/component.ts";
import { lockedIn } from "../../domain/dependency/lockfiles/locked-in.ts";
import { sha256HexOfBytes } from "../../domain/digest/sha256.ts";
import type { Facts, Known, ReportFact } from "../../domain/facts/facts.ts";
import { type Bill, type BillPart, maxBillBytes } from "../../domain/sbom/bill.ts";
import { factOf } from "../../domain/sbom/fact.ts";
import { readBill } from "../../domain/sbom/read-bill.ts";
import { UserError } from "../../errors.ts";
import type { ProductConfig } from "../../policy/product/product-config.ts";
import type { Files } from "../../ports/files.ts";

const mostBills = 50;

/** A bill as it lies in the workspace. */
export interface FoundBill {
  readonly path: string;
  readonly sha256: string;
  readonly bill: Known<Bill>;
}

/** Reads the bills that a path or a glob names. @throws {UserError} missing-file where there is none */
export function findBills(glob: string, files: Files): readonly FoundBill[] {
  const paths = files.find(glob, { withModules: false });
  if (paths.length === 0 || paths.length > mostBills)
    throw new UserError(
      "missing-file",
      `expected 1 to ${mostBills} bills of materials, found ${paths.length}.`,
      {
        at: glob,
        hint: "Let a tool write one before this step, or correct the input sbom.",
      },
    );
  return paths.map((path) => readOne(path, files));
}

/** Reads one bill. @throws {UserError} missing-file, invalid-input for one that is too large */
export function readOne(path: string, files: Files): FoundBill {
  const bytes = files.readBytes(path, maxBillBytes);
  return { path, sha256: sha256HexOfBytes(bytes), bill: readBill(bytes) };
}

/** Where what the product packages lies, and what it is known by. */
export function findArtefact(configured: NonNullable<ProductConfig["artefact"]>, files: Files): ArtefactFact {
  const spec = specOf(configured);
  const named = [spec.path, spec.plan, spec.schema].flatMap((path) => path ?? []);
  const found =
    spec.type === "oci-layout" ? files.find(`${spec.path}/**`) : named.filter((path) => files.exists(path));
  const strip = spec.type === "oci-layout" ? (path: string) => path.slice(spec.path.length + 1) : baseName;
  const places = new Map(found.map((path) => [strip(path), path]));
  const at = (path: string): string => places.get(path) ?? path;
  const folder = {
    open: (path: string) => files.open(at(path)),
    sha256: (path: string) => files.sha256(at(path)),
  };
  const subject = subjectOf(spec, artefactFiles(folder, [...places.keys()]));
  const delivery = { state: "read", artifact: 0, sha256: "", files: places.size } as const;
  return { ...spec, delivery, subject, rebuild: null };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The facts that the check looks at, and no others. */
export async function factsOf(
  found: readonly FoundBill[],
  artefact: ArtefactFact,
  { files, context }: Surroundings,
): Promise<Facts> {
  return {
    ...{ commit: context.commit, event: context.event, expected: [], buildInputs: [], forbiddenPatterns: [] },
    ...{ packages: [], scannedFiles: 0, waivers: [], jobs: [], ci: null, source: null },
    base: { state: "unknown", why: "bills alone are judged here" },
    artefact,
    ...(await lockedIn(files)),
    reports: found.map(reportOf),
  };
}

interface Surroundings {
  readonly files: Files;
  readonly context: Pick<Facts, "commit" | "event">;
}

function reportOf({ path, sha256, bill }: FoundBill): ReportFact {
  const read = bill.state === "known" ? bill.value : null;
  const tool = read?.head.tool ?? null;
  return {
    ...{ path, bytes: 0, sha256, kinds: ["sbom"], suite: null, origin: "product", job: null },
    ...{ notableTests: [], testIds: [], files: [], findings: [], vex: [], metrics: [], thresholds: [] },
    binding: { state: "bound", by: "same-job" },
    reading: {
      ...{
        kinds: ["sbom"],
        tool,
        revision: null,
        clean: true,
        records: {},
        disagreements: [],
        diagnostics: [],
      },
      format: read === null ? null : `${read.head.format}-json`,
    },
    components: read?.parts.map(componentOf) ?? [],
    dependencies: read?.edges ?? [],
    subject: read?.root == null ? null : componentOf(read.root),
    bill: bill.state === "known" ? { state: "known", value: factOf(bill.value) } : bill,
  };
}

/** A part without what only its quality is judged by. */
function componentOf({ hashes, hasProducer: _, hasIdentifier: __, ...component }: BillPart): Component {
  return { ...component, hasHash: hashes.length > 0 };
}
