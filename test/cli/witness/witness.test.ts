import { describe, expect, it } from "vitest";
import type { Claims } from "../../../sandbox/sigstore/jwt.ts";
import { placesFrom } from "../../../src/adapters/places.ts";
import { readStatement } from "../../../src/domain/evidence/statement-bytes.ts";
import { witnessedProperty } from "../../../src/domain/ledger/witnessed.ts";
import {
  claimsOfWitness,
  cut,
  fill,
  needs,
  propertyOf,
  runWitness,
  witnessed,
  witnessWorld,
} from "../../support/witness-world.ts";

describe("the witness", () => {
  it("signs what it saw, keeps it, and says it where every release looks", async () => {
    const here = await witnessWorld();
    await fill(here, "acme/shop", 0, 2);

    const { looked, cosigned, stored, signed } = await witnessed(here);

    expect([looked.code, cosigned?.code, stored?.code], `${cosigned?.log}\n${stored?.log}`).toEqual([
      0, 0, 0,
    ]);
    expect(looked.log).toContain("witness: 3 repositories, 1 new heads, 0 not in order");
    expect(propertyOf(here, "acme/shop")).toMatch(/^v1 \S+Z 2 [\w-]{43}$/);
    expect(propertyOf(here, "acme/desk")).toBeNull();
    const { id } = here.gh.github.repository("acme/shop");
    const { body: note } = await here.gh.get(
      `/repos/acme/platform/contents/heads/${id}.note?ref=assaygate-witness`,
      { as: "app", headers: { accept: "application/vnd.github.raw" } },
    );
    expect(note).toMatch(new RegExp(`^assaygate.github.io/ledger/${id}\n2\n`));
    const bundle = placesFrom(here.cwd).folder(signed).readText("bundle.sigstore.json", 100_000);
    const { dsseEnvelope } = JSON.parse(bundle) as { dsseEnvelope: { payload: string } };
    expect(readStatement(Buffer.from(dsseEnvelope.payload, "base64"))).toMatchObject({
      statement: {
        subject: [{ name: `assaygate.github.io/ledger/${id}` }],
        predicateType: "https://assaygate.github.io/attestation/operation/v0.1",
        predicate: {
          ...{ kind: "witness", details: { heads: [{ size: 2 }] } },
          operationId: "https://github.com/acme/platform/actions/runs/42/attempts/1",
        },
      },
    });
  });

  it("says a head anew twice a day, so that an old date means that nobody looked", async () => {
    const here = await witnessWorld();
    await fill(here, "acme/shop", 0, 1);
    await witnessed(here);
    const said = String(propertyOf(here, "acme/shop"));
    const { properties } = here.gh.github.repository("acme/shop");

    await runWitness(here, ["store", "acme"]);
    expect(propertyOf(here, "acme/shop")).toBe(said);

    properties.set(witnessedProperty, said.replace(/\S+Z/, "2026-01-01T00:00Z"));
    await runWitness(here, ["store", "acme"]);
    expect(String(propertyOf(here, "acme/shop")).slice(0, 13)).toBe(said.slice(0, 13));
  });

  it("follows each ledger from the head that it signed, and is led on by none that was cut", async () => {
    const here = await witnessWorld();
    await fill(here, "acme/shop", 0, 3);
    await witnessed(here);

    expect((await witnessed(here)).looked.outputs.get("heads")).toBe("0");
    await fill(here, "acme/shop", 3, 5);
    expect((await witnessed(here)).stored?.code).toBe(0);
    expect(propertyOf(here, "acme/shop")).toMatch(/ 5 /);

    await cut(here, "acme/shop");
    await fill(here, "acme/desk", 0, 1);
    const { looked } = await witnessed(here);

    expect(looked.code).toBe(1);
    expect(looked.log).toContain("✗ acme/shop: behind: it was seen with 5 leaves and has 4");
    expect(propertyOf(here, "acme/shop")).toMatch(/ 5 /);
    expect(propertyOf(here, "acme/desk")).toMatch(/ 1 /);
    expect(await runWitness(here, ["ledger", "verify", "acme/shop"])).toMatchObject({
      ...{ code: 1, text: expect.stringContaining("✗ behind") },
    });
  });

  it("signs nothing that another job only claims to have seen", async () => {
    const here = await witnessWorld();
    const { id } = here.gh.github.repository("acme/shop");
    const forged = {
      ...{ schemaVersion: 1, at: "2026-11-22T00:00:00Z" },
      heads: [
        {
          repository: { id: id + 1, name: "acme/shop" },
          commit: "a".repeat(40),
          note: `assaygate.github.io/ledger/${id}\n4\n${"A".repeat(43)}=\n`,
          consistency: [],
        },
      ],
    };
    placesFrom(here.cwd).make("forged").write("observation.json", JSON.stringify(forged));
    placesFrom(here.cwd).make("words").write("observation.json", "{}");
    here.artifacts.set(7, "forged").set(8, "words");
    const cosign = (id: number) =>
      runWitness(here, ["cosign", "--jobs", needs("look", id), "--output", "out"]);

    const cosigned = await cosign(7);

    expect(cosigned.code).toBe(1);
    expect(cosigned.log).toContain("acme/shop: it is no head of its ledger");
    await expect(cosign(8)).rejects.toThrow("expected what the witness saw");
    expect(placesFrom(here.cwd).kindOf("out")).toBe("nothing");
  });

  it("signs nothing in a run that is not the instance's own schedule", async () => {
    const here = await witnessWorld();
    const other = "acme/platform/.github/workflows/other.yml@refs/heads/main";
    const cosign = (changed: Claims) =>
      runWitness(here, ["cosign", "--jobs", "{}", "--output", "out"], { claims: claimsOfWitness(changed) });

    await expect(cosign({ repository: "acme/shop" })).rejects.toThrow("it runs outside of the instance");
    await expect(cosign({ job_workflow_ref: other })).rejects.toThrow("signer-workflow");
    await expect(cosign({ ref: "refs/heads/try" })).rejects.toThrow("ref: expected refs/heads/main");
    await expect(cosign({ event_name: "push" })).rejects.toThrow("trigger: expected a schedule");
    await expect(cosign({ ref_protected: "false" })).rejects.toThrow("unprotected-ref");
    await expect(cosign({ runner_environment: "self-hosted" })).rejects.toThrow("runner");
    expect(placesFrom(here.cwd).kindOf("out")).toBe("nothing");
  });
});
