import { describe, expect, it } from "vitest";
import { bundleOpener } from "../../../src/adapters/sigstore/open-bundle.ts";
import { readTrustedRoot } from "../../../src/adapters/sigstore/trusted-root.ts";
import { bundleJson, forged } from "../../support/forged-bundle.ts";
import { signAs, sigstore } from "../../support/judge.ts";

describe("a trusted root", () => {
  it("may be several, as lines of JSON: each with the thresholds of its own", async () => {
    const [stamps, logs] = [await sigstore(), await sigstore({ kind: "public-good" })];
    const lines = [logs, stamps].map(({ trustedRoot }) => JSON.stringify(trustedRoot)).join("\n");
    const open = bundleOpener(`${lines}\n`, "trusted-root.jsonl");

    expect(await open(await signAs(stamps)())).toMatchObject({ state: "opened" });
    // No log vouches for it, although it would be enough for the other one.
    expect(await open(await signAs(logs)())).toMatchObject({ code: "transparency-log" });
  });

  it("refuses what no root that it has vouches for", async () => {
    const [one, other] = [await sigstore(), await sigstore()];
    const open = bundleOpener(JSON.stringify(one.trustedRoot), "trusted-root.json");

    expect(await open(await signAs(other)())).toMatchObject({ state: "rejected", code: "timestamp" });
  });

  it("answers the same however much it was asked before", async () => {
    const [good, foreign] = [await sigstore(), await sigstore()];
    const [one, two, other] = [await signAs(good)(), await signAs(good)(), await signAs(foreign)()];
    // Signer of one, stamp of another: every certificate of an authority is asked about, and only the last one not in vain.
    const swapped = forged(one, ({ verificationMaterial }) => {
      Object.assign(verificationMaterial, {
        certificate: bundleJson(other).verificationMaterial.certificate,
      });
    });
    const exhibits = [one, swapped, other, two, swapped, one, other];
    const held = bundleOpener(JSON.stringify(good.trustedRoot), "trusted-root.json");
    const kept = [];
    for (const exhibit of exhibits) kept.push(await held(exhibit));
    const fresh = [];
    for (const exhibit of exhibits)
      fresh.push(await bundleOpener(JSON.stringify(good.trustedRoot), "trusted-root.json")(exhibit));

    expect(kept).toEqual(fresh);
    expect(kept.map(({ state }) => state)).toEqual(
      exhibits.map((exhibit) => (exhibit === one || exhibit === two ? "opened" : "rejected")),
    );
  });

  it("asks once whether an authority's own certificates are signed by each other", async () => {
    const { trustedRoot } = await sigstore();
    const [instance] = readTrustedRoot(JSON.stringify(trustedRoot), "trusted-root.json");
    const [authority] = instance?.material.timestampAuthorities ?? [];
    const [signer, root] = [authority?.certChain[0], authority?.certChain.at(-1)];
    const first = signer?.verify(root);
    Object.assign(signer ?? {}, { root: { subs: [] } });

    expect(first).toBe(true);
    expect(signer?.verify(root)).toBe(true);
    expect(() => signer?.verify()).toThrow();
  });

  it.each<readonly [string, (root: Record<string, unknown>) => unknown]>([
    ["nothing", () => ""],
    ["no JSON", () => "root"],
    ["no certificate authority", (root) => ({ ...root, certificateAuthorities: [] })],
    ["nobody who vouches for the time", (root) => ({ ...root, timestampAuthorities: [] })],
    [
      "a certificate that is none",
      (root) => ({
        ...root,
        certificateAuthorities: [{ certChain: { certificates: [{ rawBytes: "AAAA" }] } }],
      }),
    ],
    ["one good line and one bad one", (root) => `${JSON.stringify(root)}\n{}\n`],
  ])("is refused with %s", async (_, change) => {
    const { trustedRoot } = await sigstore();
    const changed = change(trustedRoot as Record<string, unknown>);
    const text = typeof changed === "string" ? changed : JSON.stringify(changed);

    expect(() => readTrustedRoot(text, "root.json")).toThrow(
      expect.objectContaining({ code: "invalid-config", at: "root.json" }),
    );
  });
});
