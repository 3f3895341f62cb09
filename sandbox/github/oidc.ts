import { createPublicKey, generateKeyPairSync, type KeyObject, randomUUID, sign } from "node:crypto";
import { callerOf, holds } from "./callers.ts";
import type { GitHub } from "./github.ts";
import type { RepositoryRecord, TokenRecord } from "./records.ts";
import { forbidden, notFound } from "./refusal.ts";
import type { Reply } from "./reply.ts";
import type { Request } from "./request.ts";

const keyId = "assaygate-sandbox";
const lifeSeconds = 300;

let key: KeyObject | undefined;

/** One key for the life of the process; nobody outside of it has a reason to trust it. */
function signingKey(): KeyObject {
  key ??= generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  return key;
}

/** Answers as the issuer of OIDC tokens does: a token, the keys, the configuration. @throws {Refusal} 401, 403, 404 */
export async function answerOidc(request: Request, github: GitHub): Promise<Reply> {
  const issuer = github.api("/_oidc");
  switch (request.url.pathname) {
    case "/_oidc/token":
      return jsonReply({ value: tokenFor(request, github) });
    case "/_oidc/.well-known/openid-configuration":
      return jsonReply({
        issuer,
        jwks_uri: `${issuer}/.well-known/jwks`,
        id_token_signing_alg_values_supported: ["RS256"],
      });
    case "/_oidc/.well-known/jwks":
      return jsonReply({
        keys: [
          {
            ...createPublicKey(signingKey()).export({ format: "jwk" }),
            kid: keyId,
            alg: "RS256",
            use: "sig",
          },
        ],
      });
    default:
      throw notFound();
  }
}

/** A job may ask for its token where it was given `id-token: write`; its request token is its GITHUB_TOKEN here. */
function tokenFor(request: Request, github: GitHub): string {
  const caller = callerOf(request.headers, github.state);
  const { token } = caller;
  const repository = token?.repository === undefined ? undefined : github.repository(token.repository);
  const isAllowed = holds(caller, { scope: "id_token", level: "write" }, { repository, state: github.state });
  if (token === undefined || repository === undefined || !isAllowed) throw forbidden();
  const audience = request.url.searchParams.get("audience") ?? github.html(`/${repository.owner}`);
  return jwt({ ...claimsOf(github, repository, token), aud: audience, ...timesOf(github) });
}

function timesOf({ clock }: GitHub) {
  const now = Math.floor(clock.now.getTime() / 1000);
  return { iat: now, nbf: now, exp: now + lifeSeconds, jti: randomUUID() };
}

/** What is known of the job; a seed's `claims` say the rest, or something else. */
function claimsOf(github: GitHub, repository: RepositoryRecord, { claims }: TokenRecord) {
  const { owner, name, fullName, id, visibility } = repository;
  const ownerId = github.user(owner).id;
  const ref = `refs/heads/${repository.defaultBranch}`;
  const environment = claims["environment"];
  // Repositories made since July 2026 have their ids in the subject (github-facts 9.4).
  const place = environment === undefined ? `ref:${claims["ref"] ?? ref}` : `environment:${environment}`;
  return {
    iss: github.api("/_oidc"),
    sub: `repo:${owner}@${ownerId}/${name}@${id}:${place.replaceAll("%", "%25")}`,
    repository: fullName,
    repository_id: String(id),
    repository_owner: owner,
    repository_owner_id: String(ownerId),
    repository_visibility: visibility,
    ref,
    ref_type: "branch",
    ref_protected: "false",
    event_name: "push",
    run_attempt: "1",
    runner_environment: "github-hosted",
    ...claims,
  };
}

function jwt(claims: object): string {
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");
  const head = `${encode({ alg: "RS256", typ: "JWT", kid: keyId })}.${encode(claims)}`;
  return `${head}.${sign("RSA-SHA256", Buffer.from(head), signingKey()).toString("base64url")}`;
}

function jsonReply(body: object): Reply {
  return {
    status: 200,
    headers: { "content-type": "application/json" },
    bytes: Buffer.from(JSON.stringify(body)),
  };
}
