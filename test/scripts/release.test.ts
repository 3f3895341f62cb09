import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { checksumsOf, notesOf, requireSame } from "../../scripts/release-files.ts";
import { requireProvenance } from "../../scripts/release-provenance.ts";
import { publishRelease } from "../../scripts/release-publish.ts";
import { restamped } from "../../scripts/release-version.ts";
import { type EmulatedGitHub, emulatedGitHub } from "../support/emulated-github.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const changelog = "# Changelog\n\n## 1.2.0\n\n- gates\n\n## 1.1.0\n\n- less\n";
const files = { "notes.md": "- gates\n", "assaygate-1.2.0.tgz": "bytes", SHA256SUMS: "sums" };

async function scene(some: { readonly immutable?: boolean } = {}) {
  const { immutable = true } = some;
  const github = await emulatedGitHub({
    users: { acme: {} },
    repositories: {
      "acme/suite": { visibility: "public", files: { a: "a" }, immutable_releases: immutable },
    },
    tokens: { job: { repository: "acme/suite", permissions: { contents: "write" } } },
  });
  const { body } = await github.get("/repos/acme/suite/git/ref/heads/main");
  return { github, commit: (body as { object: { sha: string } }).object.sha };
}

function publishing(github: EmulatedGitHub, commit: string, version = "1.2.0"): Promise<void> {
  const token = github.tokens["job"] ?? "";
  const folder = temporaryFolder(files);
  return publishRelease({
    ...{ api: github.url, token, repository: "acme/suite", commit, version, folder },
    say: () => {},
  });
}

describe("what a release consists of", () => {
  it("has the notes of its version only", () => {
    expect(notesOf("1.2.0", changelog, [])).toBe("- gates");
  });

  it.each([
    ["0.0.0", [], "changesets wrote"],
    ["1.2.0", [".changeset/a.md"], "found .changeset/a.md"],
    ["1.3.0", [], '"## 1.3.0"'],
    ["1.2", [], "changesets wrote"],
  ])("is refused for version %s with %j waiting", (version, waiting, why) => {
    expect(() => notesOf(version, changelog, waiting)).toThrow(why);
  });

  it("has checksums as sha256sum writes them", () => {
    const hex = createHash("sha256").update("a").digest("hex");

    expect(checksumsOf(new Map([["dist/a.js", Buffer.from("a")]]))).toBe(`${hex}  dist/a.js\n`);
  });
});

describe("what other jobs hand over", () => {
  const made = { SHA256SUMS: "sums", "assaygate-1.2.0.tgz": "bytes", "notes.md": "- gates\n" };
  const given = { ...made, "provenance.sigstore.json": "{}" };

  it("is taken where it is what this commit makes", () => {
    expect(() => requireSame(temporaryFolder(given), temporaryFolder(made))).not.toThrow();
  });

  it.each([
    ["other bytes", { ...given, "assaygate-1.2.0.tgz": "bytes " }, "assaygate-1.2.0.tgz: expected the bytes"],
    ["other notes", { ...given, "notes.md": "" }, "notes.md: expected the bytes"],
    [
      "one file more",
      { ...given, "more.tgz": "" },
      "found SHA256SUMS, assaygate-1.2.0.tgz, more.tgz, notes.md",
    ],
    ["one file less", made, "provenance.sigstore.json, found SHA256SUMS, assaygate-1.2.0.tgz, notes.md"],
    ["another version", { ...made, "assaygate-1.3.0.tgz": "bytes" }, "expected the files"],
    ["nothing", {}, "found none"],
  ])("is refused with %s", (_, files, why) => {
    expect(() => requireSame(temporaryFolder(files), temporaryFolder(made))).toThrow(why);
  });
});

const commit = "c".repeat(40);
const [first, second] = ["a".repeat(64), "b".repeat(64)];
const checksums = `${first}  dist/a.js\n${second}  dist/b.js\n`;
const subject = [
  { name: "dist/b.js", digest: { sha256: second } },
  { name: "dist/a.js", digest: { sha256: first } },
];
const provenance = {
  subject,
  predicateType: "https://slsa.dev/provenance/v1",
  predicate: { buildDefinition: { resolvedDependencies: [{ digest: { gitCommit: commit } }] } },
};

function requireAbout(statement: unknown): void {
  const payload = Buffer.from(JSON.stringify(statement)).toString("base64");
  requireProvenance(JSON.stringify({ dsseEnvelope: { payload } }), { checksums, commit });
}

const madeFrom = (...commits: readonly string[]) => ({
  buildDefinition: { resolvedDependencies: commits.map((gitCommit) => ({ digest: { gitCommit } })) },
});

