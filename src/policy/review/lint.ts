import type { UserError } from "../../errors.ts";
import type { Check } from "../check.ts";
import { checks as registry } from "../checks/index.ts";
import type { PolicyText } from "../document/document.ts";
import type { PlatformPolicyFile } from "../document/policy-file.ts";
import { chooseSettings } from "../merge/guardrail.ts";
import { checkRegulated, type RuledProfile, ruleProfile } from "../merge/profile.ts";
import { selectProfile } from "../merge/select-profile.ts";
import { checkPlatformPolicy } from "../platform/platform-file.ts";
import { checkPlatform } from "../platform/platform-rules.ts";
import { checkProductConfig } from "../product/product-file.ts";
import { checkObtainable } from "./obtainable.ts";

export interface LintRequest {
  readonly platform: PolicyText;
  readonly product: PolicyText | null;
  /** Profile that the product's values are held to; null: the policy's default. */
  readonly profile: string | null;
  /** All that can be checked; the built-in registry if left out. */
  readonly checks?: readonly Check[];
}

export interface LintProblem {
  /** A warning does not keep the policy from being used. */
  readonly level: "error" | "warning";
  readonly code: string;
  /** `file:line:column`. */
  readonly at: string;
  readonly message: string;
  readonly hint: string;
}

/** Finds everything that is wrong with a platform policy, in all its profiles, and with a product's configuration. */
export function lintPolicy(request: LintRequest): LintProblem[] {
  const checks = request.checks ?? registry;
  const platform = checkPlatformPolicy(request.platform);
  const product = request.product === null ? null : checkProductConfig(request.product);
  const ofProduct = product === null || product.ok ? [] : product.problems;
  if (!platform.ok) return [...platform.problems, ...ofProduct].map(errorOf);
  const file = platform.value;
  const profiles = Object.keys(file.content.profiles).map((name) => ({
    name,
    ruled: ruleProfile(file, name, { checks, regulated: false }),
  }));
  const errors = [
    ...checkPlatform(file),
    ...checkRegulated(file, checks),
    ...profiles.flatMap(({ ruled }) => ruled.problems),
    ...profiles.flatMap(({ name, ruled }) => checkObtainable(file, name, ruled)),
    ...ofProduct,
    ...(product?.ok === true ? valueProblems(request, file, product.value, checks) : []),
  ];
  return [...errors.map(errorOf), ...profiles.flatMap(({ name, ruled }) => warningsOn(file, name, ruled))];
}

function valueProblems(
  request: LintRequest,
  platform: PlatformPolicyFile,
  product: Parameters<typeof chooseSettings>[0],
  checks: readonly Check[],
): readonly UserError[] {
  const profile = request.profile === null ? null : ({ state: "known", value: request.profile } as const);
  const selected = selectProfile({ platform, source: "file", profile });
  if (!selected.ok) return selected.problems;
  const ruled = ruleProfile(platform, selected.value.name, { checks, regulated: false });
  return chooseSettings(product, { profile: ruled, platform }, "product").problems;
}

function errorOf({ code, at, message, hint }: UserError): LintProblem {
  return { level: "error", code, at: at ?? "", message, hint: hint ?? "" };
}

/** The same checks everywhere (requirement 3.S2); infrastructure modules may leave coverage out. */
const everywhere = ["tests.unit", "sast.findings", "dependencies.findings", "secrets.detected", "lint.clean"];

function warningsOn(file: PlatformPolicyFile, name: string, ruled: RuledProfile): LintProblem[] {
  const path = ["profiles", name, "checks"];
  const warn = (message: string, hint: string): LintProblem => {
    return { level: "warning", code: "invalid-policy", at: file.locate(path), message, hint };
  };
  const blocking = ruled.checks.filter(({ required, advisory }) => required === true && !advisory);
  const missing = everywhere.filter((id) => !blocking.some(({ check }) => check.id === id));
  return [
    ...missing.map((id) =>
      warn(
        `profile ${name}: expected ${id} among the checks that block, got none.`,
        "Requirement 3.S2 asks for it everywhere.",
      ),
    ),
    ...ruled.unjudged.map((id) =>
      warn(
        `profile ${name}: ${id} is not judged by this version.`,
        "Correct the id if it was meant to be another.",
      ),
    ),
  ];
}
