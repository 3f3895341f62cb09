import { globSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { bundleOpener } from "../../../src/adapters/sigstore/open-bundle.ts";
import type { Expectation } from "../../../src/domain/evidence/expectation.ts";
import { linkIds } from "../../../src/domain/evidence/lineage/lineage.ts";
import { walkLineage } from "../../../src/domain/evidence/lineage/walk.ts";
import type { SignerIdentity } from "../../../src/domain/evidence/signer-identity.ts";
import { type Trust, verifyEvidence } from "../../../src/domain/evidence/verify.ts";
import { parseSigners } from "../../../src/policy/signers/signers-file.ts";
import { restated } from "../../support/forged-bundle.ts";
import { lineageRequest } from "../../support/release-evidence.ts";

interface Golden {
  readonly path: string;
  readonly sha256: string;
  readonly statement: string;
  readonly predicateType: string;
  readonly subject: Readonly<Record<string, string>>;
  readonly signedAt: string;
  readonly identity: SignerIdentity;
}

interface Index {
  readonly policy: string;
  readonly bundles: readonly Golden[];
}

/** How bundles are vouched for, by the names of their folders. */
const ways = ["stamped", "logged", "logged-and-stamped", "tiles-and-stamped"];
const golden = resolve(import.meta.dirname, "../../golden");
const versions = globSync("evidence-*/index.json", { cwd: golden });

function expectationOf({ predicateType, subject, identity }: Golden, at: string): Expectation {
  const { sourceRepositoryId, sourceOwnerId, sourceDigest, sourceRef } = identity;
  const source = {
    repositoryId: sourceRepositoryId ?? "",
    ownerId: sourceOwnerId ?? "",
    commit: sourceDigest,
    refs: [sourceRef ?? ""],
  };
  return { predicateType, subject, source, at };
}

describe.each(versions)("golden %s", (index) => {
  const folder = join(golden, dirname(index));
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  const { bundles, policy } = JSON.parse(read("index.json")) as Index;
  const signers = parseSigners({ path: "signers.yml", text: read("signers.yml") }).content;
  const trustOf = (path: string): Trust => ({
    open: bundleOpener(read(join(path.split("/")[0] ?? "", "trusted-root.json")), "trusted-root.json"),
    signers,
    policies: { current: policy, accepted: [] },
  });

  it("has nothing but what its index lists", () => {
    const there = globSync("*/bundles/*", { cwd: folder }).toSorted();

    expect(there).toEqual(bundles.map(({ path }) => path).toSorted());
    expect(there.length).toBeGreaterThan(30);
  });

  it.each(bundles)("is verified: $path", async (one) => {
    const bytes = readFileSync(join(folder, one.path));
    const trust = trustOf(one.path);
    const digests = { digest: one.sha256, statementDigest: one.statement };
    const known = { state: "verified", identity: one.identity, signedAt: one.signedAt, ...digests };

    for (const at of ["2026-11-23T00:00:00Z", "2046-11-23T00:00:00Z"])
      expect(await verifyEvidence(bytes, expectationOf(one, at), trust)).toMatchObject(known);
    const changed = restated(bytes, (text) => text.replace("{", "{ "));
    const code = { state: "rejected", code: "signature" };
    expect(await verifyEvidence(changed, expectationOf(one, "2026-11-23T00:00:00Z"), trust)).toMatchObject(
      code,
    );
  });

  it.each(ways)("is a whole chain: %s", async (way) => {
    const own = bundles.filter(({ path }) => path.startsWith(`${way}/`));
    const exhibits = own.map(({ path }) => ({ path, bundle: readFileSync(join(folder, path)) }));
    const request = { ...lineageRequest, at: "2046-11-23T00:00:00Z" };
    const { links, holds } = await walkLineage(request, exhibits, trustOf(`${way}/`));

    expect(links.map(({ id, broken }) => `${id} ${broken?.message ?? "proved"}`)).toEqual(
      linkIds.map((id) => `${id} proved`),
    );
    expect(holds).toBe(true);
    const without = await walkLineage(request, exhibits.slice(1), trustOf(`${way}/`));
    expect(without.holds).toBe(false);
  });
});
