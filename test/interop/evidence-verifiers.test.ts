import { realpathSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { delimiter, join, resolve } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { EvidenceScene } from "../support/evidence-scene.ts";
import { artefact } from "../support/judge.ts";
import { filesOf, identity } from "./evidence/files.ts";
import { exitCodeOf, isThere } from "./evidence/programs.ts";

describe.skipIf(!isThere("cosign", "version"))("cosign", () => {
  it.each(["github", "public-good"] as const)(
    "verifies what we sign with a Sigstore of the kind %s, and nothing changed",
    async (kind) => {
      const { scene, root, good, changed } = await filesOf(kind);
      const withoutLogs = [
        "--insecure-ignore-tlog=true",
        "--insecure-ignore-sct=true",
        "--use-signed-timestamps=true",
      ];
      const verify = (bundle: string, digest = artefact, name = identity) =>
        exitCodeOf("cosign", [
          ...["verify-blob-attestation", "--bundle", bundle, "--new-bundle-format", "--trusted-root", root],
          ...["--certificate-identity", name, "--certificate-oidc-issuer", scene.at.issuer],
          ...[
            "--type",
            "https://slsa.dev/verification_summary/v1",
            "--digest",
            digest,
            "--digestAlg",
            "sha256",
          ],
          ...(kind === "github" ? withoutLogs : []),
        ]);

      expect(await verify(good)).toBe(0);
      expect(await verify(changed)).not.toBe(0);
      expect(await verify(good, "1".repeat(64))).not.toBe(0);
      expect(await verify(good, artefact, `${identity}x`)).not.toBe(0);
    },
  );
});

describe.skipIf(!isThere("sigstore-python", "--version"))("sigstore for Python", () => {
  // It knows no Sigstore without a log.
  it("verifies what we sign, and nothing changed", async () => {
    const { scene, write, good, changed } = await filesOf("public-good");
    const trust = write("trust.json", JSON.stringify(trustConfiguration(scene)));
    const verify = (bundle: string, digest = artefact, name = identity) =>
      exitCodeOf("sigstore-python", [
        ...["--trust-config", trust, "verify", "identity", "--offline", "--bundle", bundle],
        ...["--cert-identity", name, "--cert-oidc-issuer", scene.at.issuer, `sha256:${digest}`],
      ]);

    expect(await verify(good)).toBe(0);
    expect(await verify(changed)).not.toBe(0);
    expect(await verify(good, "1".repeat(64))).not.toBe(0);
    expect(await verify(good, artefact, `${identity}x`)).not.toBe(0);
  });
});

/** A root with the services that it belongs to, as Python's client takes them. */
function trustConfiguration({ at }: EvidenceScene): object {
  const service = (url: string) => ({
    ...{ url, majorApiVersion: 1, operator: "sandbox" },
    validFor: { start: "2020-01-01T00:00:00Z" },
  });
  return {
    mediaType: "application/vnd.dev.sigstore.clienttrustconfig.v0.1+json",
    trustedRoot: at.trustedRoot,
    signingConfig: {
      mediaType: "application/vnd.dev.sigstore.signingconfig.v0.2+json",
      caUrls: [service(at.fulcioUrl)],
      oidcUrls: [service(at.issuer)],
      rekorTlogUrls: [service(at.rekorUrl)],
      tsaUrls: [service(at.timestampUrl)],
      rekorTlogConfig: { selector: "ANY" },
      tsaConfig: { selector: "ANY" },
    },
  };
}

describe.skipIf(!isThere("sigstore-js", "--version"))("sigstore's program of npm", () => {
  it.each(["github", "public-good"] as const)(
    "verifies what we sign with a Sigstore of the kind %s, and nothing changed",
    async (kind) => {
      const { scene, folder, write, good, changed } = await filesOf(kind);
      const tuf = await tufRepository(scene);
      const thresholds = kind === "github" ? ["--tlog-threshold=0", "--ctlog-threshold=0"] : [];
      const verify = (bundle: string, issuer = scene.at.issuer) =>
        exitCodeOf("sigstore-js", [
          ...["verify", bundle, "--certificate-identity-uri", identity, "--certificate-issuer", issuer],
          ...["--tuf-mirror-url", tuf.url, "--tuf-root-path", write("root.json", tuf.root)],
          ...["--tuf-cache-path", join(folder, "cache"), ...thresholds],
        ]);

      expect(await verify(good)).toBe(0);
      expect(await verify(changed)).not.toBe(0);
      expect(await verify(good, `${scene.at.issuer}x`)).not.toBe(0);
    },
  );
});

interface TufPieces {
  initializeTUFRepo(targets: readonly { name: string; content: string }[]): {
    rootMeta: { toJSON(): object };
  };
  tufHandlers(
    repository: object,
    options: object,
  ): { path: string; fn(): { statusCode: number; response: string } }[];
}

/** The root of a Sigstore as a TUF repository, as that program wants it. */
async function tufRepository({ at }: EvidenceScene): Promise<{ url: string; root: string }> {
  const load = createRequire(join(programFolder("sigstore-js"), "package.json"));
  // The package's own door replaces the network of this process.
  const { initializeTUFRepo } = load("@tufjs/repo-mock/dist/repo.js") as Pick<TufPieces, "initializeTUFRepo">;
  const { tufHandlers } = load("@tufjs/repo-mock/dist/handler.js") as Pick<TufPieces, "tufHandlers">;
  const repository = initializeTUFRepo([
    { name: "trusted_root.json", content: JSON.stringify(at.trustedRoot) },
  ]);
  const handlers = tufHandlers(repository, { metadataPathPrefix: "" });
  const server = createServer((request, response) => {
    // A target may be asked for by its digest before its name.
    const path = (request.url ?? "").replace(/\/[0-9a-f]{64,128}\./, "/");
    const { statusCode, response: body } = handlers.find((handler) => handler.path === path)?.fn() ?? {
      statusCode: 404,
      response: "",
    };
    response.writeHead(statusCode).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, root: JSON.stringify(repository.rootMeta.toJSON()) };
}

/** The folder that a program of npm was installed to. */
function programFolder(name: string): string {
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    try {
      return resolve(realpathSync(join(folder, name)), "../../../../..");
    } catch {
      // Not in this one.
    }
  }
  throw new Error(`expected ${name} in PATH`);
}
