import type { ReportFact } from "../../domain/facts/facts.ts";
import { diagnosticCodes, isFatal, isIncomplete } from "../../domain/report/diagnostic.ts";
import type { EvidenceKind } from "../../domain/report/kind.ts";
import type { Problem } from "../../domain/verdict/verdict.ts";
import type { CheckInput } from "../check.ts";
import { type CheckOutcome, notRun, referTo } from "../outcome.ts";
import { originOf, templateJobOf } from "../pipeline/asked.ts";
import { undeliveredOutcome } from "../pipeline/undelivered.ts";
import { subjectGap } from "./scanned-subject.ts";

/** What a check is about: a kind of evidence, and for tests a suite. */
export interface Needed {
  readonly kind: EvidenceKind;
  readonly suite: string | null;
}

/** The reports that a check may rely on, or why there are none. */
export type Evidence =
  | { readonly state: "usable"; readonly reports: readonly ReportFact[]; readonly notes: readonly string[] }
  | { readonly state: "unusable"; readonly outcome: CheckOutcome };

/**
 * Sorts out the evidence for a check. One report that is missing, broken, foreign or stale makes the check
 * NOT_RUN, however good the others are: a gate never picks the evidence that suits.
 */
export function evidenceFor(input: CheckInput, needed: Needed): Evidence {
  const { facts } = input;
  const undelivered = undeliveredOutcome(input, needed.kind);
  if (undelivered !== null) return { state: "unusable", outcome: undelivered };
  const reports = facts.reports.filter((report) => serves(report, needed));
  const absent = absentProblems(input, needed, reports);
  if (absent.length > 0)
    return unusable("missing", `no report of kind ${describe(needed)} was found`, absent, reports);
  for (const judge of [brokenProblem, partialProblem, bindingProblem, originProblem]) {
    const problems = reports.flatMap((report) => judge(report, input, needed) ?? []);
    const [first] = problems;
    if (first !== undefined)
      return unusable(
        first.reason,
        first.problem.message,
        problems.map(({ problem }) => problem),
        reports,
      );
  }
  const gap = needed.kind === "image" ? subjectGap(input, reports) : null;
  if (gap !== null) return unusable(gap.reason, gap.problems[0]?.message ?? "", gap.problems, reports);
  return { state: "usable", reports, notes: reports.flatMap((report) => notesOn(report, input, needed)) };
}

interface Reasoned {
  readonly reason: string;
  readonly problem: Problem;
}

function serves(report: ReportFact, needed: Needed): boolean {
  return report.kinds.includes(needed.kind) && (needed.suite === null || report.suite === needed.suite);
}

function absentProblems(input: CheckInput, needed: Needed, reports: readonly ReportFact[]): Problem[] {
  const who = input.policy.owner.name;
  const empty = input.facts.expected.filter(
    (entry) =>
      entry.kind === needed.kind &&
      entry.matches === 0 &&
      (needed.suite === null || entry.suite === needed.suite),
  );
  const problems = empty.map(({ pattern }) => ({
    message: `expected a file that matches "${pattern}", found none`,
    at: pattern,
    fix: "Run the tool that writes it before the gate, or correct the path under evidence: in the product configuration.",
    who,
  }));
  if (problems.length > 0 || reports.length > 0) return problems;
  const job = templateJobOf(needed.kind, input);
  if (job !== null) {
    const message = `expected a report in the artifact of job ${job}, found none`;
    const fix = "Look at the job's log: its scanner ended without writing a report.";
    return [{ message, at: job, fix, who: input.policy.platformOwner.name }];
  }
  const fix = `Add an entry "{kind: ${needed.kind}${needed.suite === null ? "" : `, suite: ${needed.suite}`}, path: …}" under evidence: in the product configuration.`;
  return [
    { message: `expected evidence of kind ${describe(needed)}, found no entry for it`, at: "", fix, who },
  ];
}

