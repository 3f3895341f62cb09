import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { bundleToJSON } from "@sigstore/bundle";
import { DSSEBundleBuilder, TSAWitness } from "@sigstore/sign";
import { describe, expect, it, onTestFinished } from "vitest";
import { statementPayloadType } from "../../src/domain/evidence/statement.ts";
import { type InstanceSettings, renderSettings } from "../../src/domain/instance/settings.ts";
import { parseSettings } from "../../src/policy/instance/settings-file.ts";
import { parseSigners } from "../../src/policy/signers/signers-file.ts";
import { signersText } from "../support/dossier.ts";
import { evidenceScene, verdictOn } from "../support/evidence-scene.ts";
import { summary } from "../support/judge.ts";

/** What a key in a secret, or one in a key service, makes of a good statement: a good signature with a good time stamp. */
async function signedByKey(timestampUrl: string): Promise<Uint8Array> {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const spki = publicKey.export({ format: "der", type: "spki" });
  const hint = createHash("sha256").update(spki).digest("base64");
  const pem = publicKey.export({ format: "pem", type: "spki" }).toString();
  const builder = new DSSEBundleBuilder({
    signer: {
      sign: async (data) => ({
        signature: sign("sha256", data, privateKey),
        key: { $case: "publicKey", publicKey: pem, hint },
      }),
    },
    witnesses: [new TSAWitness({ tsaBaseURL: timestampUrl })],
  });
  const data = Buffer.from(JSON.stringify(summary()));
  const bundle = await builder.create({ type: statementPayloadType, data });
  return Buffer.from(JSON.stringify(bundleToJSON(bundle)));
}

const settings: InstanceSettings = {
  ...{ organization: "acme", repository: "platform", repositoryId: 987, scanners: "default" },
  teams: {
    ...{ platform: "platform", governance: "risk", "security-lead": "sec" },
    ...{ "release-manager": "release", "product-owner": "owners" },
  },
  signing: {
    ...{ fulcio: "https://fulcio.acme.example", timestamp: "https://tsa.acme.example" },
    ...{ rekor: null, rekorVersion: 1 },
  },
};

describe("a key that signs (docs/adr/0021)", () => {
  it("is nobody's word, in whatever profile: a key names no run", async () => {
    const scene = await evidenceScene("github");
    onTestFinished(scene.close);
    const bundle = await signedByKey(scene.at.timestampUrl);

    expect(await verdictOn(scene, scene.good)).toBe("verified");
    expect(await verdictOn(scene, bundle)).toBe("certificate");
  });

  it.each([
    ["signed by a key", "key: AAAA"],
    ["signed by a key service", "kms: arn:aws:kms:eu-west-1:123456789012:key/1"],
  ])("cannot be listed by a verifier as %s", (_, line) => {
    const text = signersText().replace("    triggers: [push]", `    triggers: [push]\n    ${line}`);

    expect(() => parseSigners({ path: "signers.yml", text })).toThrow(/expected one of the keys|key/i);
    expect(parseSigners({ path: "signers.yml", text: signersText() }).content.signers).toHaveLength(2);
  });

  it.each(["key", "kms", "secret"])("cannot be named by an instance: signing.%s", (word) => {
    const text = renderSettings(settings);

    expect(parseSettings(text)).toEqual(settings);
    expect(() => parseSettings(text.replace(/^signing:.*$/m, (line) => `${line}\n  ${word}: mine`))).toThrow(
      new RegExp(`Unrecognized key: "${word}"`),
    );
  });
});
