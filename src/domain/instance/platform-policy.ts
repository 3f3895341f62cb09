import { type Document, isMap, isScalar, parseDocument, Scalar } from "yaml";
import { InternalError } from "../../errors.ts";
import { requiredWorkflow } from "../pipeline/places.ts";
import { channels } from "./channel.ts";
import type { InstanceSettings } from "./settings.ts";

const roles = ["security-lead", "release-manager", "product-owner"] as const;
/** Checks that GitHub itself asks for before a merge, by the rulesets that the same release makes (docs/adr/0014). */
const decidedAtMerge = ["source.codeowner-approval", "source.separation-of-duties"] as const;

/** The shipped policy as this organisation begins with it; what a person wrote beside the values stays. */
export function platformPolicyFor(shipped: string, settings: InstanceSettings): string {
  const document = parseDocument(shipped, { version: "1.2", schema: "core", keepSourceTokens: true });
  const { organization, repository, repositoryId, teams } = settings;
  const called = channels.map((ring) => `${organization}/${repository}/.github/workflows/*.yml@${ring}`);
  dropDefaultProfile(document);
  document.setIn(["owner", "name"], `Governance of ${organization}`);
  document.setIn(["owner", "contact"], `https://github.com/orgs/${organization}/teams/${teams.governance}`);
  for (const role of roles)
    document.setIn(["roles", role], flowList(document, [`@${organization}/${teams[role]}`]));
  for (const profile of profilesOf(document)) {
    // By its number, which no rename of the instance changes.
    const workflow = `${repositoryId}:${requiredWorkflow}`;
    setLocked(document, profile, ["source.branch-protection", "workflows", [workflow]]);
    // What products call is the channel, which only its owners move (docs/how-to/roll-out-in-rings.md).
    setLocked(document, profile, ["build.pinned-inputs", "channels", called]);
    for (const check of decidedAtMerge)
      setLocked(document, profile, [check, "onPullRequest", "decided-at-merge"]);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Its evidence is all the product's own: it is for a repository that has no organisation's workflow to scan it. */
function dropDefaultProfile(document: Document.Parsed): void {
  const name = document.get("defaultProfile");
  if (name === undefined) return;
  document.delete("defaultProfile");
  document.deleteIn(["profiles", name]);
}

/** Names of the profiles of a policy. @throws {InternalError} bug for a text that is no policy */
export function profileNames(policy: string): readonly string[] {
  return profilesOf(parseDocument(policy, { version: "1.2", schema: "core" }));
}

function profilesOf(document: Document.Parsed): readonly string[] {
  const profiles = document.get("profiles");
  if (document.errors.length > 0 || !isMap(profiles))
    throw new InternalError("bug", "shipped policy: expected profiles, found none");
  return profiles.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
}

type Setting = readonly [check: string, parameter: string, value: string | readonly string[]];

/** A check that the profile does not have is not added: the profile's author left it out. */
function setLocked(document: Document.Parsed, profile: string, [check, parameter, value]: Setting): void {
  const path = ["profiles", profile, "checks", check];
  if (!document.hasIn(path)) return;
  const node = typeof value === "string" ? new Scalar(value) : flowList(document, value);
  document.setIn([...path, "values", parameter], document.createNode({ locked: node }, { flow: true }));
}

function flowList(document: Document.Parsed, values: readonly string[]): unknown {
  return document.createNode(values, { flow: true });
}
