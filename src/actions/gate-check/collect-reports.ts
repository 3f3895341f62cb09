import { bindReport } from "../../domain/binding/bind.ts";
import type { Sidecar } from "../../domain/binding/sidecar.ts";
import { sidecarSuffix } from "../../domain/binding/sidecar-suffix.ts";
import { sha256Hex } from "../../domain/digest/sha256.ts";
import type { ExpectedReport, IdentifiedFinding, ReportFact } from "../../domain/facts/facts.ts";
import type { Finding, Place } from "../../domain/finding/finding.ts";
import { fingerprintOf } from "../../domain/finding/fingerprint.ts";
import type { EvidenceKind } from "../../domain/report/kind.ts";
import type { Reading } from "../../domain/report/reading.ts";
import { readReport } from "../../formats/read.ts";
import type { EffectivePolicy, EvidenceSource } from "../../policy/effective.ts";
import type { Files } from "../../ports/files.ts";
import type { RunContext } from "../../ports/runner.ts";
import { judgedKinds, kindsOfFinding } from "./kinds.ts";
import { SourceLines } from "./source-lines.ts";

const sidecarBytes = 1024 * 1024;

interface Surroundings {
  readonly files: Files;
  readonly context: RunContext;
  readonly policy: EffectivePolicy;
  readonly now: string;
}

export interface CollectedReports {
  readonly reports: readonly ReportFact[];
  readonly expected: readonly ExpectedReport[];
}

/** Reads every report that the configuration names, once for each suite that it is listed in. */
export async function collectReports(surroundings: Surroundings): Promise<CollectedReports> {
  const { files, policy } = surroundings;
  const lines = new SourceLines(files);
  const expected: ExpectedReport[] = [];
  const wanted = new Map<string, EvidenceSource[]>();
  for (const source of policy.sources) {
    const paths = files.find(source.path).filter((path) => !path.endsWith(sidecarSuffix));
    expected.push({ kind: source.kind, suite: source.suite, pattern: source.path, matches: paths.length });
    for (const path of paths) {
      const entry = `${path}\0${source.suite ?? ""}`;
      wanted.set(entry, [...(wanted.get(entry) ?? []), source]);
    }
  }
  const entries = [...wanted].sort(([a], [b]) => (a < b ? -1 : 1));
  const reports: ReportFact[] = [];
  for (const [entry, sources] of entries) {
    reports.push(await readFact(entry.slice(0, entry.indexOf("\0")), sources, surroundings, lines));
  }
  return { expected, reports };
}

async function readFact(
  path: string,
  sources: readonly EvidenceSource[],
  surroundings: Surroundings,
  lines: SourceLines,
): Promise<ReportFact> {
  const { files, context, policy, now } = surroundings;
  const { reading, bytes, modifiedAt, sha256, ...content } = await readContent(files, path);
  const { kinds, problem } = judgedKinds(
    sources.map(({ kind }) => kind),
    reading,
  );
  const sidecar = await sidecarOf(files, path);
  const binding = bindReport(
    { path, bytes, sha256, modifiedAt, revision: reading.revision, sidecar },
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
    path,
    bytes,
    sha256,
    kinds,
    suite: sources[0]?.suite ?? null,
    origin: "product",
    binding,
    reading:
      problem === undefined
        ? reading
        : { ...reading, clean: false, diagnostics: [...reading.diagnostics, problem] },
    findings: content.findings.map((finding) => identified(kinds, finding, surroundings, lines)),
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
  raw: Finding,
  surroundings: Surroundings,
  lines: SourceLines,
): IdentifiedFinding {
  const finding = { ...raw, place: placeInWorkspace(raw.place, surroundings.files) };
  const kinds = kindsOfFinding(reportKinds, finding);
  const fingerprint = fingerprintOf(kinds[0] ?? "sast", finding, (path, line) => lines.at(path, line));
  return { ...finding, kinds, fingerprint };
}

/** Tools write absolute paths, which name another machine tomorrow; the workspace path is the same everywhere. */
function placeInWorkspace(place: Place, files: Files): Place {
  if (place.type !== "file") return place;
  return { ...place, path: files.locate(place.path) ?? place.path };
}

async function sidecarOf(files: Files, path: string): Promise<Sidecar | null> {
  const sidecarPath = `${path}${sidecarSuffix}`;
  if (!files.exists(sidecarPath)) return null;
  const { parseSidecar } = await import("../../domain/binding/sidecar.ts");
  return parseSidecar(sidecarPath, files.readText(sidecarPath, sidecarBytes));
}
