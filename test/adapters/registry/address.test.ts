import { describe, expect, it } from "vitest";
import { realmOf } from "../../../src/adapters/registry/address.ts";

describe("where a registry sends for a token", () => {
  it("may be any host over TLS, and this machine for a registry on it", () => {
    expect(realmOf("https://auth.example/token", "https://registry.example").host).toBe("auth.example");
    expect(realmOf("http://127.0.0.1:5001/token", "http://127.0.0.1:5000").port).toBe("5001");
  });

  it.each(["http://127.0.0.1:8080/token", "https://localhost/token", "http://[::1]/token"])(
    "is never %s for a registry elsewhere (attack: the verifier asks its own machine)",
    (realm) => {
      expect(() => realmOf(realm, "https://registry.example")).toThrow();
    },
  );
});
