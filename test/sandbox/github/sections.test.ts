import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readSeed } from "../../../sandbox/github/seed/read.ts";
import { organizationSections, repositorySections } from "../../../sandbox/github/seed/sections.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";

const file = new URL("fixtures/everything.yml", import.meta.url);
const text = readFileSync(file, "utf8");

function everything() {
  const reading = readSeed(text);
  if (reading.kind === "faulty") throw new Error(JSON.stringify(reading.faults));
  return reading.seed;
}

const ofRepositories = Object.keys(repositorySections);
const ofOrganizations = Object.keys(organizationSections);

test("a seed that says everything says each section, and is accepted", () => {
  const { repositories = {}, organizations = {} } = everything();
  expect(Object.keys(repositories["acme/app"] ?? {})).toEqual(expect.arrayContaining(ofRepositories));
  expect(Object.keys(organizations["acme"] ?? {})).toEqual(expect.arrayContaining(ofOrganizations));
});

test("the page about the emulated GitHub names every section", () => {
  const page = readFileSync(new URL("../../../sandbox/github/README.md", import.meta.url), "utf8");
  const named = [...page.matchAll(/^\| `([a-z_]+)` \|/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual([...new Set([...ofRepositories, ...ofOrganizations])].sort());
});

test.each(ofRepositories)("a value of %s that makes no sense is refused where it stands", (section) => {
  const seed = `schema: assaygate/sandbox-seed/v1\nusers: {ana: {}}\nrepositories:\n  ana/app:\n    ${section}: 7\n`;
  const reading = readSeed(seed);
  expect(reading.kind === "faulty" ? reading.faults[0] : undefined).toMatchObject({ line: 5 });
});

const repository = "/repos/acme/app";

test.each([
  [`${repository}/rulesets/rule-suites`, [{ result: "bypass" }]],
  [`${repository}/commits/feature/check-runs`, { check_runs: [{ name: "build", conclusion: "failure" }] }],
  [`${repository}/commits/feature/status`, { state: "success" }],
  [`${repository}/environments/production`, { protection_rules: [{}, { reviewers: [{}, {}] }, {}] }],
  [`${repository}/environments/production/deployment_protection_rules`, { total_count: 1 }],
  [`${repository}/deployments?task=deploy&per_page=1&page=3`, [{ payload: { digest: "sha256:1" } }]],
  [`${repository}/issues/2`, { labels: [{ color: "ff0000" }], assignees: [{ login: "ana" }] }],
  [`${repository}/issues/1/comments`, [{ user: { login: "ben" } }]],
  [`${repository}/actions/permissions`, { sha_pinning_required: true }],
  [`${repository}/actions/runners`, { runners: [{ busy: true }] }],
  [`${repository}/actions/secrets`, { total_count: 1 }],
  [`${repository}/environments/production/secrets`, { total_count: 1 }],
  [`${repository}/actions/variables`, { total_count: 1 }],
  [`${repository}/keys`, [{ read_only: false }]],
  [`${repository}/hooks`, [{ events: ["push"] }]],
  [`${repository}/actions/runs`, { workflow_runs: [{ run_attempt: 2, triggering_actor: { login: "ben" } }] }],
  [`${repository}/actions/artifacts`, { total_count: 1 }],
  [`${repository}/code-scanning/alerts`, [{ rule: { id: "js/eval" } }]],
  [`${repository}/secret-scanning/alerts`, [{ validity: "active" }]],
  [`${repository}/dependabot/alerts`, [{ security_vulnerability: { severity: "critical" } }]],
  [`${repository}/dependency-graph/sbom`, { sbom: { packages: [{}] } }],
  [`${repository}/immutable-releases`, { enabled: true }],
  [`${repository}/releases/latest`, { immutable: true, assets: [{ name: "app.tgz" }] }],
  ["/orgs/acme/actions/permissions", { allowed_actions: "selected" }],
  ["/orgs/acme/actions/runners", { total_count: 1 }],
  ["/orgs/acme/installations", { installations: [{ app_id: 99 }] }],
])("what the seed says is what %s answers", async (path, expected) => {
  const gh = await emulatedGitHub(everything());
  expect(await gh.get(path, { as: "app" })).toMatchObject({ status: 200, body: expected });
});
