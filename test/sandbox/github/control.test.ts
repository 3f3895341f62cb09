import { createPublicKey, verify } from "node:crypto";
import { describe, expect, it } from "vitest";
import { emulatedGitHub } from "../../support/emulated-github.ts";

const seed = {
  now: "2026-11-01T09:00:00Z",
  frozen: true,
  users: { ana: { id: 7 } },
  repositories: { "ana/app": { id: 9 } },
  tokens: {
    job: {
      repository: "ana/app",
      permissions: { "id-token": "write" },
      claims: { environment: "production" },
    },
    other: { repository: "ana/app", permissions: { contents: "read" } },
  },
} as const;

describe("the emulator's own controls", () => {
  it("show the log and the state, and no secret of a token", async () => {
    const gh = await emulatedGitHub(seed);
    await gh.get("/repos/ana/app");

    const log = await gh.get("/_sandbox/log", { as: null });
    const state = await gh.get("/_sandbox/state", { as: null });

    expect(log.body).toMatchObject([{ operation: "repos/get", status: 200 }]);
    expect(state.body).toMatchObject({
      repositories: { "ana/app": { id: 9 } },
      tokens: { job: { kind: "job" } },
    });
    expect(JSON.stringify(state.body)).not.toContain("ghs_");
    expect((await gh.send("DELETE", "/_sandbox/log")).status).toBe(204);
    expect((await gh.get("/_sandbox/log")).body).toEqual([]);
  });

  it("set the clock", async () => {
    const gh = await emulatedGitHub(seed);

    const advanced = await gh.send("POST", "/_sandbox/clock", { advanceMs: 60_000 });

    expect(advanced.body).toEqual({ now: "2026-11-01T09:01:00.000Z", frozen: true });
    expect((await gh.get("/_sandbox/clock")).body).toEqual(advanced.body);
    expect((await gh.send("POST", "/_sandbox/clock", { now: "tomorrow" })).status).toBe(422);
  });

  it("add and take away faults", async () => {
    const gh = await emulatedGitHub(seed);

    expect((await gh.send("POST", "/_sandbox/faults", { kind: "status", status: 500 })).status).toBe(204);
    expect((await gh.get("/repos/ana/app")).status).toBe(500);
    expect((await gh.send("PUT", "/_sandbox/faults", [{ kind: "boom" }])).status).toBe(422);
    expect((await gh.send("DELETE", "/_sandbox/faults")).status).toBe(204);
    expect((await gh.get("/_sandbox/faults")).body).toEqual([]);
    expect((await gh.get("/_sandbox/nothing")).status).toBe(404);
    expect((await gh.send("POST", "/_sandbox/state", {})).status).toBe(405);
  });
});

describe("the issuer of OIDC tokens", () => {
  it("gives a job that may have one a token about itself, signed by the key that it publishes", async () => {
    const gh = await emulatedGitHub(seed);
    const keys = (await gh.get("/_oidc/.well-known/jwks", { as: null })).body as {
      keys: [Record<string, string>];
    };

    const response = await fetch(`${gh.oidcUrl}&audience=sigstore`, {
      headers: { authorization: `Bearer ${gh.tokens["job"]}` },
    });
    const { value } = (await response.json()) as { value: string };
    const [head = "", payload = "", signature = ""] = value.split(".");

    expect(JSON.parse(Buffer.from(payload, "base64url").toString("utf8"))).toMatchObject({
      iss: `${gh.url}/_oidc`,
      aud: "sigstore",
      sub: "repo:ana@7/app@9:environment:production",
      repository_id: "9",
      environment: "production",
      iat: Date.parse("2026-11-01T09:00:00Z") / 1000,
    });
    const key = createPublicKey({ key: keys.keys[0], format: "jwk" });
    expect(
      verify("RSA-SHA256", Buffer.from(`${head}.${payload}`), key, Buffer.from(signature, "base64url")),
    ).toBe(true);
  });

  it("gives none to a job without the permission, nor to a stranger", async () => {
    const gh = await emulatedGitHub(seed);

    expect((await gh.get("/_oidc/token", { as: "other" })).status).toBe(403);
    expect((await gh.get("/_oidc/token", { as: null })).status).toBe(403);
  });
});
