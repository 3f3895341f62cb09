import * as z from "zod";
import { checkResults } from "../../verdict/result.ts";
import { attestationRoot } from "./own-type.ts";

/** Field of a verification summary that holds the digest of the effective policy. */
export const effectivePolicyField = `${attestationRoot}/effective-policy`;

export const Text = z.string().min(1);
export const Moment = z.iso.datetime();
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const Environment = z.enum(["dev", "test", "uat", "prod"]);

/** in-toto DigestSet: digests by algorithm. */
export const Digests = z.record(z.string(), z.string());

const pointer = {
  name: Text.optional(),
  uri: Text.optional(),
  digest: Digests.optional(),
  content: z.string().optional(),
  downloadLocation: Text.optional(),
  mediaType: Text.optional(),
  annotations: z.record(z.string(), z.unknown()).optional(),
};

/** in-toto ResourceDescriptor: what a predicate points at, by address, digest or content. */
export const Pointer = z
  .object(pointer)
  .refine(({ uri, digest, content }) => (uri ?? digest ?? content) !== undefined)
  .meta({ anyOf: [{ required: ["uri"] }, { required: ["digest"] }, { required: ["content"] }] });
export type Pointer = z.infer<typeof Pointer>;

const Sha256Digest = z.object({ sha256: Sha256 });

/** A pointer that nobody can bend: it has the sha256 of what it points at. */
export const Pinned = z.object({ ...pointer, digest: Sha256Digest });
export type Pinned = z.infer<typeof Pinned>;

/** The platform policy that was judged by; without its digest nothing could be judged again. */
export const Policy = z.object({ uri: Text, digest: Sha256Digest });
export type Policy = z.infer<typeof Policy>;

export const Verifier = z.object({
  id: Text.describe("The judge file at its commit: `https://github.com/<owner>/<repo>/<path>@<sha>`."),
  version: z.record(z.string(), z.string()).optional().describe("Versions of what judged, by name."),
});
export type Verifier = z.infer<typeof Verifier>;

export const Owner = z.object({ name: Text, uri: Text.optional() });
export const Link = z.object({ uri: Text });
export const Person = z.object({ uri: Text, name: Text.optional(), login: Text.optional() });
export const Outcome = z.enum(["PASSED", "FAILED"]);
export const CheckOutcome = z.enum(checkResults);

/** sha256 of the policy in the words of the policy files. */
export const policyDigestOf = ({ policy }: { readonly policy: Policy }): string =>
  `sha256:${policy.digest.sha256}`;

export const verifierIdOf = ({ verifier }: { readonly verifier: Verifier }): string => verifier.id;
