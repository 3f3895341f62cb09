import type { Unknown } from "../facts/known.ts";
import { readWorkflows } from "../workflow/read-workflow.ts";
import type { Diagnosis, FindingKind, KindResult, Opinion, Patient } from "./diagnosis.ts";
import { gatesOf } from "./gates.ts";
import { kinds } from "./kinds/index.ts";
import type { DoctorPolicy, RepositoryFacts } from "./repository-facts.ts";
import { valuesOf } from "./unknowns.ts";

/** Says of each kind of finding whether the repository has it: proved clean, refuted or unknown. Pure. */
export function diagnose(facts: RepositoryFacts, policy: DoctorPolicy): Diagnosis {
  const called = (facts.calledWorkflows ?? []).flatMap((file) =>
    file.state === "known" ? [file.value] : [],
  );
  const workflows = readWorkflows(valuesOf(facts.workflows), called);
  const patient: Patient = { facts, policy, workflows, gates: gatesOf(facts, workflows) };
  const results = kinds.map((kind) => resultOf(kind, kind.evaluate(patient)));
  return {
    repository: facts.repository,
    defaultBranch: facts.defaultBranch,
    state: overall(results),
    kinds: results,
  };
}

function resultOf({ id, title, severity }: FindingKind, opinion: Opinion): KindResult {
  return { id, title, severity, ...opinion, unknowns: distinct(opinion.unknowns), state: stateOf(opinion) };
}

/** Findings say no whatever else could not be seen; without any, one blind spot is enough not to say yes. */
function stateOf({ findings, unknowns }: Opinion): KindResult["state"] {
  if (findings.length > 0) return "refuted";
  return unknowns.length > 0 ? "unknown" : "clean";
}

function overall(results: readonly KindResult[]): Diagnosis["state"] {
  if (results.some(({ state }) => state === "refuted")) return "refuted";
  return results.some(({ state }) => state === "unknown") ? "undecided" : "clean";
}

function distinct(unknowns: readonly Unknown[]): readonly Unknown[] {
  return [
    ...new Map(unknowns.map((unknown) => [`${unknown.why}\0${unknown.needs ?? ""}`, unknown])).values(),
  ];
}
