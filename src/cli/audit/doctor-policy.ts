import type { DoctorPolicy } from "../../domain/doctor/repository-facts.ts";
import type { PlatformPolicy } from "../../policy/platform/platform-policy.ts";

const pinning = "build.pinned-inputs";

/** What the platform policy says about environments and about references that may float. */
export function doctorPolicyOf({ environments, profiles }: PlatformPolicy): DoctorPolicy {
  return {
    environments: environments.map(({ name, github }) => ({
      name: github ?? name,
      isProduction: name === "prod",
    })),
    channels: [...new Set(Object.values(profiles).flatMap(channelsOf))],
  };
}

type Profile = PlatformPolicy["profiles"][string];

function channelsOf({ checks }: Profile): string[] {
  const settings = checks[pinning];
  const value = settings?.locked?.["channels"] ?? settings?.values?.["channels"];
  const isRange = typeof value === "object" && !Array.isArray(value);
  const list = isRange ? (value.locked ?? value.default) : value;
  return Array.isArray(list) ? list.map(String) : [];
}