function brokenProblem(report: ReportFact, { policy }: CheckInput): Reasoned | undefined {
  const diagnostic = report.reading.diagnostics.find(isFatal);
  if (diagnostic === undefined) return undefined;
  const message = `${report.path}: ${diagnostic.message}`;
  const at = diagnostic.at === "" ? report.path : `${report.path} ${diagnostic.at}`;
  const fix = `${diagnosticCodes[diagnostic.code].title} Look at the tool's log, and run it again.`;
  return { reason: diagnostic.code, problem: { message, at, fix, who: policy.owner.name } };
}

/**
 * A scan of ours that left something out has found nothing there: what cannot be parsed would be the place to hide. Of
 * a product's own report the remark is shown only, since the product could leave it out as well.
 */
function partialProblem(report: ReportFact, { policy }: CheckInput): Reasoned | undefined {
  if (report.origin !== "template") return undefined;
  const diagnostic = report.reading.diagnostics.find(isIncomplete);
  if (diagnostic === undefined) return undefined;
  const { code, message } = diagnostic;
  const at = diagnostic.at === "" ? report.path : `${report.path} ${diagnostic.at}`;
  const fix = `${diagnosticCodes[code].title} Correct what it could not read, or let the scan have a tool that can.`;
  const who = policy.platformOwner.name;
  return { reason: code, problem: { message: `${report.path}: ${message}`, at, fix, who } };
}

const bindingFixes: Readonly<Record<string, string>> = {
  foreign: "Make the report in the run that is judged; reports of another commit say nothing about this one.",
  truncated: "Write the report again: its bytes are not those that the tool left behind.",
  crashed: "Look at the tool's own log: it ended with an error that is not a verdict.",
  stale: "Run the tool again: the report is older than the policy allows.",
  unproven:
    "Run the tool as `assaygate record -- COMMAND`, which writes the sidecar that ties a report to its commit.",
};

function bindingProblem(report: ReportFact, { policy }: CheckInput): Reasoned | undefined {
  const { binding } = report;
  if (binding.state === "bound") return undefined;
  const fix = bindingFixes[binding.reason] ?? "";
  const message = `${report.path}: ${binding.message}`;
  return { reason: binding.reason, problem: { message, at: report.path, fix, who: policy.owner.name } };
}

/** In an organisation's instance the policy says which evidence must come from a job that runs no caller code. */
function originProblem(report: ReportFact, input: CheckInput, needed: Needed): Reasoned | undefined {
  const { policy } = input;
  if (policy.source !== "instance" || !lacksOrigin(report, input, needed)) return undefined;
  const message = `${report.path}: expected a report from a template job, found one that the product's own code could have written`;
  const fix = `Take the entry of kind ${needed.kind} out of the product configuration; the template's scan job makes this report, and executes no code of the repository.`;
  return { reason: "origin", problem: { message, at: report.path, fix, who: policy.platformOwner.name } };
}

function lacksOrigin(report: ReportFact, input: CheckInput, { kind }: Needed): boolean {
  return originOf(kind, input) === "template" && report.origin !== "template";
}

function notesOn(report: ReportFact, input: CheckInput, needed: Needed): string[] {
  const { reading, binding, path } = report;
  const notes = reading.disagreements.map(
    ({ name, reported, counted }) =>
      `${path} claims ${name} = ${reported}, but lists ${counted}; the worse of the two counts.`,
  );
  notes.push(
    ...reading.diagnostics.map(({ message, at }) => `${path}${at === "" ? "" : ` ${at}`}: ${message}`),
  );
  if (binding.state === "bound" && binding.by === "same-job") {
    notes.push(`${path} is tied to this commit only by having been written after the checkout in this job.`);
  }
  if (lacksOrigin(report, input, needed)) {
    notes.push(
      `${path} was made by the product itself; an organisation's instance would demand a template job.`,
    );
  }
  return notes;
}

function unusable(
  reason: string,
  summary: string,
  problems: readonly Problem[],
  reports: readonly ReportFact[],
): Evidence {
  return { state: "unusable", outcome: notRun(reason, summary, problems, { evidence: referTo(reports) }) };
}

function describe({ kind, suite }: Needed): string {
  return suite === null ? kind : `${kind} (${suite})`;
}
