import { createHash, verify } from "node:crypto";
import { describe, expect, test } from "vitest";
import { attestWith } from "../../../../../sandbox/runner/actions/attest/attest.ts";
import { preAuthenticated, sandboxHint } from "../../../../../sandbox/runner/actions/attest/signer.ts";
import type { NativeAction } from "../../../../../sandbox/runner/api.ts";
import { type EmulatedPlatform, emulatedPlatform, product } from "../../../../support/emulated-platform.ts";

const pin = "e".repeat(40);
const all = "{id-token: write, attestations: write}";
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

interface Attested {
  readonly platform: EmulatedPlatform;
  readonly conclusion: string;
  readonly lines: readonly string[];
  readonly summaries: readonly string[];
}

/** Runs `actions/attest` in a job that has a file `app.tgz` and its checksum. */
async function attesting(
  inputs: string,
  { permissions = all, native = {} as Readonly<Record<string, NativeAction>> } = {},
): Promise<Attested> {
  const workflow = `
on: workflow_dispatch
jobs:
  attest:
    runs-on: ubuntu-latest
    permissions: ${permissions}
    steps:
      - run: mkdir out && printf bytes > out/app.tgz && (cd out && sha256sum app.tgz > SHA256SUMS)
      - id: attest
        uses: actions/attest@${pin}
        with: ${inputs}
      - run: |
          cat "$BUNDLE"
          echo "url \${{ steps.attest.outputs.attestation-url }}"
          cmp <(echo "$BUNDLE") "$RUNNER_TEMP/created_attestation_paths.txt"
        shell: bash
        env:
          BUNDLE: \${{ steps.attest.outputs.bundle-path }}
`;
  const platform = await emulatedPlatform(
    {
      users: { acme: {}, ana: {} },
      repositories: {
        [product]: {
          ...{ visibility: "public", collaborators: { ana: "write" } },
          files: { ".github/workflows/attest.yml": workflow },
        },
      },
      tokens: { ana: { user: "ana" } },
    },
    { nativeActions: native },
  );
  await platform.ask("POST", `/repos/${product}/actions/workflows/attest.yml/dispatches`, { ref: "main" });
  await platform.settle();
  const events = platform.events.map(({ event }) => event);
  const ended = events.findLast(({ kind }) => kind === "run-ended");
  return {
    platform,
    conclusion: ended?.kind === "run-ended" ? ended.conclusion : "none",
    lines: events.flatMap((event) => (event.kind === "log" ? [event.line] : [])),
    summaries: events.flatMap((event) => (event.kind === "summary" ? [event.markdown] : [])),
  };
}

interface Bundle {
  readonly verificationMaterial: { readonly publicKey: { readonly hint: string } };
  readonly dsseEnvelope: {
    readonly payload: string;
    readonly payloadType: string;
    readonly signatures: readonly { readonly sig: string }[];
  };
}

const bundleIn = ({ lines }: Attested): Bundle =>
  JSON.parse(lines.find((line) => line.startsWith('{"mediaType"')) ?? "null") as Bundle;
const payloadOf = (bundle: Bundle): Buffer => Buffer.from(bundle.dsseEnvelope.payload, "base64");
const statementIn = (attested: Attested): unknown => JSON.parse(payloadOf(bundleIn(attested)).toString());

const checksums = "{subject-checksums: out/SHA256SUMS}";

