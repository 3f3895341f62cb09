import { bindReport } from "../../domain/binding/bind.ts";
import { parseSidecar, type Sidecar, sidecarSuffix } from "../../domain/binding/sidecar.ts";
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

/** Reads every report that the configuration names, and notes the entries that match nothing. */
export function collectReports(surroundings: Surroundings): CollectedReports {
  const { files, policy } = surroundings;
  const lines = new SourceLines(files);
  const expected: ExpectedReport[] = [];
  const wanted = new Map<string, EvidenceSource[]>();
  for (const source of policy.sources) {
    const paths = files.find(source.path).filter((path) => !path.endsWith(sidecarSuffix));
    expected.push({ kind: source.kind, suite: source.suite, pattern: source.path, matches: paths.length });
    for (const path of paths) wanted.set(path, [...(wanted.get(path) ?? []), source]);
  }
  const paths = [...wanted.keys()].sort();
  return {
    expected,
    reports: paths.map((path) => readFact(path, wanted.get(path) ?? [], surroundings, lines)),
  };
}

function readFact(
  path: string,
  sources: readonly EvidenceSource[],
  surroundings: Surroundings,
  lines: SourceLines,
): ReportFact {
  const { files, context, policy, now } = surroundings;
  const { reading, ...content } = readContent(files, path);
  const { bytes, modifiedAt } = files.status(path);
  const sha256 = files.sha256(path);
  const { kinds, problem } = judgedKinds(
    sources.map(({ kind }) => kind),
    reading,
  );
  const sidecar = sidecarOf(files, path);
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
    suite: sources.find(({ suite }) => suite !== null)?.suite ?? null,
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
  readonly findings: readonly Finding[];
};

/** Goes through a report once and keeps what a verdict needs. */
function readContent(files: Files, path: string): Content {
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
    const reading = readReport(source, {
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
    return { ...content, subject, reading };
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

function sidecarOf(files: Files, path: string): Sidecar | null {
  const sidecarPath = `${path}${sidecarSuffix}`;
  return files.exists(sidecarPath)
    ? parseSidecar(sidecarPath, files.readText(sidecarPath, sidecarBytes))
    : null;
}