describe("an attestation of a release", () => {
  it("is about every file of the checksums, in whatever order, and this commit", () => {
    expect(() => requireAbout(provenance)).not.toThrow();
  });

  it.each([
    [
      "other files",
      { subject: [{ name: "x", digest: { sha256: first } }] },
      "the 2 files of SHA256SUMS, found 1",
    ],
    ["one file less", { subject: subject.slice(1) }, `first that differs: ${second}  dist/b.js`],
    [
      "one file twice",
      { subject: [...subject, ...subject.slice(1)] },
      "found 3; first that differs: one that",
    ],
    ["other bytes", { subject: subject.map(({ name }) => ({ name, digest: { sha256: first } })) }, "differs"],
    ["a weak digest", { subject: subject.map(({ name }) => ({ name, digest: { md5: "1" } })) }, "differs"],
    ["another commit", { predicate: madeFrom("d".repeat(40)) }, `expected the commit ${commit}, found dddd`],
    ["two commits", { predicate: madeFrom(commit, commit) }, "expected the commit"],
    ["no commit", { predicate: madeFrom() }, "found none"],
    [
      "something else than provenance",
      { predicateType: "https://example.org/p" },
      "a statement of provenance",
    ],
    ["no predicate", { predicate: null }, "a statement of provenance, found none"],
  ])("is refused with %s", (_, change, why) => {
    expect(() => requireAbout({ ...provenance, ...change })).toThrow(why);
  });

  it.each(["", "{}", "[]", '{"dsseEnvelope":{"payload":"eA=="}}'])("is refused as %j", (bundle) => {
    expect(() => requireProvenance(bundle, { checksums, commit })).toThrow("found none");
  });
});

describe("a version that is written", () => {
  const to = { before: 'version = "', from: "0.0.0", to: "0.1.0" };

  it("replaces the one before it", () => {
    expect(restamped('export const version = "0.0.0";', to)).toBe('export const version = "0.1.0";');
  });

  it.each(["", 'version = "0.1.0";', 'version = "0.0.0";version = "0.0.0";'])("is refused in %j", (text) => {
    expect(() => restamped(text, to)).toThrow("once, found it");
  });
});

describe("publishing a release", () => {
  it("drafts, attaches and publishes, in this order, at the commit that was built", async () => {
    const { github, commit } = await scene();

    await publishing(github, commit);

    const writes = github.github.log.entries.filter(({ method }) => method !== "GET");
    expect(writes.map(({ operation }) => operation)).toEqual([
      "repos/create-release",
      "repos/upload-release-asset",
      "repos/upload-release-asset",
      "repos/update-release",
    ]);
    const { body } = await github.get("/repos/acme/suite/releases/tags/v1.2.0");
    expect(body).toMatchObject({
      draft: false,
      immutable: true,
      target_commitish: commit,
      body: "- gates\n",
    });
    const { assets } = body as { assets: { name: string }[] };
    expect(assets.map(({ name }) => name).sort()).toEqual(["SHA256SUMS", "assaygate-1.2.0.tgz"]);
  });

  it("never publishes a version twice", async () => {
    const { github, commit } = await scene();
    await publishing(github, commit);

    await expect(publishing(github, commit)).rejects.toThrow("expected no v1.2.0 yet");
  });

  it("replaces a draft that an attempt before it left behind", async () => {
    const { github, commit } = await scene();
    await github.send("POST", "/repos/acme/suite/releases", { tag_name: "v1.2.0", draft: true, body: "old" });

    await publishing(github, commit);

    const { body } = await github.get("/repos/acme/suite/releases");
    expect((body as { body: string }[]).map((release) => release.body)).toEqual(["- gates\n"]);
  });

  it("fails where a release can be changed afterwards", async () => {
    const { github, commit } = await scene({ immutable: false });

    await expect(publishing(github, commit)).rejects.toThrow("to be immutable");
  });

  it("publishes nothing when a file was not taken", async () => {
    const { github, commit } = await scene();
    github.github.faults.replace([{ kind: "status", status: 500, operation: "repos/upload-release-asset" }]);

    await expect(publishing(github, commit)).rejects.toThrow("expected 201");

    expect((await github.get("/repos/acme/suite/releases/tags/v1.2.0")).status).toBe(404);
  });

  it.each(["1.2", "1.2.0 --", "../1"])("refuses %j as a version", async (version) => {
    const { github, commit } = await scene();

    await expect(publishing(github, commit, version)).rejects.toThrow("expected a version");
  });
});
