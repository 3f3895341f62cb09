import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Seed } from "../../../sandbox/github/seed/seed.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";
import { tipOf } from "../../support/emulated-tips.ts";

const eval1 = { rule: "js/eval", path: "src/a.ts", line: 3, score: 9.8 };
const todo = { rule: "js/todo", path: "src/b.ts", line: 1, level: "note" };

const seed: Omit<Seed, "schema"> = {
  users: { acme: {} },
  repositories: {
    "acme/app": {
      visibility: "private",
      files: { "a.txt": "a" },
      pulls: [{ head: "feature", commits: [{ files: { "b.txt": "b" } }] }],
      code_scanning: [
        { tool: "CodeQL", findings: [eval1, todo] },
        { tool: "CodeQL", ref: "refs/pull/1/merge", commit: "feature", findings: [todo] },
        { tool: "Trivy", error: "out of memory" },
      ],
      secret_scanning: [
        { type: "aws_access_key_id", secret: "AKIA", validity: "active" },
        { type: "github_token", resolution: "revoked" },
      ],
      dependabot: [
        { package: "lodash", severity: "critical", relationship: "transitive" },
        { package: "left-pad", severity: "low", scope: "development" },
        { package: "evil", severity: "critical", classification: "malware", state: "fixed" },
      ],
      dependencies: [
        { packages: [{ name: "lodash", version: "4.0.0" }] },
        {
          ref: "feature",
          packages: [
            { name: "lodash", version: "4.17.21" },
            { name: "zod", version: "4.0.0" },
          ],
        },
      ],
    },
    "acme/bare": { visibility: "private", files: { "a.txt": "a" }, security: { code_security: false } },
  },
  tokens: {
    job: { repository: "acme/app", permissions: { "security-events": "write", contents: "write" } },
    alerts: { repository: "acme/app", permissions: { "vulnerability-alerts": "read" } },
    app: {
      app: true,
      permissions: {
        secret_scanning_alerts: "read",
        security_events: "write",
        contents: "read",
        vulnerability_alerts: "read",
        administration: "read",
      },
    },
  },
};

const code = "/repos/acme/app/code-scanning";

test("an alert is open on one ref and not on another", async () => {
  const gh = await emulatedGitHub(seed);
  const rules = async (query: string) =>
    ((await gh.get(`${code}/alerts?${query}`)).body as { rule: { id: string } }[]).map(({ rule }) => rule.id);
  expect(await rules("")).toEqual(["js/todo", "js/eval"]);
  expect(await rules("ref=refs/pull/1/merge&state=open")).toEqual(["js/todo"]);
  expect(await rules("ref=main&state=open&tool_name=CodeQL&direction=asc")).toEqual(["js/eval", "js/todo"]);
  expect(await rules("tool_name=Trivy")).toEqual([]);
  expect(await rules("per_page=1&page=2")).toEqual(["js/eval"]);
  expect((await gh.get(`${code}/alerts/1`)).body).toMatchObject({
    rule: { security_severity_level: "critical" },
    most_recent_instance: { location: { path: "src/a.ts", start_line: 3 }, state: "open" },
  });
  expect((await gh.get(`${code}/alerts/9`)).status).toBe(404);
});

test("an analysis that failed says so, and is told by its ref and tool", async () => {
  const gh = await emulatedGitHub(seed);
  expect((await gh.get(`${code}/analyses?tool_name=Trivy`)).body).toMatchObject([{ error: "out of memory" }]);
  const sha = await tipOf(gh, "acme/app", "feature");
  const analyses = await gh.get(`${code}/analyses?pr=1`);
  expect(analyses.body).toMatchObject([{ commit_sha: sha, results_count: 1, error: "" }]);
  const [{ id } = { id: 0 }] = analyses.body as { id: number }[];
  expect((await gh.get(`${code}/analyses/${id}`)).body).toMatchObject({ ref: "refs/pull/1/merge" });
  expect((await gh.get(`${code}/default-setup`, { as: "app" })).body).toMatchObject({
    state: "not-configured",
  });
});

test("an upload that no longer names a finding fixes it; one that is no SARIF fails", async () => {
  const gh = await emulatedGitHub(seed);
  const commit_sha = await tipOf(gh, "acme/app", "main");
  const sarif = (value: unknown) => gzipSync(JSON.stringify(value)).toString("base64");
  const upload = (text: string) =>
    gh.send("POST", `${code}/sarifs`, { commit_sha, ref: "refs/heads/main", sarif: text });
  const run = { tool: { driver: { name: "CodeQL" } }, results: [] };
  const sent = await upload(sarif({ version: "2.1.0", runs: [run] }));
  expect(sent.status).toBe(202);
  const status = await gh.get(`${code}/sarifs/${(sent.body as { id: string }).id}`);
  expect(status.body).toMatchObject({ processing_status: "complete" });
  expect((await gh.get(`${code}/alerts?state=fixed`)).body).toHaveLength(2);
  expect((await gh.get(`${code}/alerts?ref=refs/pull/1/merge&state=open`)).body).toHaveLength(1);
  const wrong = await upload(Buffer.from("no sarif").toString("base64"));
  expect((await gh.get(`${code}/sarifs/${(wrong.body as { id: string }).id}`)).body).toMatchObject({
    processing_status: "failed",
    errors: [expect.stringContaining("no gzipped")],
  });
  expect((await gh.send("POST", `${code}/sarifs`, {}, { as: "alerts" })).status).toBe(403);
});

