import type { Binding } from "../facts/facts.ts";
import type { Sidecar } from "./sidecar.ts";

/** What is known about a report file, apart from its content. */
export interface BindingInput {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly modifiedAt: string;
  /** Commit that the report itself names. */
  readonly revision: string | null;
  readonly sidecar: Sidecar | null;
  /** It came in an artifact of the run that is judged: what made it then is known, its time is that of the unpacking. */
  readonly isOfRun?: boolean;
}

/** Against what a report is held. Times are RFC 3339. */
export interface BindingRule {
  /** Commit that is judged; null outside a repository. */
  readonly commit: string | null;
  readonly mode: "sidecar" | "same-job";
  readonly checkedOutAt: string | null;
  readonly now: string;
  readonly maxAgeHours: number;
}

const hourMs = 3_600_000;
/** Clocks of two machines may differ this much. */
const clockSkewMs = 300_000;

/**
 * Exit codes that are a verdict of the tool, not a crash. Most say 1 for "found something"; these differ, by their
 * own documentation.
 */
const verdictCodes = new Map<string, readonly number[]>([
  ["govulncheck", [0, 3]],
  ["zap", [0, 1, 2]],
  ["zap-baseline.py", [0, 1, 2]],
  ["k6", [0, 99]],
]);
const usualVerdictCodes: readonly number[] = [0, 1];

/** Decides whether a report says something about the commit that is judged (design §7, binding). */
export function bindReport(report: BindingInput, rule: BindingRule): Binding {
  if (report.revision !== null && rule.commit !== null && report.revision !== rule.commit) {
    return unbound("foreign", `expected a report on commit ${rule.commit}, found one on ${report.revision}`);
  }
  if (report.sidecar !== null) return bindBySidecar(report, report.sidecar, rule);
  // What came in an artifact has the time at which it was unpacked.
  const age = report.isOfRun === true ? undefined : ageProblem(report.modifiedAt, rule);
  if (age !== undefined) return age;
  if (report.revision !== null && report.revision === rule.commit) return { state: "bound", by: "report" };
  if (rule.mode === "sidecar") {
    return unbound("unproven", "expected a sidecar that ties the report to its commit, found none");
  }
  return report.isOfRun ? { state: "bound", by: "same-run" } : bindByTime(report, rule);
}

function bindBySidecar(report: BindingInput, sidecar: Sidecar, rule: BindingRule): Binding {
  const file = sidecar.files.find(({ path }) => path === report.path);
  if (file === undefined) {
    return unbound("unproven", "expected the sidecar to list the report, found it missing from the list");
  }
  if (file.sha256 !== report.sha256 || file.bytes !== report.bytes) {
    return unbound(
      "truncated",
      `expected the ${file.bytes} bytes that the tool wrote, found ${report.bytes} other bytes`,
    );
  }
  if (sidecar.commit !== rule.commit) {
    return unbound(
      "foreign",
      `expected evidence on commit ${rule.commit ?? "none"}, found it on ${sidecar.commit ?? "none"}`,
    );
  }
  if (!(verdictCodes.get(sidecar.tool) ?? usualVerdictCodes).includes(sidecar.exitCode)) {
    return unbound(
      "crashed",
      `expected ${sidecar.tool} to end with a verdict, found exit code ${sidecar.exitCode}`,
    );
  }
  return ageProblem(sidecar.finishedAt, rule) ?? { state: "bound", by: "sidecar" };
}

function bindByTime(report: BindingInput, rule: BindingRule): Binding {
  if (rule.checkedOutAt === null) {
    return rule.commit === null
      ? { state: "bound", by: "same-job" }
      : unbound("unproven", "expected the time of the checkout to be known, found no trace of it");
  }
  // A checkout writes its files before it moves HEAD, in a small repository within the same millisecond.
  if (Date.parse(report.modifiedAt) <= Date.parse(rule.checkedOutAt)) {
    return unbound(
      "stale",
      `expected a report written after the checkout (${rule.checkedOutAt}), found ${report.modifiedAt}`,
    );
  }
  return { state: "bound", by: "same-job" };
}

function ageProblem(writtenAt: string, rule: BindingRule): Binding | undefined {
  const ageMs = Date.parse(rule.now) - Date.parse(writtenAt);
  if (ageMs < -clockSkewMs)
    return unbound("stale", `expected a report from the past, found one written at ${writtenAt}`);
  if (ageMs <= rule.maxAgeHours * hourMs) return undefined;
  return unbound(
    "stale",
    `expected a report of at most ${rule.maxAgeHours} hours of age, found one written at ${writtenAt}`,
  );
}

function unbound(reason: (Binding & { state: "unbound" })["reason"], message: string): Binding {
  return { state: "unbound", reason, message };
}
