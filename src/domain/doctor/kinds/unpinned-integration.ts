import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import { actionsApp, bySource, type Gate } from "../gates.ts";
import { count } from "../opinion.ts";
import { placeOfRules } from "../place.ts";
import type { RepositoryFacts } from "../repository-facts.ts";
import { checksFix } from "../required-checks-fix.ts";
import { valuesOf } from "../unknowns.ts";

/** Without the app's id, whoever may write statuses reports the check as passed (facts 2.15). */
export const kind: FindingKind = {
  id: "unpinned-integration",
  title: "Required check that anybody may report",
  severity: "high",
  looksAt: "the app id beside each required check",
  evaluate,
};

function evaluate({ facts, gates }: Patient): Opinion {
  const loose = gates.gates.filter(({ required }) => required.integrationId === null);
  const findings = bySource(loose).map(([source, members]): DoctorFinding => {
    const apps = new Map(members.map((gate) => [gate.required.context, appOf(gate, facts)]));
    const names = [...apps.keys()].map((context) => JSON.stringify(context)).join(", ");
    const unclear = [...apps].filter(([, app]) => app === null).map(([context]) => JSON.stringify(context));
    const words = `Find out which app reports ${unclear.join(", ")} and name its id beside the check.`;
    return {
      at: placeOfRules(source),
      expected: "the app that must report each required check",
      found: `anybody may report ${names}`,
      fix:
        unclear.length > 0
          ? { kind: "words", text: words }
          : checksFix(facts, source, (check) => ({
              context: check.context,
              integrationId: check.integrationId ?? apps.get(check.context) ?? null,
            })),
    };
  });
  return { looked: count(gates.gates.length, "required check"), findings, unknowns: gates.unknowns };
}

/** A workflow shows it, or one app alone was seen to. */
function appOf({ required, emitters }: Gate, facts: RepositoryFacts): number | null {
  if (emitters.length > 0) return actionsApp;
  const reporters = valuesOf(facts.recentChecks).filter(({ name }) => name === required.context);
  const [app, ...others] = new Set(reporters.map(({ appId }) => appId));
  return app === undefined || others.length > 0 ? null : app;
}