test("without Code Security there is no code scanning and no dependency review", async () => {
  const gh = await emulatedGitHub(seed);
  expect((await gh.get("/repos/acme/bare/code-scanning/alerts", { as: "app" })).status).toBe(403);
  expect((await gh.get("/repos/acme/bare/dependency-graph/compare/main...main", { as: "app" })).status).toBe(
    403,
  );
});

test("secrets are for apps, can be hidden, and are no page where scanning is off", async () => {
  const gh = await emulatedGitHub(seed);
  const path = "/repos/acme/app/secret-scanning/alerts";
  expect((await gh.get(path)).status).toBe(403);
  expect((await gh.get(`${path}?state=open`, { as: "app" })).body).toMatchObject([
    { secret: "AKIA", validity: "active" },
  ]);
  const [hidden] = (await gh.get(`${path}?state=open&hide_secret=true`, { as: "app" })).body as object[];
  expect(hidden).not.toHaveProperty("secret");
  expect((await gh.get(`${path}/2`, { as: "app" })).body).toMatchObject({
    state: "resolved",
    resolution: "revoked",
  });
  expect((await gh.get("/repos/acme/bare/secret-scanning/alerts", { as: "app" })).status).toBe(404);
});

test("vulnerable dependencies are filtered, in pages by cursor", async () => {
  const gh = await emulatedGitHub(seed);
  const path = "/repos/acme/app/dependabot/alerts";
  const names = async (query: string) =>
    (
      (await gh.get(`${path}?${query}`, { as: "alerts" })).body as {
        dependency: { package: { name: string } };
      }[]
    ).map(({ dependency }) => dependency.package.name);
  expect(await names("state=open&severity=critical&scope=runtime")).toEqual(["lodash"]);
  expect(await names("classification=malware")).toEqual(["evil"]);
  const first = await gh.get(`${path}?per_page=2`, { as: "alerts" });
  const next = /<([^>]+)>; rel="next"/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
  expect(await names(new URL(next).search.slice(1))).toEqual(["lodash"]);
  expect((await gh.get(path)).status).toBe(403);
  expect((await gh.get("/repos/acme/bare/dependabot/alerts", { as: "app" })).status).toBe(403);
  expect((await gh.get(`${path}/1`, { as: "alerts" })).body).toMatchObject({
    dependency: { relationship: "transitive" },
  });
});

test("dependencies of two commits are compared; a commit without a snapshot is warned about", async () => {
  const gh = await emulatedGitHub(seed);
  const compare = (range: string) => gh.get(`/repos/acme/app/dependency-graph/compare/${range}`);
  expect((await compare("main...feature")).body).toMatchObject([
    { change_type: "added", name: "lodash", version: "4.17.21" },
    { change_type: "added", name: "zod", package_url: "pkg:npm/zod@4.0.0" },
    { change_type: "removed", version: "4.0.0" },
  ]);
  await (await gh.github.git(gh.github.repository("acme/app"))).setRef(
    "refs/heads/none",
    await newCommit(gh),
  );
  const warned = await compare("main...none");
  const warning = warned.headers.get("x-github-dependency-graph-snapshot-warnings") ?? "";
  expect(Buffer.from(warning, "base64").toString()).toContain("head SHA");
  const sha = await tipOf(gh, "acme/app", "none");
  const detector = { name: "d", version: "1", url: "https://example.com" };
  const manifests = {
    "go.mod": { name: "go.mod", resolved: { x: { package_url: "pkg:golang/example.com/x@v1.0.0" } } },
  };
  const snapshot = {
    version: 0,
    job: { id: "1", correlator: "c" },
    sha,
    ref: "refs/heads/none",
    detector,
    scanned: "2026-11-01T00:00:00Z",
    manifests,
  };
  expect((await gh.send("POST", "/repos/acme/app/dependency-graph/snapshots", snapshot)).body).toMatchObject({
    result: "SUCCESS",
  });
  expect((await compare("main...none")).body).toMatchObject([
    { name: "example.com/x", ecosystem: "golang" },
    {},
  ]);
  expect((await gh.get("/repos/acme/app/dependency-graph/sbom")).body).toMatchObject({
    sbom: { packages: [{ name: "lodash", versionInfo: "4.0.0" }] },
  });
});

async function newCommit(gh: Awaited<ReturnType<typeof emulatedGitHub>>): Promise<string> {
  const made = await gh.send("POST", "/repos/acme/app/git/commits", {
    message: "chore: more",
    tree: await tipOf(gh, "acme/app", "main").then(async (sha) => {
      const git = await gh.github.git(gh.github.repository("acme/app"));
      return (await git.run(["rev-parse", `${sha}^{tree}`])).trim();
    }),
    parents: [],
  });
  return (made.body as { sha: string }).sha;
}
