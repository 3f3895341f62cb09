import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundleOpener } from "../../src/adapters/sigstore/open-bundle.ts";
import { restated } from "../support/forged-bundle.ts";

/** Real bundles with the public Sigstore's root, in the tests of another implementation. */
const source = "github.com/sigstore/sigstore-go@v1.1.4";
const { status, stdout } = spawnSync("go", ["mod", "download", "-json", source], { encoding: "utf8" });
const folder = status === 0 ? (JSON.parse(stdout) as { readonly Dir: string }).Dir : null;

describe.skipIf(folder === null)("evidence that others signed", () => {
  const read = (path: string): Buffer => readFileSync(join(folder ?? "", path));
  const open = (bytes: Uint8Array) =>
    bundleOpener(
      read("pkg/testing/data/trusted-roots/public-good.json").toString(),
      "public-good.json",
    )(bytes);

  it.each([
    [
      "sigstore 2.0.0",
      "pkg/testing/data/bundles/sigstore.js@2.0.0-provenance.sigstore.json",
      "2023-08-18T16:05:35.000Z",
    ],
    ["sigstore 1.3.0", "examples/bundle-provenance.json", "2023-04-18T17:45:12.000Z"],
  ])("is opened: npm's provenance of %s", async (_, path, signedAt) => {
    const bytes = read(path);

    expect(await open(bytes)).toMatchObject({
      ...{ state: "opened", signedAt },
      identity: {
        subjectAlternativeName:
          "https://github.com/sigstore/sigstore-js/.github/workflows/release.yml@refs/heads/main",
        issuer: "https://token.actions.githubusercontent.com",
        sourceRepositoryId: "495574555",
        sourceOwnerId: "71096353",
        runnerEnvironment: "github-hosted",
        trigger: "push",
      },
    });
    expect(await open(restated(bytes, (text) => text.replace("sigstore", "sigstorf")))).toMatchObject({
      code: "signature",
    });
  });

  it.each([
    ["npm's own statement, which a key signed", "certificate", "examples/bundle-publish.json"],
    ["a bundle that no workflow signed", "certificate", "pkg/testing/data/bundles/dsse.sigstore.json"],
    [
      "a bundle with two signatures",
      "several-signatures",
      "pkg/testing/data/bundles/dsse-2sigs.sigstore.json",
    ],
    ["a signature over a file", "not-a-bundle", "pkg/testing/data/bundles/othername.sigstore.json"],
  ])("is refused: %s", async (_, code, path) => {
    expect(await open(read(path))).toMatchObject({ state: "rejected", code });
  });
});
