import { describe, expect, it } from "vitest";
import { init } from "../../../src/cli/instance/init.ts";
import { type EmulatedGitHub, emulatedGitHub } from "../../support/emulated-github.ts";
import { instanceHome } from "../../support/instance-home.ts";
import { organizationSeed, runAs } from "../../support/instance-scene.ts";

/** What a person with power over the repository does past all rules. */
async function unruly(gh: EmulatedGitHub): Promise<void> {
  gh.github.repository("acme/platform").rulesets.splice(0);
}

async function put(gh: EmulatedGitHub, path: string, text: string | null, branch = "main"): Promise<void> {
  const place = `/repos/acme/platform/contents/${path}`;
  const { status, body } = await gh.get(`${place}?ref=${branch}`, { as: "platform" });
  const sha = status === 200 ? { sha: (body as { sha: string }).sha } : {};
  const content = text === null ? {} : { content: Buffer.from(text).toString("base64") };
  const method = text === null ? "DELETE" : "PUT";
  const answer = await gh.send(
    method,
    place,
    { message: "x", branch, ...sha, ...content },
    { as: "platform" },
  );
  expect(answer.status).toBeLessThan(300);
}

const newer = instanceHome({
  "dist/index.js": "export const cli = async () => 1;\n",
  "dist/new.js": "export {};\n",
  "policy/platform.yml": instanceHome()
    .readText("policy/platform.yml")
    .replace("version: 1.0.0", "version: 1.1.0"),
});

describe("init --check", () => {
  it("proves an instance by git's names, without downloading a file", async () => {
    const gh = await emulatedGitHub(organizationSeed());
    await runAs(gh, init, ["acme"]);
    gh.github.log.clear();

    const { code, text } = await runAs(gh, init, ["acme", "--check"]);

    expect(text).toContain("acme/platform at main");
    expect(text).toContain("is release 0.0.0; it says 0.0.0");
    const read = gh.github.log.entries.map(({ path }) => path).filter((path) => path.includes("/contents/"));
    expect(read.filter((path) => path.includes("dist"))).toEqual([]);
    expect(code).toBe(0);
  });

  it("names each file that is changed, missing or foreign, and no file of the organisation's own", async () => {
    const gh = await emulatedGitHub(organizationSeed());
    await runAs(gh, init, ["acme"]);
    await unruly(gh);
    await put(gh, "dist/cli.js", "await fetch('https://evil.example');\n");
    await put(gh, "dist/index.js", null);
    await put(gh, ".github/workflows/own.yml", "on: push\n");
    await put(gh, "policy/platform.yml", "version: 2.0.0\n");

    const { code, text } = await runAs(gh, init, ["acme", "--check"]);
    const json = await runAs(gh, init, ["acme", "--check", "--format", "json"]);

    expect(text).toContain("✗ dist/cli.js: other content than the release");
    const report = JSON.parse(json.text) as { differences: { path: string; kind: string }[] };
    expect(report.differences).toEqual([
      { path: ".github/workflows/own.yml", kind: "foreign" },
      { path: "dist/cli.js", kind: "changed" },
      { path: "dist/index.js", kind: "missing" },
    ]);
    expect(code).toBe(1);
  });

  it("names a channel that is at a commit nobody reviewed (impostor commit)", async () => {
    const gh = await emulatedGitHub(organizationSeed());
    await runAs(gh, init, ["acme"]);
    await unruly(gh);
    await put(gh, "dist/index.js", "evil();\n", "stable");

    const { code, text } = await runAs(gh, init, ["acme", "--check"]);
    const onStable = await runAs(gh, init, ["acme", "--check", "--ref", "stable"]);

    expect(text).toContain("✗ channel stable at");
    expect(text).toContain("no commit of the default branch");
    expect(code).toBe(1);
    expect(onStable.text).toContain("✗ dist/index.js: other content than the release");
  });

  it("is undecided where there is no instance", async () => {
    const gh = await emulatedGitHub(organizationSeed());

    await expect(runAs(gh, init, ["acme", "--check"])).rejects.toThrow("expected an instance");
  });
});

describe("init --upgrade", () => {
  it("asks by one pull request, renews it in place, and leaves alone what the organisation changed", async () => {
    const gh = await emulatedGitHub(organizationSeed());
    await runAs(gh, init, ["acme"]);
    await unruly(gh);
    await put(gh, "policy/platform.yml", "version: 1.0.5\n");
    await put(gh, "signers.yml", "schema: assaygate/signers/v1\nsigners: [ours]\n");

    const dry = await runAs(gh, init, ["acme", "--upgrade", "--dry-run"], { home: newer });
    expect(dry.text).toContain(
      "~ would    upgrade of acme/platform: pull request from 0.0.0 to 0.0.0: 3 files written",
    );
    expect(dry.told.log.join("\n")).toContain(
      "yours, left alone, though the release has another: policy/platform.yml",
    );

    const first = await runAs(gh, init, ["acme", "--upgrade"], { home: newer });
    const again = await runAs(gh, init, ["acme", "--upgrade"], { home: newer });
    expect([first.code, again.code]).toEqual([0, 0]);
    // What people approved is not pushed over by the same once more.
    const { body: moves } = await gh.get("/repos/acme/platform/activity?ref=assaygate/upgrade-0.0.0", {
      as: "platform",
    });
    expect(moves).toHaveLength(1);
    const { body } = await gh.get("/repos/acme/platform/pulls?state=all", { as: "platform" });
    const pulls = body as { number: number; title: string; body: string; head: { ref: string } }[];
    expect(pulls).toHaveLength(1);
    expect(pulls[0]?.title).toBe("chore: upgrade Assaygate to 0.0.0");
    expect(pulls[0]?.body).toContain("- `policy/platform.yml`");
    const { body: files } = await gh.get(`/repos/acme/platform/pulls/${pulls[0]?.number}/files`, {
      as: "platform",
    });
    expect((files as { filename: string }[]).map(({ filename }) => filename).sort()).toEqual([
      "dist/index.js",
      "dist/new.js",
      "release.json",
    ]);
  });

  it("asks nothing of an instance that is at this release", async () => {
    const gh = await emulatedGitHub(organizationSeed());
    await runAs(gh, init, ["acme"]);

    const { code, text } = await runAs(gh, init, ["acme", "--upgrade"]);

    expect(text).toContain("same     upgrade of acme/platform: is at release 0.0.0");
    expect(code).toBe(0);
  });
});
