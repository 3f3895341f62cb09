import type { Unknown } from "../../facts/known.ts";
import type { RuleSource } from "../../protection/protection.ts";
import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import { actionsApp, bySource, type Gate } from "../gates.ts";
import { count } from "../opinion.ts";
import { placeOfRules } from "../place.ts";
import type { SeenCheck } from "../repository-facts.ts";
import { checksFix } from "../required-checks-fix.ts";
import { unknownOf, valuesOf } from "../unknowns.ts";

/** A renamed job leaves its old name in the rules: it never reports, and people learn to remove the rule. */
export const kind: FindingKind = {
  id: "unmatched-context",
  title: "Required check that no workflow shows",
  severity: "high",
  looksAt: "required checks of rulesets and classic protection against the names that workflows really show",
  evaluate,
};

function evaluate(patient: Patient): Opinion {
  const { gates, unknowns } = patient.gates;
  const judged = gates.map((gate) => ({ gate, verdict: judge(gate, patient) }));
  const missing = judged.filter(({ verdict }) => verdict === "missing").map(({ gate }) => gate);
  return {
    looked: count(gates.length, "required check"),
    findings: bySource(missing).map(([source, members]) => finding(source, members, patient)),
    unknowns: [
      ...unknowns,
      ...judged.flatMap(({ verdict }) => (typeof verdict === "string" ? [] : [verdict])),
    ],
  };
}

function judge(gate: Gate, { facts, gates }: Patient): "shown" | "missing" | Unknown {
  const { required, emitters, candidates } = gate;
  if (emitters.length > 0) return "shown";
  if (valuesOf(facts.recentChecks).some((seen) => reports(seen, gate))) return "shown";
  const name = JSON.stringify(required.context);
  if (required.integrationId !== null && required.integrationId !== actionsApp) {
    return unseen(`that app ${required.integrationId} reports the required check ${name}`);
  }
  if (candidates.length > 0 || !gates.isWhole) {
    return unseen(
      `which job shows the required check ${name}: a name of a job or workflow could not be told`,
    );
  }
  // Another app may report it: only what was seen lately would tell.
  const [blind] = required.integrationId === null ? unknownOf(facts.recentChecks) : [];
  return blind ?? "missing";
}

/** Actions showed this very name, but no workflow does any more: that was before the rename. */
function reports(seen: SeenCheck, { required, candidates }: Gate): boolean {
  if (seen.name !== required.context) return false;
  if (seen.appId === actionsApp) return candidates.length > 0;
  return required.integrationId === null || required.integrationId === seen.appId;
}

function unseen(what: string): Unknown {
  return {
    state: "unknown",
    why: `nothing shows ${what}; it was not seen on the default branch`,
    cause: "not-found",
  };
}

function finding(source: RuleSource, gates: readonly Gate[], patient: Patient): DoctorFinding {
  const renamed = new Map(
    gates.map(({ required }) => [required.context, nearest(required.context, patient)]),
  );
  const found = [...renamed].map(([context, name]) => {
    const hint = name === null ? "" : ` (a workflow shows ${JSON.stringify(name)})`;
    return `${JSON.stringify(context)}${hint}`;
  });
  return {
    at: placeOfRules(source),
    expected: "a workflow that shows each required check",
    found: `no workflow shows ${found.join(", ")}`,
    fix: checksFix(patient.facts, source, (check) => {
      const name = renamed.get(check.context);
      if (name === undefined) return check;
      return name === null ? null : { context: name, integrationId: actionsApp };
    }),
  };
}

/** The one name that ends as the old one does, for a job that was put below a caller or taken from one. */
function nearest(context: string, { gates }: Patient): string | null {
  const last = lastPart(context);
  const [only, ...others] = gates.names.filter((name) => lastPart(name) === last);
  return only === undefined || others.length > 0 ? null : only;
}

function lastPart(name: string): string {
  return (name.split(" / ").at(-1) ?? name).toLowerCase();
}
