import { bindReport } from "../../domain/binding/bind.ts";
import { pathBelow } from "../../domain/binding/path-below.ts";
import type { Sidecar } from "../../domain/binding/sidecar.ts";
import { sidecarSuffix } from "../../domain/binding/sidecar-suffix.ts";
import { sha256Hex } from "../../domain/digest/sha256.ts";
import type { ExpectedReport, IdentifiedFinding, ReportFact } from "../../domain/facts/facts.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { Finding, Place } from "../../domain/finding/finding.ts";
import { fingerprintOf } from "../../domain/finding/fingerprint.ts";
import type { EvidenceKind } from "../../domain/report/kind.ts";
import type { Reading } from "../../domain/report/reading.ts";
import type { BillFact } from "../../domain/sbom/fact.ts";
import { readReport } from "../../formats/read.ts";
import type { EffectivePolicy } from "../../policy/effective.ts";
import type { Files } from "../../ports/files.ts";
import type { RunContext } from "../../ports/runner.ts";
import type { Supply } from "./collect-pipeline.ts";
import { judgedKinds, kindsOfFinding } from "./kinds.ts";
import { SourceLines } from "./source-lines.ts";

const sidecarBytes = 1024 * 1024;

interface Surroundings {
  /** The workspace, in which the source is that findings point at. */
  readonly files: Files;
  readonly context: RunContext;
  readonly policy: EffectivePolicy;
  readonly now: string;
}

export interface CollectedReports {
  readonly reports: readonly ReportFact[];
  readonly expected: readonly ExpectedReport[];
}

/**
 * Reads every report of what was supplied: of the product's evidence what the configuration names, once for each suite
 * that it is listed in, and of a template job all that it left.
 */
export async function collectReports(
  surroundings: Surroundings,
  supplies: readonly Supply[],
): Promise<CollectedReports> {
  const lines = new SourceLines(surroundings.files);
  const wanted = supplies.flatMap((supply) => wantedOf(supply, surroundings.policy));
  const reports: ReportFact[] = [];
  for (const one of wanted) reports.push(await readFact(one, surroundings, lines));
  return { expected: expectedOf(supplies, surroundings.policy), reports };
}

/** A report that is to be read, and what it is to be evidence for. */
interface Wanted {
  readonly supply: Supply;
  readonly path: string;
  readonly kinds: readonly EvidenceKind[];
  readonly suite: string | null;
}

function isReport(path: string): boolean {
  return !path.endsWith(sidecarSuffix);
}

