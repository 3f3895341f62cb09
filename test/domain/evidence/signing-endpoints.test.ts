import { describe, expect, it } from "vitest";
import { endpointsFor, type SigningEndpoints } from "../../../src/domain/evidence/signing-endpoints.ts";

const place = { visibility: "private", server: "https://github.com", own: null };
const own: SigningEndpoints = {
  ...{ fulcio: "https://fulcio.acme.example", timestamp: "https://tsa.acme.example" },
  ...{ rekor: null, rekorVersion: 1 },
};
const refused = expect.objectContaining({ code: "invalid-config" });

describe("where evidence is signed", () => {
  it.each(["private", "internal", "something new"])(
    "is GitHub's own instance for what is %s",
    (visibility) => {
      expect(endpointsFor({ ...place, visibility })).toEqual({
        ...{ fulcio: "https://fulcio.githubapp.com", timestamp: "https://timestamp.githubapp.com" },
        ...{ rekor: null, rekorVersion: 1 },
      });
    },
  );

  it("is the public Sigstore for public repositories only", () => {
    expect(endpointsFor({ ...place, visibility: "public" })).toMatchObject({
      fulcio: "https://fulcio.sigstore.dev",
      rekor: "https://rekor.sigstore.dev",
    });
  });

  it("is the tenant's own with data residency", () => {
    expect(endpointsFor({ ...place, server: "https://acme.ghe.com" })).toMatchObject({
      fulcio: "https://fulcio.acme.ghe.com",
      timestamp: "https://timestamp.acme.ghe.com",
    });
  });

  it("is nowhere on a server that has none", () => {
    expect(() => endpointsFor({ ...place, server: "https://github.acme.example" })).toThrow(refused);
    expect(() => endpointsFor({ ...place, server: "https://evil-ghe.com" })).toThrow(refused);
  });

  it("is where the instance says", () => {
    expect(endpointsFor({ ...place, own })).toBe(own);
    expect(endpointsFor({ ...place, own: { ...own, fulcio: "http://127.0.0.1:8080" } }).fulcio).toBe(
      "http://127.0.0.1:8080",
    );
  });

  it.each<readonly [string, Partial<SigningEndpoints>]>([
    ["the public Sigstore for a private repository", { fulcio: "https://fulcio.sigstore.dev" }],
    ["a public log for a private repository", { rekor: "https://rekor.sigstore.dev" }],
    ["a service without TLS", { timestamp: "http://tsa.acme.example" }],
    ["a service whose name begins like this machine's", { timestamp: "http://127.0.0.1.evil.example" }],
    ["nobody who vouches for the time", { timestamp: null }],
    [
      "a log that vouches for no time",
      { timestamp: null, rekor: "https://rekor.acme.example", rekorVersion: 2 },
    ],
  ])("is refused with %s", (_, changed) => {
    expect(() => endpointsFor({ ...place, own: { ...own, ...changed } })).toThrow(refused);
  });
});