describe("actions/attest", () => {
  test("states where a file comes from, in words of the job's own identity", async () => {
    const attested = await attesting(checksums);

    expect(attested.conclusion).toBe("success");
    const { body } = await attested.platform.ask("GET", `/repos/${product}/git/ref/heads/main`);
    const { sha } = (body as { object: { sha: string } }).object;
    const path = ".github/workflows/attest.yml";
    expect(statementIn(attested)).toMatchObject({
      _type: "https://in-toto.io/Statement/v1",
      subject: [{ name: "app.tgz", digest: { sha256: sha256("bytes") } }],
      predicateType: "https://slsa.dev/provenance/v1",
      predicate: {
        buildDefinition: {
          externalParameters: {
            workflow: { ref: "refs/heads/main", repository: `https://github.com/${product}`, path },
          },
          resolvedDependencies: [{ digest: { gitCommit: sha } }],
        },
        runDetails: { builder: { id: `https://github.com/${product}/${path}@refs/heads/main` } },
      },
    });
  });

  test("keeps the statement with the repository, and says where", async () => {
    const attested = await attesting(checksums);

    const { body } = await attested.platform.ask(
      "GET",
      `/repos/${product}/attestations/sha256:${sha256("bytes")}`,
    );
    expect(body).toMatchObject({ attestations: [{ bundle: bundleIn(attested) }] });
    const address = new RegExp(`^url https://github\\.com/${product}/attestations/\\d+$`);
    expect(attested.lines).toContainEqual(expect.stringMatching(address));
    expect(attested.summaries).toEqual([expect.stringContaining("Attestation Created")]);
  });

  test("signs with a key that the log names and that nobody could take for Sigstore's", async () => {
    const attested = await attesting(checksums);

    const from = attested.lines.indexOf("-----BEGIN PUBLIC KEY-----");
    const key = attested.lines.slice(from, attested.lines.indexOf("-----END PUBLIC KEY-----") + 1).join("\n");
    const bundle = bundleIn(attested);
    const { payloadType, signatures } = bundle.dsseEnvelope;
    const signature = Buffer.from(signatures[0]?.sig ?? "", "base64");
    const signed = preAuthenticated(payloadType, payloadOf(bundle));
    expect(verify("sha256", signed, key, signature)).toBe(true);
    expect(verify("sha256", Buffer.concat([signed, Buffer.from(" ")]), key, signature)).toBe(false);
    expect(bundle.verificationMaterial.publicKey.hint).toMatch(new RegExp(`^${sandboxHint}:`));
  });

  test.each([
    ["{attestations: write}", 'missing "id-token" permission'],
    ["{id-token: write}", "Failed to persist attestation: Resource not accessible by integration"],
    ["{id-token: write, attestations: read}", "Failed to persist attestation"],
  ])("fails in a job with %s", async (permissions, why) => {
    const attested = await attesting(checksums, { permissions });

    expect(attested.conclusion).toBe("failure");
    expect(attested.lines).toContainEqual(expect.stringContaining(why));
    const path = `/repos/${product}/attestations/sha256:${sha256("bytes")}`;
    expect((await attested.platform.ask("GET", path)).status).toBe(404);
  });

  test("takes a predicate of somebody else's making", async () => {
    const attested = await attesting(
      `{subject-path: out/app.tgz, predicate-type: 'https://example.org/p', predicate: '{"a": 1}'}`,
    );

    expect(statementIn(attested)).toMatchObject({
      predicateType: "https://example.org/p",
      predicate: { a: 1 },
    });
  });

  test.each([
    ["nothing to speak of", "{subject-checksums: none}", "at least one subject, found none"],
    ["a predicate without its type", "{subject-path: out, predicate: '{}'}", "predicate-type is required"],
    ["a push to a registry", "{subject-path: out, push-to-registry: true}", "only false is supported here"],
    ["an SBOM", "{subject-path: out, sbom-path: sbom.json}", "input 'sbom-path' is not supported here"],
  ])("refuses %s", async (_, inputs, why) => {
    const attested = await attesting(inputs);

    expect(attested.conclusion).toBe("failure");
    expect(attested.lines).toContainEqual(expect.stringContaining(why));
  });

  test("lets whoever brings a Sigstore sign with it, in the name of the job", async () => {
    const asked: string[] = [];
    const own = attestWith(async ({ payload, payloadType, idToken }) => {
      asked.push(Buffer.from(idToken.split(".")[1] ?? "", "base64url").toString());
      const dsseEnvelope = { payload: payload.toString("base64"), payloadType, signatures: [] };
      const bundle = { mediaType: "own", verificationMaterial: {}, dsseEnvelope };
      return { bundle, certificate: "own certificate", signer: "own Sigstore" };
    });
    const attested = await attesting(checksums, { native: { "actions/attest": own } });

    expect(attested.lines).toContain("own certificate");
    expect(JSON.parse(asked[0] ?? "")).toMatchObject({ aud: "sigstore", repository: product });
  });
});
