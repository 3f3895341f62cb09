import type { Known } from "../../domain/facts/facts.ts";
import { UserError } from "../../errors.ts";
import type { Checked } from "../document/checked.ts";
import { suggest } from "../document/nearest.ts";
import type { PlatformPolicyFile } from "../document/policy-file.ts";
import type { EffectivePolicy } from "../effective.ts";
import type { Profile } from "../platform/platform-policy.ts";

export interface SelectedProfile {
  readonly name: string;
  readonly content: Profile;
}

interface Request {
  readonly platform: PlatformPolicyFile;
  readonly source: EffectivePolicy["source"];
  readonly profile: Known<string> | null;
}

/** Picks the workload profile: the organisation's word, else the policy's default, never the product's. */
export function selectProfile({ platform, source, profile }: Request): Checked<SelectedProfile> {
  const fail = (message: string, hint: string): Checked<SelectedProfile> => ({
    ok: false,
    problems: [new UserError("invalid-policy", `workload profile: ${message}`, { hint, at: platform.path })],
  });
  const { profiles, defaultProfile } = platform.content;
  const known = Object.keys(profiles);
  if (profile?.state === "unknown") {
    return fail(
      `expected the organisation's custom property, got none (${profile.why}).`,
      "Set the property for this repository.",
    );
  }
  if (profile === null && source === "instance") {
    return fail(
      "expected the organisation's custom property, got none.",
      "An instance never judges by the default profile: set the property for this repository.",
    );
  }
  const name = profile?.value ?? defaultProfile;
  if (name === undefined) {
    return fail("expected a defaultProfile, got none.", `Set defaultProfile to one of: ${known.join(", ")}.`);
  }
  const content = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (content === undefined)
    return fail(`expected a profile of the policy, got "${name}".`, suggest(name, known));
  return { ok: true, value: { name, content } };
}

/** Regulated or not; where the organisation's word cannot be read the tighter rules hold, and that is said. */
export function selectRegulated(regulated: Known<boolean> | null): {
  readonly value: boolean;
  readonly notices: readonly string[];
} {
  if (regulated === null) return { value: false, notices: [] };
  if (regulated.state === "known") return { value: regulated.value, notices: [] };
  const notice = `whether the workload is regulated is unknown (${regulated.why}); the regulated rules hold.`;
  return { value: true, notices: [notice] };
}
