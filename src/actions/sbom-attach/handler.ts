import { mostDocumentBytes } from "../../domain/document/size.ts";
import type { Facts } from "../../domain/facts/facts.ts";
import { type Relevance, relevancesOf } from "../../domain/sbom/about.ts";
import { rootedIn } from "../../domain/sbom/to-attest.ts";
import type { CheckResult, Decision } from "../../domain/verdict/result.ts";
import { UserError } from "../../errors.ts";
import { check } from "../../policy/checks/sbom.quality.ts";
import type { EffectiveCheck, EffectivePolicy } from "../../policy/effective.ts";
import { mergePolicies } from "../../policy/merge/merge.ts";
import { parsePlatformPolicy } from "../../policy/platform/platform-file.ts";
import { parseProductConfig } from "../../policy/product/product-file.ts";
import { Settings } from "../../policy/settings.ts";
import type { Files } from "../../ports/files.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Outcome } from "../outcome.ts";
import { factsOf, findArtefact, findBills } from "./collect.ts";
import { compareWith } from "./compare.ts";
import type { Inputs } from "./inputs.ts";
import { type BillEntry, renderBills } from "./summary.ts";

/** Judges the bills of materials of what was packaged, and says what each of them can be attested for. */
export async function handleSbomAttach(inputs: Inputs, ports: Ports): Promise<Outcome> {
  const { files, runner, clock } = ports;
  const product = parseProductConfig({
    path: inputs.config,
    text: files.readText(inputs.config, mostDocumentBytes),
  });
  const { artefact: configured } = product.content;
  if (configured === undefined) throw lackingArtefact(inputs.config);
  const policy = mergePolicies({
    ...(await platformFor(inputs, ports)),
    product,
    base: null,
    baseline: null,
  });
  const found = findBills(inputs.sbom, files);
  const facts = await factsOf(found, findArtefact(configured, files), { files, context: runner.context });
  const outcome = check.evaluate(
    { facts, policy, settings: new Settings(settingsIn(policy)), now: clock.now() },
    facts.reports,
  );
  const comparison = await compareWith(inputs, outcome.reason === "unusable" ? [] : found, files);
  const relevances = relevancesIn(facts);
  const bills = facts.reports.map((report, index) => entryOf(report, relevances[index]));
  const path = `${inputs.reportDirectory}/sbom.json`;
  files.write(
    path,
    `${JSON.stringify({ schemaVersion: 1, artefact: digestIn(facts), bills, comparison }, null, 2)}\n`,
  );
  runner.summarise(renderBills({ outcome, bills, comparison }));
  const { reason, summary, observed } = outcome;
  const decision = decisionOf(outcome.result);
  return {
    ...{ decision, reasonCode: reason, evidence: [path], message: `Assaygate: ${summary}` },
    result: {
      schemaVersion: 1,
      decision,
      reasonCode: reason,
      score: observed?.value ?? null,
      artefact: digestIn(facts),
      bills,
    },
  };
}

/** The policy beside the action, as of gate-check, and in an instance what the organisation says of the product. */
async function platformFor({ githubToken }: Inputs, { home, connect }: Ports) {
  const path = "policy/platform.yml";
  const platform = parsePlatformPolicy({ path, text: home.readText(path, mostDocumentBytes) });
  if (!isInstance(home)) return { platform, source: "packaged" as const, profile: null, regulated: null };
  const { github } = await connect(githubToken);
  const properties = github === null ? { profile: null, regulated: null } : await github.properties();
  return { platform, source: "instance" as const, ...properties };
}

function isInstance(home: Files): boolean {
  return home.exists("policy/instance.yml");
}

/** The settings of the policy; where its profile does not ask for bills, those that are built in. */
function settingsIn({ checks }: EffectivePolicy): EffectiveCheck {
  const origin = { source: "built-in", at: check.id } as const;
  const settings = Object.entries(check.parameters).map(
    ([name, { fallback }]) => [name, { value: fallback, origin }] as const,
  );
  const builtIn = {
    id: check.id,
    required: true,
    advisory: false,
    effectiveOn: null,
    settings: new Map(settings),
  };
  return checks.find(({ id }) => id === check.id) ?? builtIn;
}

function relevancesIn({ artefact, locked = [], reports }: Facts): readonly Relevance[] {
  const subject = artefact?.subject;
  return subject?.state === "known" ? relevancesOf(reports.map(rootedIn), subject.value, locked) : [];
}

function entryOf(report: Facts["reports"][number], relevance: Relevance | undefined): BillEntry {
  const { path, sha256, components, bill } = report;
  const subjects = relevance?.state === "about" ? relevance.subjects : [];
  return {
    ...{ path, sha256, components: components.length },
    format: bill?.state === "known" ? `${bill.value.head.format} ${bill.value.head.version}` : null,
    elements: bill?.state === "known" ? bill.value.elements : [],
    subjects: subjects.map(({ name = "", digest }) => ({ name, digest: `sha256:${digest["sha256"]}` })),
  };
}

function digestIn({ artefact }: Facts): string | null {
  return artefact?.subject.state === "known" ? `sha256:${artefact.subject.value.digest["sha256"]}` : null;
}

function decisionOf(result: CheckResult): Decision {
  switch (result) {
    case "PASSED":
    case "WARNED":
      return "pass";
    case "FAILED":
    case "NOT_RUN":
      return "fail";
    case "ERROR":
    case "NOT_APPLICABLE":
      return "undecided";
  }
}

function lackingArtefact(path: string): UserError {
  return new UserError(
    "invalid-config",
    "expected `artefact`, found none: a bill without it is about nothing.",
    {
      at: path,
      hint: "Say what is packaged: artefact: { type: oci-layout, path: dist-image }.",
    },
  );
}
