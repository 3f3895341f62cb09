import { createPublicKey, type JsonWebKey, type KeyObject, sign, verify } from "node:crypto";
import * as z from "zod";

const Head = z.object({ alg: z.enum(["RS256", "ES256"]), kid: z.string() });
const Claims = z.record(z.string(), z.unknown());
export type Claims = z.infer<typeof Claims>;

/** A key as an issuer publishes it. */
export interface PublishedKey extends JsonWebKey {
  readonly kid?: string;
}

/** Signs claims with an EC key (P-256). */
export function signToken(
  claims: Claims,
  { kid, key }: { readonly kid: string; readonly key: KeyObject },
): string {
  const head = `${encode({ alg: "ES256", typ: "JWT", kid })}.${encode(claims)}`;
  const signature = sign("sha256", Buffer.from(head), { key, dsaEncoding: "ieee-p1363" });
  return `${head}.${signature.toString("base64url")}`;
}

/** What a token says, believed by nobody yet. */
export function claimsOf(token: string): Claims {
  return Claims.parse(decode(token.split(".")[1] ?? ""));
}

/** Tells whether one of these keys signed the token. */
export function isSignedBy(token: string, keys: readonly PublishedKey[]): boolean {
  const [head = "", body = "", signature = ""] = token.split(".");
  const { alg, kid } = Head.parse(decode(head));
  const published = keys.find((key) => key.kid === kid && key.kty === (alg === "RS256" ? "RSA" : "EC"));
  if (published === undefined) return false;
  const key = createPublicKey({ key: published, format: "jwk" });
  const signed = Buffer.from(`${head}.${body}`);
  const encoding = alg === "RS256" ? {} : { dsaEncoding: "ieee-p1363" as const };
  return verify("sha256", signed, { key, ...encoding }, Buffer.from(signature, "base64url"));
}

/** The claims in the shape of a token, without a signature: for whoever has checked the real one. */
export function unsignedToken(claims: Claims): string {
  return `${encode({ alg: "none" })}.${encode(claims)}.`;
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}

function decode(part: string): unknown {
  return JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
}
