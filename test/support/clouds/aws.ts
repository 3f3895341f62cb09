import * as z from "zod";
import { issuer, type TokenClaims } from "./tokens.ts";

const Conditions = z.record(z.string(), z.record(z.string(), z.union([z.string(), z.array(z.string())])));
const TrustPolicy = z.object({
  Version: z.literal("2012-10-17"),
  Statement: z.array(
    z.object({
      Effect: z.enum(["Allow", "Deny"]),
      Principal: z.object({ Federated: z.string() }),
      Action: z.literal("sts:AssumeRoleWithWebIdentity"),
      Condition: Conditions,
    }),
  ),
});

/** The claims of a GitHub token that STS offers as condition keys (since 2026-01); no other claim is in the request's context. */
const readable = new Set([
  ...["aud", "sub", "amr"],
  ...["actor", "actor_id", "job_workflow_ref", "repository", "repository_id"],
  ...["workflow", "ref", "environment", "enterprise_id"],
]);

type Test = (value: string | undefined, patterns: readonly string[]) => boolean;

/** A key that the request does not have: a plain operator is false, `ForAllValues` is true. */
const operators: Readonly<Record<string, Test>> = {
  StringEquals: (value, patterns) => value !== undefined && patterns.includes(value),
  StringLike: (value, patterns) => value !== undefined && patterns.some((each) => isLike(value, each)),
  "ForAllValues:StringEquals": (value, patterns) => value === undefined || patterns.includes(value),
};

/** `*` is any run of letters, `?` is one; every other letter is itself. */
function isLike(value: string, pattern: string): boolean {
  const source = pattern.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${source.replaceAll("*", ".*").replaceAll("?", ".")}$`, "s").test(value);
}

/** Whether STS would hand out the role: the issuer is the provider's, and every condition of an `Allow` holds. */
export function assumesRole(policyText: string, token: TokenClaims): boolean {
  const { Statement } = TrustPolicy.parse(JSON.parse(policyText));
  return Statement.some(({ Principal, Effect, Condition }) => {
    const provider = Principal.Federated.slice(Principal.Federated.indexOf("/") + 1);
    const isFromProvider = token["iss"] === `https://${provider}`;
    return Effect === "Allow" && isFromProvider && holds(Condition, provider, token);
  });
}

function holds(conditions: z.infer<typeof Conditions>, provider: string, token: TokenClaims): boolean {
  return Object.entries(conditions).every(([operator, keys]) => {
    const test = operators[operator];
    if (test === undefined) throw new Error(`IAM: nothing is known of ${operator}`);
    return Object.entries(keys).every(([key, wanted]) => {
      const claim = key.startsWith(`${provider}:`) ? key.slice(provider.length + 1) : "";
      const value = readable.has(claim) ? token[claim] : undefined;
      return test(value, [wanted].flat());
    });
  });
}

/** A trust policy with these conditions. */
export function trustPolicy(condition: object): string {
  const Federated = `arn:aws:iam::123456789012:oidc-provider/${issuer.slice("https://".length)}`;
  const keyed = Object.fromEntries(
    Object.entries(condition).map(([operator, keys]) => [
      operator,
      Object.fromEntries(
        Object.entries(keys).map(([claim, value]) => [`${issuer.slice("https://".length)}:${claim}`, value]),
      ),
    ]),
  );
  const statement = {
    ...{ Effect: "Allow", Principal: { Federated }, Action: "sts:AssumeRoleWithWebIdentity" },
    Condition: keyed,
  };
  return JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
}
