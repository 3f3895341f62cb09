import * as z from "zod";
import { admitsCel, evaluateCel } from "./cel.ts";
import type { TokenClaims } from "./tokens.ts";

const Provider = z.strictObject({
  displayName: z.string().max(32),
  oidc: z.strictObject({ issuerUri: z.url() }),
  attributeMapping: z.record(z.string().regex(/^(?:google\.subject|attribute\.[a-z_]{1,100})$/), z.string()),
  attributeCondition: z.string().max(4096),
});

/** Audience of a provider that names none: its own full name. */
export const audience =
  "https://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/x";

/** The identity that the pool gives, or null: the condition does not hold, or a mapping fails. */
export function federates(providerText: string, token: TokenClaims): string | null {
  const { oidc, attributeMapping, attributeCondition } = Provider.parse(JSON.parse(providerText));
  if (token["iss"] !== oidc.issuerUri || token["aud"] !== audience) return null;
  const scope = new Map([["assertion", token]]);
  if (!admitsCel(attributeCondition, scope)) return null;
  const subject = String(evaluateCel(attributeMapping["google.subject"] ?? "", scope));
  if (Buffer.byteLength(subject) > 127) throw new Error("GCP: google.subject has at most 127 bytes");
  return subject;
}

/** A provider with this condition. */
export function naiveProvider(attributeCondition: string): string {
  return JSON.stringify({
    displayName: "naive",
    oidc: { issuerUri: "https://token.actions.githubusercontent.com" },
    attributeMapping: { "google.subject": "assertion.repository" },
    attributeCondition,
  });
}
