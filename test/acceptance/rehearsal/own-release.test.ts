import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DueRelease, dueRelease, unpacked } from "../../support/due-release.ts";
import { home, type ReleaseRehearsal, releaseRehearsal, starter } from "../../support/release-rehearsal.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

let due: DueRelease;
let rehearsal: ReleaseRehearsal;
let run: number;

/** The whole of this repository, installed, built, packed, attested and published, once. */
beforeAll(async () => {
  due = dueRelease();
  rehearsal = await releaseRehearsal(due.files);
  run = await rehearsal.release();
}, 900_000);

afterAll(() => rehearsal.close());

interface Release {
  readonly id: number;
  readonly assets: readonly { readonly id: number; readonly name: string; readonly digest: string }[];
}

const tag = (): string => `v${due.version}`;
const released = async (): Promise<Release> =>
  (await rehearsal.ask("stranger", "GET", `/releases/tags/${tag()}`)).body as Release;

async function assetOf(name: string): Promise<Buffer> {
  const { assets } = await released();
  const id = assets.find((asset) => asset.name === name)?.id;
  const response = await fetch(`${rehearsal.platform.url}/repos/${home}/releases/assets/${id}`, {
    headers: { accept: "application/octet-stream" },
  });
  return Buffer.from(await response.arrayBuffer());
}

async function commitOfMain(): Promise<string> {
  const { body } = await rehearsal.ask(starter, "GET", "/git/ref/heads/main");
  return (body as { object: { sha: string } }).object.sha;
}

const checksums = async (): Promise<readonly string[]> =>
  (await assetOf("SHA256SUMS")).toString().trimEnd().split("\n");

describe("a release of Assaygate, by its own workflow", () => {
  it("builds to the committed bytes on a machine of its own, and ends well", () => {
    const { build } = rehearsal.jobs(run);

    expect(build?.conclusion, build?.lines.slice(-40).join("\n")).toBe("success");
    expect(rehearsal.conclusions(run)).toEqual({
      ...{ build: "success", pack: "success", attest: "success", publish: "success" },
    });
  });

  it("is published at the commit that was built, with the notes of the changesets, and immutable", async () => {
    const names = ["SHA256SUMS", `assaygate-${due.version}.tgz`, "provenance.sigstore.json"];
    const release = await released();

    expect(release).toMatchObject({
      ...{ draft: false, immutable: true, tag_name: tag(), target_commitish: await commitOfMain() },
      body: expect.stringContaining("A release that was rehearsed."),
    });
    expect(release.assets.map(({ name }) => name).sort()).toEqual(names.sort());
    expect((await rehearsal.ask(starter, "GET", `/git/ref/tags/${tag()}`)).body).toMatchObject({
      object: { sha: await commitOfMain() },
    });
  });

  it("names every file that is handed out, with the bytes of the commit", async () => {
    const lines = await checksums();
    const files = lines.filter((line) => !line.endsWith(".tgz"));

    expect(files.length).toBeGreaterThan(100);
    expect(files).toEqual(
      files.map((line) => {
        const path = line.slice(line.indexOf("  ") + 2);
        return `${sha256(due.files[path] as Buffer)}  ${path}`;
      }),
    );
    for (const path of ["dist/index.js", "dist/cli.js", "action.yml", ".github/workflows/pull-request.yml"])
      expect(lines).toContainEqual(expect.stringMatching(`  ${path.replaceAll(".", "\\.")}$`));
  });

  it("has a package that is among the checksums, and runs", async () => {
    const name = `assaygate-${due.version}.tgz`;
    const archive = await assetOf(name);
    const folder = unpacked(archive, temporaryFolder());

    expect(await checksums()).toContain(`${sha256(archive)}  ${name}`);
    expect(JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))).toMatchObject({
      version: due.version,
    });
    const formats = execFileSync(process.execPath, [join(folder, "dist/cli.js"), "formats"]);
    expect(formats.toString()).toContain("sarif");
  });

  it("is attested: GitHub finds the provenance by the digest of each file", async () => {
    const lines = await checksums();
    const bundle = JSON.parse(`${await assetOf("provenance.sigstore.json")}`) as {
      dsseEnvelope: { payload: string };
    };
    const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, "base64").toString()) as {
      subject: { name: string; digest: { sha256: string } }[];
    };

    expect(statement).toMatchObject({
      predicateType: "https://slsa.dev/provenance/v1",
      predicate: {
        buildDefinition: { resolvedDependencies: [{ digest: { gitCommit: await commitOfMain() } }] },
        runDetails: {
          builder: { id: `https://github.com/${home}/.github/workflows/own-release.yml@refs/heads/main` },
        },
      },
    });
    expect(statement.subject.map(({ name, digest }) => `${digest.sha256}  ${name}`).sort()).toEqual(
      [...lines].sort(),
    );
    for (const line of lines.slice(0, 3)) {
      const path = `/attestations/sha256:${line.slice(0, 64)}?predicate_type=provenance`;
      expect((await rehearsal.ask("stranger", "GET", path)).body).toMatchObject({
        attestations: [{ bundle }],
      });
    }
  });

  it("writes only what each job is there for", () => {
    expect(rehearsal.writes(run, "build")).toEqual([]);
    expect(rehearsal.writes(run, "pack")).toEqual([]);
    expect(rehearsal.writes(run, "attest")).toEqual(["repos/create-attestation"]);
    expect(rehearsal.writes(run, "publish")).toEqual([
      "repos/create-release",
      ...Array.from({ length: 3 }, () => "repos/upload-release-asset"),
      "repos/update-release",
    ]);
  });

  it("G15: can be changed by nobody afterwards", async () => {
    const { id, assets } = await released();
    const sha = await commitOfMain();
    const tries = [
      ["PATCH", `/releases/${id}`, { tag_name: "v9.9.9" }],
      ["PATCH", `/releases/${id}`, { draft: true }],
      ["DELETE", `/releases/assets/${assets[0]?.id}`],
      ["POST", `/releases/${id}/assets?name=more.tgz`, {}],
      ["PATCH", `/git/refs/tags/${tag()}`, { sha, force: true }],
      ["DELETE", `/git/refs/tags/${tag()}`],
    ] as const;

    for (const [method, path, body] of tries)
      expect((await rehearsal.ask(starter, method, path, body)).status, `${method} ${path}`).toBe(422);
  });
});
