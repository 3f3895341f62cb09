import { canonicalDigest } from "../../domain/digest/canonical.ts";
import type { Known } from "../../domain/facts/facts.ts";
import type { BaselineFact } from "../../domain/waiver/baseline.ts";
import type { Check } from "../check.ts";
import { checks as registry } from "../checks/index.ts";
import { type Checked, orThrow } from "../document/checked.ts";
import type { PlatformPolicyFile, ProductConfigFile } from "../document/policy-file.ts";
import type { EffectivePolicy } from "../effective.ts";
import type { Profile } from "../platform/platform-policy.ts";
import { checkPlatform } from "../platform/platform-rules.ts";
import { chooseBaseline } from "../waivers/baseline.ts";
import { type ChosenChecks, chooseChecks } from "./choose-checks.ts";
import { idleEvidence } from "./idle-evidence.ts";
import { chooseProductEvidence } from "./product-evidence.ts";
import { checkRegulated, type RuledProfile, ruleProfile } from "./profile.ts";
import { type SelectedProfile, selectProfile, selectRegulated } from "./select-profile.ts";
import { severityRules } from "./severities.ts";
import { chooseGated, chooseSources, requiredEvidence } from "./sources.ts";

/** Everything that goes into an effective policy. */
export interface MergeRequest {
  readonly platform: PlatformPolicyFile;
  readonly source: EffectivePolicy["source"];
  /** The product's configuration in the commit that is judged. */
  readonly product: ProductConfigFile | null;
  /** The same at the base commit; null where there was none. */
  readonly base: ProductConfigFile | null;
  /** Workload type from the organisation-only custom property; null outside an organisation. */
  readonly profile: Known<string> | null;
  /** Whether the workload is regulated, from the same place. */
  readonly regulated: Known<boolean> | null;
  /** Old debt, if the product has such a file. */
  readonly baseline: BaselineFact | null;
  /** All that can be checked; the built-in registry if left out. */
  readonly checks?: readonly Check[];
}

/** Merges platform policy and product choices inside the guardrails (design §7). @throws {UserError} */
export function mergePolicies(request: MergeRequest): EffectivePolicy {
  return orThrow(checkMerge(request));
}

/** Merges; everything that is wrong with the two files is a value. */
export function checkMerge(request: MergeRequest): Checked<EffectivePolicy> {
  const selected = selectProfile(request);
  if (!selected.ok) return selected;
  const regulated = selectRegulated(request.regulated);
  const sources = chooseSources(request.product?.content ?? null, request.base?.content ?? null);
  const checks = request.checks ?? registry;
  const { platform } = request;
  const profile = ruleProfile(platform, selected.value.name, { checks, regulated: regulated.value });
  const chosen = chooseChecks({ ...request, sources: sources.value }, profile);
  const ofPlatform = [...checkPlatform(platform), ...checkRegulated(platform, checks)];
  const problems = [...ofPlatform, ...profile.problems, ...chosen.problems];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: assemble(request, { selected: selected.value, profile, chosen, regulated, sources }),
  };
}

interface Parts {
  readonly selected: SelectedProfile;
  readonly profile: RuledProfile;
  readonly chosen: ChosenChecks;
  readonly regulated: ReturnType<typeof selectRegulated>;
  readonly sources: ReturnType<typeof chooseSources>;
}

function assemble(request: MergeRequest, parts: Parts): EffectivePolicy {
  const { platform, product, base } = request;
  const { selected, regulated, sources, chosen } = parts;
  const { content } = platform;
  const gated = chooseGated(content.gated, product?.content ?? null, base?.content ?? null);
  const productEvidence = chooseProductEvidence(product?.content ?? null, base?.content ?? null);
  const waivers = { ...content.waivers, approverRole: content.waivers.approverRole ?? null };
  const baseline = chooseBaseline(request.baseline, { ...waivers, maxDays: content.baseline.maxDays });
  const policy = {
    source: request.source,
    version: content.version,
    digest: platform.digest,
    profile: selected.name,
    regulated: regulated.value,
    platformOwner: content.owner,
    owner: (product ?? base)?.content.owner ?? content.owner,
    roles: new Map(Object.entries(content.roles)),
    required: requiredEvidence(selected.content, sources.value),
    sources: sources.value,
    productEvidence: productEvidence.value,
    ...evidenceRules(selected.content, platform, regulated.value),
    checks: chosen.checks,
    severity: severityRules(content, regulated.value),
    unknownSeverity: content.unknownSeverity,
    gated: gated.value,
    forbiddenPatterns: content.forbiddenPatterns,
    waivers,
    environments: content.environments.map(({ name }) => name),
    production: productionOf(content.environments),
    baseline: baseline.entries,
  };
  const idle = idleEvidence(policy.sources, policy.checks, request.checks ?? registry);
  const notices = [regulated, sources, gated, productEvidence, chosen, baseline].flatMap(
    (part) => part.notices,
  );
  return {
    ...policy,
    effectiveDigest: canonicalDigest(plain(policy)),
    notices: [...unjudged(parts), ...idle, ...notices],
  };
}

/** The last environment of the promotion, by GitHub's name for it. */
function productionOf(environments: PlatformPolicyFile["content"]["environments"]): string | null {
  const last = environments.at(-1);
  return last === undefined ? null : (last.github ?? last.name);
}

function evidenceRules(
  profile: Profile,
  platform: PlatformPolicyFile,
  isRegulated: boolean,
): Pick<EffectivePolicy, "binding" | "maxAgeHours" | "maxSuppressed"> {
  const { maxSuppressed } = platform.content;
  const overlay = isRegulated ? platform.content.regulated : undefined;
  return {
    binding: overlay?.binding === "sidecar" ? "sidecar" : profile.binding,
    maxAgeHours: Math.min(profile.maxAgeHours, overlay?.maxAgeHours ?? profile.maxAgeHours),
    maxSuppressed: Math.min(maxSuppressed, overlay?.maxSuppressed ?? maxSuppressed),
  };
}

function unjudged({ profile, selected }: Parts): string[] {
  return profile.unjudged.map(
    (id) => `${id}: profile "${selected.name}" lists it; it is not judged in this stage.`,
  );
}

/** The policy as plain JSON data, for its digest: maps become objects, so that their order does not count. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return plain(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
