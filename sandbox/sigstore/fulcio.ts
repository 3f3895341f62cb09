import { createPublicKey, verify } from "node:crypto";
import { fulcioHandler } from "@sigstore/mock/dist/fulcio/index.js";
import * as z from "zod";
import type { Answer } from "./answer.ts";
import { type Claims, claimsOf, isSignedBy, type PublishedKey, unsignedToken } from "./jwt.ts";
import type { SteppedClock } from "./stepped-clock.ts";

/** Whose tokens are believed, for how long, and who makes the certificates. */
export interface Authority {
  readonly ca: Parameters<typeof fulcioHandler>[0];
  /** Null: an issuer that nobody knows here. */
  readonly keysOf: (issuer: string) => Promise<readonly PublishedKey[] | null>;
  readonly now: () => Date;
  readonly clock: SteppedClock;
}

const CertificateRequest = z.object({
  credentials: z.object({ oidcIdentityToken: z.string() }),
  publicKeyRequest: z.object({
    publicKey: z.object({ content: z.string() }),
    proofOfPossession: z.base64(),
  }),
});
type CertificateRequest = z.infer<typeof CertificateRequest>;

const Identity = z.looseObject({
  iss: z.string(),
  sub: z.string(),
  aud: z.literal("sigstore"),
  exp: z.number(),
  nbf: z.number(),
  job_workflow_ref: z.string().min(1),
});

/** What Fulcio makes of claims; every one of them is a text in GitHub's tokens. */
const certified = [
  "repository_id",
  "repository_owner_id",
  "repository",
  "repository_owner",
  "job_workflow_sha",
  "runner_environment",
  "sha",
  "ref",
  "event_name",
  "run_id",
  "run_attempt",
];

/**
 * Gives a certificate for the file that defines the job which the token belongs to, as Fulcio does for GitHub: of what the
 * mock leaves out, the token's signature, audience and time, and the proof that the key is the caller's, are checked here.
 */
export async function certify(authority: Authority, body: unknown): Promise<Answer> {
  const request = CertificateRequest.parse(body);
  const claims = await believed(authority, request);
  if (typeof claims === "string") return refused(claims);
  const handler = fulcioHandler(authority.ca, { subjectClaim: "san" });
  const san = `https://github.com/${String(claims["job_workflow_ref"])}`;
  const believable = { ...request, credentials: { oidcIdentityToken: unsignedToken({ ...claims, san }) } };
  const made = await authority.clock.during(() => handler.fn(JSON.stringify(believable)));
  const text = String(made.response);
  return made.statusCode === 201 ? { status: 201, body: JSON.parse(text) } : refused(text);
}

/** The claims of the token, or why they are not believed. */
async function believed(authority: Authority, request: CertificateRequest): Promise<Claims | string> {
  const token = request.credentials.oidcIdentityToken;
  const claims = claimsOf(token);
  const keys = await authority.keysOf(String(claims["iss"]));
  if (keys === null) return "the issuer of the token is not known";
  if (!isSignedBy(token, keys)) return "the token was not signed by its issuer";
  const identity = Identity.safeParse(claims);
  if (!identity.success) return `the token is not one of a job: ${identity.error.issues[0]?.path.join(".")}`;
  const missing = certified.find((name) => typeof claims[name] !== "string");
  if (missing !== undefined) return `the token lacks the claim ${missing}`;
  const seconds = authority.now().getTime() / 1000;
  if (seconds < identity.data.nbf - 1 || seconds > identity.data.exp) return "the token is not valid now";
  return isTheirKey(request, identity.data.sub) ? claims : "the key is not the caller's";
}

/** Who asks signed the subject of the token with the key. */
function isTheirKey({ publicKeyRequest }: CertificateRequest, subject: string): boolean {
  const key = createPublicKey(publicKeyRequest.publicKey.content);
  return verify(
    "sha256",
    Buffer.from(subject),
    key,
    Buffer.from(publicKeyRequest.proofOfPossession, "base64"),
  );
}

function refused(message: string): Answer {
  return { status: 400, body: { code: 3, message } };
}
