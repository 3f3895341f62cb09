import * as z from "zod";
import type { TokenClaims } from "./tokens.ts";

const Credential = z.strictObject({
  name: z.string().regex(/^[A-Za-z0-9][\w-]{2,119}$/),
  issuer: z.url(),
  audiences: z.tuple([z.literal("api://AzureADTokenExchange")]),
  subject: z.string().max(600).optional(),
  claimsMatchingExpression: z.strictObject({ languageVersion: z.literal(1), value: z.string() }).optional(),
});

/** One comparison of the flexible language: claims of GitHub that it reads are `sub` and `job_workflow_ref`. */
const comparison = /^claims\['(sub|job_workflow_ref)'\] (eq|matches) '([^']*)'$/;

/** Whether Entra would exchange the token: issuer, audience and either the exact subject or the expression. */
export function exchanges(credentialText: string, token: TokenClaims): boolean {
  const { issuer, audiences, subject, claimsMatchingExpression } = Credential.parse(
    JSON.parse(credentialText),
  );
  if ((subject === undefined) === (claimsMatchingExpression === undefined))
    throw new Error("Entra: expected either a subject or an expression");
  if (token["iss"] !== issuer || token["aud"] !== audiences[0]) return false;
  return claimsMatchingExpression === undefined
    ? token["sub"] === subject
    : claimsMatchingExpression.value.split(" and ").every((each) => isTrue(each, token));
}

function isTrue(text: string, token: TokenClaims): boolean {
  const [, claim = "", operator, comparand = ""] = comparison.exec(text) ?? [];
  if (operator === undefined) throw new Error(`Entra: not understood: ${text}`);
  const value = token[claim];
  if (value === undefined) return false;
  return operator === "eq" ? value === comparand : isLike(value, comparand);
}

/** `*` is any run of letters, `?` is one. */
function isLike(value: string, pattern: string): boolean {
  const source = pattern.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${source.replaceAll("*", ".*").replaceAll("?", ".")}$`, "s").test(value);
}

/** A credential with this expression. */
export function flexibleCredential(value: string): string {
  return JSON.stringify({
    name: "naive",
    issuer: "https://token.actions.githubusercontent.com",
    audiences: ["api://AzureADTokenExchange"],
    claimsMatchingExpression: { languageVersion: 1, value },
  });
}
