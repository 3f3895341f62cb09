import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { workspaceFiles } from "../../../src/adapters/files.ts";
import { unreachableArtifacts } from "../../../src/adapters/unreachable-artifacts.ts";
import { scan } from "../../../src/cli/pipeline/scan.ts";
import type { ArtifactClaim } from "../../../src/domain/pipeline/needs.ts";
import type { Artifacts, Fetched } from "../../../src/ports/artifacts.ts";
import { memoryBench } from "../../support/memory-bench.ts";
import { MemoryFiles, memoryPorts, memoryStep } from "../../support/memory-ports.ts";
import { indexLayout, type LayoutFiles, singleLayout } from "../../support/oci-layout.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const scanner = `schema: assaygate/scanner/v1
kind: image
tool: trivy
version: any
install: { path: { program: trivy, verify: [] } }
run: [trivy, image, --input, "{subject}", --output, "{report}"]
report: image.json
exitCodes: [0]
timeoutMinutes: 5
`;
const blind = scanner.replace(', --input, "{subject}"', "");
const id = "7";
const digest = "d".repeat(64);

/** Scans a package that a job of the run left as this artifact. */
async function scanPackage(
  package_: LayoutFiles,
  {
    text = scanner,
    workspace = {},
    others = {},
    words = ["--package-id", id, "--package-digest", digest],
    answer = (fetched: Fetched): Fetched => fetched,
  } = {},
) {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(package_)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const claims: ArtifactClaim[] = [];
  let closed = 0;
  const artifacts: Artifacts = {
    ...unreachableArtifacts({ state: "unknown", why: "not asked" }),
    async ofJob(claim) {
      claims.push(claim);
      const files = workspaceFiles(folder);
      const close = (): void => void closed++;
      return answer({
        ...{ state: "read", artifact: claim.id, sha256: claim.sha256, files, close },
        paths: Object.keys(package_),
      });
    },
  };
  const made = memoryBench();
  const told = { outputs: new Map<string, string>() };
  const { ports, told: said } = memoryPorts({
    suite: new MemoryFiles({ "scanners/image.yml": text, ...others }),
    files: new MemoryFiles(workspace),
    bench: made.bench,
    step: memoryStep(told, {
      connect: async () => ({ ...(await memoryStep(told).connect([])), artifacts }),
    }),
  });
  const exitCode = await scan(["image", "--output", "out", ...words], ports);
  const sidecars = [...made.output].filter(([name]) => name.endsWith(".evidence.json"));
  const subjects = sidecars.map(([, json]) => (JSON.parse(json) as { subject?: unknown }).subject);
  return { exitCode, ...made, claims, subjects, log: said.log.join("\n"), closed: () => closed };
}

describe("a scan of the package of a run", () => {
  it("gives the tool one platform after the other, and names in each sidecar what it was", async () => {
    const image = indexLayout([{ architecture: "amd64" }, { architecture: "arm64" }]);

    const { exitCode, calls, folders, subjects, claims, closed, output } = await scanPackage(image);

    expect([exitCode, claims, closed()]).toEqual([0, [{ id: 7, sha256: digest }], 1]);
    expect(calls.map(({ args }) => args[2])).toEqual(["/scratch/layout-1", "/scratch/layout-2"]);
    const manifests = [...folders.values()].map((folder) => {
      const index = JSON.parse(folder.get("index.json") ?? "") as { manifests: { digest: string }[] };
      // The layout's two files, and of the image the manifest, its configuration and one layer.
      expect([index.manifests.length, folder.size]).toEqual([1, 5]);
      return index.manifests[0]?.digest.slice("sha256:".length);
    });
    expect(new Set(manifests).size).toBe(2);
    expect(subjects).toEqual([
      { sha256: manifests[0], platform: "linux/amd64" },
      { sha256: manifests[1], platform: "linux/arm64" },
    ]);
    expect([...output.keys()].filter((name) => !name.endsWith(".evidence.json"))).toEqual([
      "image.json",
      "image-2.json",
    ]);
  });

  it("gives a tool that looks into the source only the package's digest to speak for", async () => {
    const image = indexLayout([{ architecture: "amd64" }, { architecture: "arm64" }]);

    const { calls, subjects } = await scanPackage(image, { text: blind });

    expect(calls.length).toBe(1);
    expect(subjects).toEqual([{ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), platform: null }]);
  });

  it("takes the file that the product's configuration names, where that lies beside it", async () => {
    const config = `schema: assaygate/product-config/v1
owner: {name: Payments, contact: "https://example.invalid"}
evidence: []
commands: {package: "zip"}
artefact: {type: zip, path: dist/function.zip}
`;

    const { calls, subjects, exitCode } = await scanPackage(
      { "function.zip": "PK" },
      { workspace: { ".github/assaygate.yml": config } },
    );

    expect(exitCode).toBe(0);
    expect(calls[0]?.args[2]).toMatch(/\/function\.zip$/);
    expect(subjects).toMatchObject([{ platform: null }]);
  });

  describe("by a tool that looks into images only", () => {
    const config = `schema: assaygate/product-config/v1
owner: {name: Payments, contact: "https://example.invalid"}
evidence: []
commands: {package: "zip"}
artefact: {type: zip, path: dist/function.zip}
`;
    const zip = { "function.zip": "PK" };
    const workspace = { ".github/assaygate.yml": config };
    const choosy = `${scanner}packages: [oci-layout]\n`;

    it("is made by the other scanner where the product packages something else", async () => {
      const others = { "scanners/source/image.yml": blind.replace("[trivy", "[other") };

      const { calls } = await scanPackage(zip, {
        ...{ workspace, others },
        text: `${choosy}otherwise: source\n`,
      });

      expect(calls.map(({ program }) => program)).toEqual(["other"]);
    });

    it("is not made where there is no other scanner", async () => {
      const { exitCode, calls, log } = await scanPackage(zip, { workspace, text: choosy });

      expect([exitCode, calls.length]).toEqual([1, 0]);
      expect(log).toContain('it looks into "oci-layout", and what was packaged is zip');
    });
  });

  it.each([
    ["a second image that docker load would take", { "manifest.json": "[]" }, "belong to no layout"],
    ["no image at all", { "index.json": "{}" }, "expected an OCI image layout"],
  ])("scans nothing where there is %s", async (_, more, reason) => {
    const { exitCode, calls, log, closed } = await scanPackage({ ...singleLayout(), ...more });

    expect([exitCode, calls.length, closed()]).toEqual([1, 0, 1]);
    expect(log).toContain(reason);
  });

  it.each<[string, Fetched, string]>([
    [
      "is not what the job left",
      { state: "refused", reason: "truncated", message: "expected artifact 7 with other bytes" },
      "other bytes",
    ],
    ["cannot be read", { state: "unknown", why: "GitHub answered 503" }, "503"],
  ])("scans nothing where the package %s", async (_, fetched, reason) => {
    const { exitCode, calls, log } = await scanPackage(singleLayout(), { answer: () => fetched });

    expect([exitCode, calls.length]).toEqual([1, 0]);
    expect(log).toContain(reason);
  });

  it.each([
    [["--package-id", "none", "--package-digest", "none"]],
    [["--package-id", "", "--package-digest", ""]],
    [["--package-id", id]],
    [["--package-id", id, "--package-digest", digest, "--subject", "image"]],
  ])("refuses %j", async (words) => {
    await expect(scanPackage(singleLayout(), { words })).rejects.toThrow("--package-id");
  });
});
