import type { Severity } from "../../domain/finding/severity.ts";
import type { SeverityRule } from "../effective.ts";
import type { PlatformPolicy } from "../platform/platform-policy.ts";
import type { SeverityResponses } from "../platform/severity-schema.ts";

type Written = NonNullable<SeverityResponses["info"]>;
type Overlay = NonNullable<NonNullable<PlatformPolicy["regulated"]>["severity"]>["high"];

/** The response to findings of each severity; one of unknown severity is judged as the policy says. */
export function severityRules(
  policy: PlatformPolicy,
  regulated: boolean,
): Readonly<Record<Severity, SeverityRule>> {
  const overlay = regulated ? policy.regulated?.severity : undefined;
  const { critical, high, medium, low, info } = policy.severity;
  const known = {
    critical: { ...ruleOf(critical), waivableBy: null, maxDays: null },
    high: tighten(ruleOf(high), overlay?.high),
    medium: tighten(ruleOf(medium), overlay?.medium),
    low: tighten(ruleOf(low), overlay?.low),
    info: ruleOf(info ?? { response: "log" }),
  };
  return { ...known, unknown: known[policy.unknownSeverity] };
}

function ruleOf({ response, notify, waivableBy, maxDays, dueDays }: Written): SeverityRule {
  return {
    response,
    notify: typeof notify === "string" ? [notify] : (notify ?? []),
    waivableBy: waivableBy ?? null,
    maxDays: maxDays ?? null,
    dueDays: dueDays ?? null,
  };
}

const responses = ["block", "backlog", "log"] as const;

function tighten(rule: SeverityRule, overlay: Overlay): SeverityRule {
  if (overlay === undefined) return rule;
  return {
    ...rule,
    response: responses.find((word) => word === rule.response || word === overlay.response) ?? rule.response,
    maxDays: fewer(rule.maxDays, overlay.maxDays),
    dueDays: fewer(rule.dueDays, overlay.dueDays),
  };
}

function fewer(days: number | null, limit: number | undefined): number | null {
  if (limit === undefined) return days;
  return days === null ? limit : Math.min(days, limit);
}
