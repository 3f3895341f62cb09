import { type PlatformPolicyFile, pointerOf } from "../document/policy-file.ts";
import type { EffectiveCheck, EffectivePolicy, SettingValue, SeverityRule } from "../effective.ts";

/** One line of a policy as people read it: what holds, and where that comes from. */
export interface ShownValue {
  readonly section: "general" | "evidence" | "check" | "severity";
  readonly name: string;
  readonly value: string;
  readonly source: string;
  /** File and JSON pointer. */
  readonly at: string;
}

/** Lists all effective values with the place that set each. */
export function showPolicy(policy: EffectivePolicy, platform: PlatformPolicyFile): ShownValue[] {
  return [
    ...generalRows(policy, platform),
    ...policy.required.map(({ kind, origin, when }): ShownValue => {
      const asked = platform.content.profiles[policy.profile]?.evidence[kind] !== undefined;
      const at = asked
        ? pointerOf(platform.path, ["profiles", policy.profile, "evidence", kind])
        : "#/evidence";
      const value = when === "packaged" ? `${origin}, once there is an artefact` : origin;
      return { section: "evidence", name: kind, value, source: asked ? "platform" : "product", at };
    }),
    ...policy.checks.flatMap((check) => checkRows(check, policy, platform)),
    ...Object.entries(policy.severity).map(([name, rule]) => severityRow(name, rule, platform)),
  ];
}

function generalRows(policy: EffectivePolicy, platform: PlatformPolicyFile): ShownValue[] {
  const profile = ["profiles", policy.profile];
  const row = (name: string, value: SettingValue, path: readonly string[]): ShownValue => {
    const at = pointerOf(platform.path, path);
    return { section: "general", name, value: textOf(value), source: "platform", at };
  };
  return [
    row("version", policy.version, ["version"]),
    row("profile", policy.profile, profile),
    row("regulated", policy.regulated, ["regulated"]),
    row("binding", policy.binding, tighterPath(policy, platform, "binding")),
    row("maxAgeHours", policy.maxAgeHours, tighterPath(policy, platform, "maxAgeHours")),
    row("unknownSeverity", policy.unknownSeverity, ["unknownSeverity"]),
    row("maxSuppressed", policy.maxSuppressed, ["maxSuppressed"]),
    row("forbiddenPatterns.files", policy.forbiddenPatterns.files, ["forbiddenPatterns", "files"]),
    row("gated", policy.gated, ["gated"]),
  ];
}

/** The regulated rules set a value only where they are tighter than the profile. */
function tighterPath(
  { profile, regulated, ...policy }: EffectivePolicy,
  { content }: PlatformPolicyFile,
  name: "binding" | "maxAgeHours",
): readonly string[] {
  const isTighter = regulated && content.regulated?.[name] === policy[name];
  return isTighter && content.profiles[profile]?.[name] !== policy[name]
    ? ["regulated", name]
    : ["profiles", profile, name];
}

function checkRows(
  check: EffectiveCheck,
  { profile }: EffectivePolicy,
  platform: PlatformPolicyFile,
): ShownValue[] {
  const at = pointerOf(platform.path, ["profiles", profile, "checks", check.id]);
  const response = [
    check.required ? "required" : "shown only",
    ...(check.advisory ? ["advisory"] : []),
    ...(check.effectiveOn === null ? [] : [`blocks from ${check.effectiveOn}`]),
  ].join(", ");
  return [
    { section: "check", name: check.id, value: response, source: "platform", at },
    ...[...check.settings].map(([name, { value, origin }]): ShownValue => {
      return {
        section: "check",
        name: `${check.id}.${name}`,
        value: textOf(value),
        source: origin.source,
        at: origin.at,
      };
    }),
  ];
}

function severityRow(name: string, rule: SeverityRule, platform: PlatformPolicyFile): ShownValue {
  const parts = [
    rule.response,
    ...(rule.notify.length > 0 ? [`notify ${rule.notify.join(", ")}`] : []),
    ...(rule.waivableBy === null ? [] : [`waivable by ${rule.waivableBy} for ${rule.maxDays ?? 0} days`]),
    ...(rule.dueDays === null ? [] : [`due in ${rule.dueDays} days`]),
  ];
  const path = name === "unknown" ? ["unknownSeverity"] : ["severity", name];
  return {
    section: "severity",
    name,
    value: parts.join("; "),
    source: "platform",
    at: pointerOf(platform.path, path),
  };
}

function textOf(value: SettingValue): string {
  return typeof value === "object" ? value.join(", ") : String(value);
}