function wantedOf(supply: Supply, { sources }: EffectivePolicy): Wanted[] {
  if (supply.kind !== null) {
    const kinds = [supply.kind];
    return supply.paths.filter(isReport).map((path) => ({ supply, path, kinds, suite: null }));
  }
  const wanted = new Map<string, Wanted>();
  for (const { kind, suite, path: glob } of sources) {
    for (const path of supply.files.find(glob).filter(isReport)) {
      const entry = `${path}\0${suite ?? ""}`;
      const kinds = [...(wanted.get(entry)?.kinds ?? []), kind];
      wanted.set(entry, { supply, path, kinds, suite: wanted.get(entry)?.suite ?? suite });
    }
  }
  return [...wanted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function expectedOf(supplies: readonly Supply[], { sources }: EffectivePolicy): ExpectedReport[] {
  const own = supplies.filter(({ kind }) => kind === null);
  return sources.map(({ kind, suite, path: pattern }) => {
    const found = own.flatMap(({ files }) => files.find(pattern).filter(isReport));
    return { kind, suite, pattern, matches: found.length };
  });
}

async function readFact(
  { supply, path, kinds: configured, suite }: Wanted,
  surroundings: Surroundings,
  lines: SourceLines,
): Promise<ReportFact> {
  const { context, policy, now } = surroundings;
  const { files, job, kind } = supply;
  const { reading, bytes, modifiedAt, sha256, named, ...content } = await readContent(files, path);
  const { kinds, problem } = judgedKinds(configured, reading, { isTemplate: kind !== null });
  const sidecar = await sidecarOf(files, path);
  // Only a job of the template is believed when it says what it gave to its tool.
  const given = kind === null ? null : (sidecar?.subject ?? null);
  const isOfPackage = kinds.includes("image") || kinds.includes("sbom");
  const bill = kinds.includes("sbom") ? { bill: await billIn(files, path) } : {};
  const binding = bindReport(
    { path, bytes, sha256, modifiedAt, revision: reading.revision, sidecar, isOfRun: job !== null },
    {
      commit: context.commit,
      mode: policy.binding,
      checkedOutAt: context.checkedOutAt,
      now,
      maxAgeHours: policy.maxAgeHours,
    },
  );
  return {
    ...content,
    ...bill,
    ...(isOfPackage && { scanned: { named, given } }),
    path,
    job,
    bytes,
    sha256,
    kinds,
    suite,
    origin: kind === null ? "product" : "template",
    binding,
    reading:
      problem === undefined
        ? reading
        : { ...reading, clean: false, diagnostics: [...reading.diagnostics, problem] },
    findings: content.findings.map((raw) => {
      const place = placeInWorkspace(raw.place, surroundings.files, sidecar?.workspace);
      return identified(kinds, { ...raw, place }, lines);
    }),
  };
}

type Content = Pick<
  ReportFact,
  | "bytes"
  | "sha256"
  | "notableTests"
  | "testIds"
  | "files"
  | "components"
  | "dependencies"
  | "subject"
  | "vex"
  | "metrics"
  | "thresholds"
> & {
  readonly reading: Reading;
  readonly modifiedAt: string;
  readonly findings: readonly Finding[];
  /** sha256 of images that the report says it looked at. */
  readonly named: readonly string[];
};

/** Goes through a report once and keeps what a verdict needs; size and digest are those of the bytes that it read. */
async function readContent(files: Files, path: string): Promise<Content> {
  const kept = {
    notableTests: [],
    testIds: [],
    files: [],
    findings: [],
    components: [],
    dependencies: [],
    vex: [],
    metrics: [],
    thresholds: [],
    named: [],
  };
  const content: { [K in keyof typeof kept]: Content[K][number][] } = kept;
  let subject: Content["subject"] = null;
  const source = files.open(path);
  try {
    const reading = await readReport(source, {
      test(test) {
        if (test.outcome !== "skipped") content.testIds.push(sha256Hex(`${test.suite}\0${test.name}`));
        if (test.isFlaky || test.outcome === "failed" || test.outcome === "error")
          content.notableTests.push(test);
      },
      fileCoverage: (file) => content.files.push(file),
      finding: (finding) => content.findings.push(finding),
      subject: (component) => {
        subject = component;
      },
      scanned: (sha256) => content.named.push(sha256),
      component: (component) => content.components.push(component),
      dependency: (dependency) => content.dependencies.push(dependency),
      vex: (statement) => content.vex.push(statement),
      metric: (metric) => content.metrics.push(metric),
      threshold: (threshold) => content.thresholds.push(threshold),
    });
    const { size: bytes, modifiedAt } = source;
    return { ...content, subject, reading, bytes, modifiedAt, sha256: source.sha256() };
  } finally {
    source.close();
  }
}

function identified(
  reportKinds: readonly EvidenceKind[],
  finding: Finding,
  lines: SourceLines,
): IdentifiedFinding {
  const kinds = kindsOfFinding(reportKinds, finding);
  const fingerprint = fingerprintOf(kinds[0] ?? "sast", finding, (path, line) => lines.at(path, line));
  return { ...finding, kinds, fingerprint };
}

/**
 * Tools write absolute paths, which name another machine tomorrow; the workspace path is the same everywhere. A job with
 * another workspace says in its sidecar where that was; what is no file of this commit stays as the tool has it.
 */
function placeInWorkspace(place: Place, files: Files, workspace: string | undefined): Place {
  if (place.type !== "file") return place;
  const here = files.locate(place.path);
  if (here !== null) return { ...place, path: here };
  const there = workspace === undefined ? null : pathBelow(workspace, place.path);
  return there !== null && files.locate(there) === there ? { ...place, path: there } : place;
}

/** A file that is larger than what can be attested is not read whole. */
async function billIn(files: Files, path: string): Promise<Known<BillFact>> {
  const [{ readBill }, { factOf }, { maxBillBytes }] = await Promise.all([
    import("../../domain/sbom/read-bill.ts"),
    import("../../domain/sbom/fact.ts"),
    import("../../domain/sbom/bill.ts"),
  ]);
  const { bytes } = files.status(path);
  if (bytes > maxBillBytes)
    return {
      state: "unknown",
      why: `expected at most ${maxBillBytes} bytes, found ${bytes}`,
      cause: "too-large",
    };
  const read = readBill(files.readBytes(path, maxBillBytes));
  return read.state === "known" ? { state: "known", value: factOf(read.value) } : read;
}

async function sidecarOf(files: Files, path: string): Promise<Sidecar | null> {
  const sidecarPath = `${path}${sidecarSuffix}`;
  if (!files.exists(sidecarPath)) return null;
  const { parseSidecar } = await import("../../domain/binding/sidecar.ts");
  return parseSidecar(sidecarPath, files.readText(sidecarPath, sidecarBytes));
}
