import { beforeAll, describe, expect, it } from "vitest";
import { sha256HexOfBytes } from "../../../src/domain/digest/sha256.ts";
import type { Exhibit } from "../../../src/domain/evidence/lineage/lineage.ts";
import type { Known } from "../../../src/domain/facts/known.ts";
import type { Referrer, Registry, RegistryImage } from "../../../src/ports/registry.ts";
import { asking, deskWith } from "../../support/dossier.ts";
import { artefact } from "../../support/evidence-predicates.ts";
import { releaseEvidence, signAs } from "../../support/release-evidence.ts";
import { realVerdict } from "../../support/tiny-policy.ts";

const digest = `sha256:${artefact.digest.sha256}`;
const image: RegistryImage = { digest, mediaType: "application/vnd.oci.image.manifest.v1+json", size: 7 };
const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";
const outage: Known<never> = { state: "unknown", why: "503", cause: "outage" };
const known = <T>(value: T): Known<T> => ({ state: "known", value });

let exhibits: readonly Exhibit[];
beforeAll(async () => {
  ({ exhibits } = await releaseEvidence(signAs(), { real: realVerdict() }));
});

/** A registry that has one image with these bundles, and something else. */
function registryWith(some: Partial<Registry> = {}): Registry {
  const bytes = new Map(exhibits.map(({ bundle }) => [`sha256:${sha256HexOfBytes(bundle)}`, bundle]));
  const referrer = (name: string, artifactType: string, size = 9): Referrer => ({
    ...{ digest: name, mediaType: bundleType, artifactType, annotations: {}, size },
  });
  const listed = [...bytes.keys()].map((name) => referrer(name, bundleType));
  const others = [referrer("sha256:0", "text/plain"), referrer("sha256:1", bundleType, 20_000_000)];
  const refused = async () => ({ state: "unknown", why: "read only" }) as const;
  return {
    resolve: async () => known(image),
    referrers: async () => known([...listed, ...others]),
    content: async (_, { digest: name }) => known(bytes.get(name) ?? new Uint8Array()),
    pushLayout: refused,
    attach: refused,
    ...some,
  };
}

const verify = (registry: Registry, words: readonly string[]) =>
  deskWith({}, { registry }).run("verify", [...words, ...asking]);

describe("assaygate verify of an image", () => {
  it.each(["registry.example/acme/payments-api:1.2.3", `registry.example/acme/payments-api@${digest}`])(
    "proves %s by what is attached to it, and names its digest",
    async (name) => {
      const { code, out } = await verify(registryWith(), [name]);

      expect(out).toContain(`proved: ${digest}`);
      expect(code).toBe(0);
    },
  );

  it("is undecided where the registry cannot say what is attached, or what it holds", async () => {
    const name = "registry.example/acme/payments-api:1";

    for (const broken of [
      { resolve: async () => outage },
      { referrers: async () => outage },
      { content: async () => outage },
    ])
      await expect(verify(registryWith(broken), [name])).rejects.toMatchObject({ code: "invalid-input" });
  });

  it.each(["malformed", "not-found", "too-large"] as const)(
    "is not moved by what somebody attached and that is %s",
    async (cause) => {
      const { content } = registryWith();
      const registry = registryWith({
        referrers: async () => {
          const listed = await registryWith().referrers(digest);
          const [first] = listed.state === "known" ? listed.value : [];
          return listed.state === "known" && first !== undefined
            ? known([{ ...first, digest: `sha256:${"9".repeat(64)}` }, ...listed.value])
            : listed;
        },
        content: async (subject, attachment) =>
          attachment.digest.startsWith("sha256:999")
            ? { state: "unknown", why: "two layers", cause }
            : content(subject, attachment),
      });
      const { code, out } = await verify(registry, ["registry.example/acme/payments-api:1"]);

      expect(out).toContain("referrer sha256:999999999999");
      expect(code).toBe(0);
    },
  );

  it("asks nobody with --offline", async () => {
    const run = verify(registryWith(), ["registry.example/acme/payments-api:1", "--offline"]);

    await expect(run).rejects.toMatchObject({ code: "usage" });
  });

  it("takes no image without tag and digest: which one would it be?", async () => {
    const run = verify(registryWith(), ["registry.example/acme/payments-api"]);

    await expect(run).rejects.toMatchObject({ message: expect.stringContaining("found nothing") });
  });
});
