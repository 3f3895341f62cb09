import type { ArtefactFact } from "../../src/domain/artifact/fact.ts";
import type { Facts, ReportFact } from "../../src/domain/facts/facts.ts";
import type { Bill, BillPart } from "../../src/domain/sbom/bill.ts";
import { type BillFact, factOf } from "../../src/domain/sbom/fact.ts";
import type { EffectivePolicy, Setting, SettingValue } from "../../src/policy/effective.ts";
import { evaluate } from "../../src/policy/evaluate.ts";
import { checkIn, facts, now, policyFor, report } from "./judging.ts";

export const instance: EffectivePolicy = {
  ...policyFor("{}", "container"),
  source: "instance",
  required: [],
};
export const [own, amd, arm] = ["a", "b", "c"].map((digit) => digit.repeat(64)) as [string, string, string];

export const part = (name: string, some: Partial<BillPart> = {}): BillPart => ({
  ref: name,
  name,
  version: "1.0.0",
  purl: `pkg:npm/${name}@1.0.0`,
  licences: ["MIT"],
  hasProducer: true,
  hasIdentifier: true,
  hashes: [{ algorithm: "SHA-512", value: "00" }],
  ...some,
});

export const head: Bill["head"] = {
  format: "cyclonedx",
  version: "1.6",
  hasAuthor: true,
  isSigned: false,
  context: "build",
  timestamp: "2026-11-21T09:00:00Z",
  tool: { name: "npm", version: "11" },
  identity: "urn:uuid:1",
};

export function bill(some: Partial<Bill> = {}, stated: Partial<BillFact> = {}): ReportFact {
  const made = {
    head,
    root: part("shop"),
    parts: [part("left")],
    edges: [{ from: "shop", to: ["left"] }],
    ...some,
  };
  const asComponent = ({ hashes, ...rest }: BillPart) => ({ ...rest, hasHash: hashes.length > 0 });
  return report("sbom", {
    job: "scan-sbom",
    components: made.parts.map(asComponent),
    dependencies: made.edges,
    subject: made.root === null ? null : asComponent(made.root),
    bill: { state: "known", value: { ...factOf(made), ...stated } },
  });
}

export function artefact(platforms: readonly string[] = []): ArtefactFact {
  const value = {
    ...{ name: "image", digest: { sha256: own }, mediaType: "m", others: [] },
    platforms: platforms.map((digest) => ({ platform: `linux/${digest[0]}`, digest: { sha256: digest } })),
  };
  const delivery = { state: "read", artifact: 1, sha256: "0".repeat(64), files: 3 } as const;
  return {
    ...{ type: "oci-layout", path: "image", plan: null, schema: null, delivery, rebuild: null },
    subject: { state: "known", value },
  };
}

export const locked = [
  { path: "package-lock.json", root: "pkg:npm/shop@1.0.0", packages: ["pkg:npm/left@1.0.0"] },
];

export function released(reports: readonly ReportFact[], some: Partial<Facts> = {}): Facts {
  return facts(reports, { event: "push", jobs: [], artefact: artefact(), locked, ...some });
}

/** What the check says of bills in a release. */
export function judge(
  reports: readonly ReportFact[],
  some: Partial<Facts> = {},
  settings: Record<string, SettingValue> = {},
) {
  const set = Object.entries(settings).map(([name, value]): [string, Setting] => [
    name,
    { value, origin: { source: "platform-locked", at: "" } },
  ]);
  const policy: EffectivePolicy = {
    ...instance,
    checks: instance.checks.map((check) => ({ ...check, settings: new Map([...check.settings, ...set]) })),
  };
  return checkIn(evaluate(released(reports, some), policy, now), "sbom.quality");
}
