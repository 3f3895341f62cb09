import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import type { Section } from "../seed/section.ts";
import type { Schema } from "../shapes/schema.ts";
import { table } from "../tables.ts";

type Severity = Schema<"dependabot-alert-security-vulnerability">["severity"];

/** A secret that was found. */
export interface SecretAlertRecord {
  readonly number: number;
  readonly type: string;
  readonly secret: string;
  readonly state: "open" | "resolved";
  readonly resolution: Schema<"secret-scanning-alert-resolution">;
  readonly validity: "active" | "inactive" | "unknown";
  readonly at: string;
}

/** A vulnerable dependency of the default branch (github-facts 7.10). */
export interface DependabotAlertRecord {
  readonly number: number;
  readonly package: string;
  readonly ecosystem: string;
  readonly manifest: string;
  readonly severity: Severity;
  readonly scope: "development" | "runtime";
  readonly relationship: "unknown" | "direct" | "transitive" | "inconclusive";
  readonly classification: "general" | "malware";
  readonly ghsa: string;
  readonly cve: string | null;
  readonly range: string;
  readonly patched: string | null;
  readonly state: Schema<"dependabot-alert">["state"];
  readonly at: string;
}

export const secretAlerts = table<SecretAlertRecord>("secret-alerts");
export const dependabotAlerts = table<DependabotAlertRecord>("dependabot-alerts");

const switchedOn = table<"secret scanning" | "dependabot">("alerts-switched-on");

/** Whether a repository has what finds these alerts; a seed that lists them, be it none, switches it on. */
export const isOn = (repository: RepositoryRecord, what: "secret scanning" | "dependabot"): boolean =>
  switchedOn.of(repository).includes(what);

const text = { type: "string" };
const list = (properties: Record<string, object>, required: readonly string[]) => ({
  type: "array",
  items: { type: "object", additionalProperties: false, required, properties },
});

interface SecretSeed {
  readonly type: string;
  readonly secret?: string;
  readonly resolution?: NonNullable<SecretAlertRecord["resolution"]>;
  readonly validity?: SecretAlertRecord["validity"];
}

/** `secret_scanning` below a repository: alerts. */
export const secretScanningSection: Section<RepositoryRecord> = {
  schema: list(
    {
      type: text,
      secret: text,
      resolution: { enum: ["false_positive", "wont_fix", "revoked", "used_in_tests"] },
      validity: { enum: ["active", "inactive", "unknown"] },
    },
    ["type"],
  ),
  plant(github, repository, seeds: readonly SecretSeed[]) {
    switchedOn.of(repository).push("secret scanning");
    for (const { type, secret = "emulated-secret", resolution = null, validity = "unknown" } of seeds) {
      const rows = secretAlerts.of(repository);
      const state = resolution === null ? "open" : "resolved";
      rows.push({
        number: rows.length + 1,
        type,
        secret,
        state,
        resolution,
        validity,
        at: github.clock.stamp(),
      });
    }
  },
};

interface DependabotSeed extends Partial<Omit<DependabotAlertRecord, "number" | "at">> {
  readonly package: string;
  readonly severity: Severity;
}

const usual: Omit<DependabotAlertRecord, "number" | "at" | "package" | "severity"> = {
  ...{ ecosystem: "npm", manifest: "package-lock.json", ghsa: "GHSA-xxxx-xxxx-xxxx", cve: null },
  ...{ range: "< 2.0.0", patched: "2.0.0" },
  scope: "runtime",
  relationship: "direct",
  classification: "general",
  state: "open",
};

/** `dependabot` below a repository: alerts. */
export const dependabotSection: Section<RepositoryRecord> = {
  schema: list(
    {
      package: text,
      ecosystem: text,
      manifest: text,
      severity: { enum: ["low", "medium", "high", "critical"] },
      scope: { enum: ["development", "runtime"] },
      relationship: { enum: ["unknown", "direct", "transitive", "inconclusive"] },
      classification: { enum: ["general", "malware"] },
      ghsa: text,
      cve: { type: ["string", "null"] },
      range: text,
      patched: { type: ["string", "null"] },
      state: { enum: ["auto_dismissed", "dismissed", "fixed", "open"] },
    },
    ["package", "severity"],
  ),
  plant(github: GitHub, repository, seeds: readonly DependabotSeed[]) {
    switchedOn.of(repository).push("dependabot");
    const rows = dependabotAlerts.of(repository);
    for (const seed of seeds)
      rows.push({ ...usual, ...seed, number: rows.length + 1, at: github.clock.stamp() });
  },
};
