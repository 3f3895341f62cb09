import { parse } from "yaml";
import * as z from "zod";
import { admitsCel } from "./cel.ts";
import { isCompliant } from "./rego.ts";

/** A bundle that lies beside an image, after its signature and its chain were found good. */
export interface Attached {
  readonly sigstore: "github" | "public";
  readonly issuer: string;
  /** SAN of the certificate. */
  readonly subject: string;
  readonly statement: { readonly predicateType: string; readonly predicate?: unknown };
}

const Identities = z.array(
  z.union([
    z.strictObject({ issuer: z.string(), subject: z.string() }),
    z.strictObject({ issuer: z.string(), subjectRegExp: z.string() }),
  ]),
);
type Identity = z.infer<typeof Identities>[number];

const Authority = z.object({
  name: z.enum(["github", "public"]),
  signatureFormat: z.literal("bundle"),
  keyless: z.object({ identities: Identities }),
  attestations: z.array(
    z.object({ predicateType: z.string(), policy: z.object({ type: z.literal("rego"), data: z.string() }) }),
  ),
});
const ClusterImagePolicy = z.object({
  kind: z.literal("ClusterImagePolicy"),
  spec: z.object({
    mode: z.literal("enforce"),
    images: z.array(z.object({ glob: z.string() })),
    authorities: z.array(Authority),
  }),
});

/** The exact words, or an expression that is found anywhere, as the controllers search. */
function isBy(identity: Identity, { issuer, subject }: Attached): boolean {
  if (issuer !== identity.issuer) return false;
  return "subject" in identity
    ? identity.subject === subject
    : new RegExp(identity.subjectRegExp).test(subject);
}

const isNamed = (globs: readonly { readonly glob: string }[], image: string): boolean =>
  globs.some(({ glob }) => {
    const source = glob.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("*", "[^/]*");
    return new RegExp(`^${source}$`).test(image);
  });

/** What policy-controller says of an image: unconcerned where no glob names it; any one authority is enough. */
export function policyController(
  text: string,
  image: string,
  attached: readonly Attached[],
): "admitted" | "denied" | "unconcerned" {
  const { spec } = ClusterImagePolicy.parse(parse(text));
  if (!isNamed(spec.images, image)) return "unconcerned";
  const isEnough = spec.authorities.some(({ name, keyless, attestations }) =>
    attestations.every(({ predicateType, policy }) =>
      attached.some(
        (each) =>
          each.sigstore === name &&
          each.statement.predicateType === predicateType &&
          keyless.identities.some((identity) => isBy(identity, each)) &&
          isCompliant(policy.data, each.statement),
      ),
    ),
  );
  return isEnough ? "admitted" : "denied";
}

const ImageValidatingPolicy = z.object({
  apiVersion: z.literal("policies.kyverno.io/v1"),
  kind: z.literal("ImageValidatingPolicy"),
  spec: z.object({
    failurePolicy: z.literal("Fail"),
    validationActions: z.tuple([z.literal("Deny")]),
    matchImageReferences: z.array(z.object({ glob: z.string() })),
    attestors: z.tuple([
      z.object({
        name: z.literal("judge"),
        cosign: z.object({ keyless: z.object({ identities: Identities }) }),
      }),
    ]),
    attestations: z.tuple([z.object({ name: z.literal("stage4"), intoto: z.object({ type: z.string() }) })]),
    validations: z.array(z.object({ message: z.string(), expression: z.string() })),
  }),
});

export interface Pod {
  readonly containers: readonly string[];
  readonly initContainers: readonly string[];
  readonly ephemeralContainers: readonly string[];
}

/** What Kyverno says of a pod: images that no glob names are left out, every validation must hold, an error denies. */
export function kyverno(
  text: string,
  pod: Pod,
  { attached, payload }: { attached(image: string): readonly Attached[]; payload: "statement" | "predicate" },
): "admitted" | "denied" {
  const { spec } = ImageValidatingPolicy.parse(parse(text));
  const [attestor] = spec.attestors;
  const [{ intoto }] = spec.attestations;
  const signed = (image: string): readonly Attached[] =>
    attached(image).filter(
      (each) =>
        each.sigstore === "public" &&
        each.statement.predicateType === intoto.type &&
        attestor.cosign.keyless.identities.some((identity) => isBy(identity, each)),
    );
  const named = (images: readonly string[]): readonly string[] =>
    images.filter((image) => isNamed(spec.matchImageReferences, image));
  const images = Object.fromEntries(Object.entries(pod).map(([key, list]) => [key, named(list)]));
  const scope = new Map<string, unknown>([
    ["images", images],
    ["attestors", { judge: "judge" }],
    ["attestations", { stage4: "stage4" }],
    ["verifyAttestationSignatures", (image: string) => signed(image).length],
    // The last one stands: Kyverno keeps one payload for a predicate type.
    ["extractPayload", (image: string) => payloadOf(signed(image).at(-1), payload)],
  ]);
  return spec.validations.every(({ expression }) => admitsCel(expression, scope)) ? "admitted" : "denied";
}

function payloadOf(attached: Attached | undefined, as: "statement" | "predicate"): unknown {
  if (attached === undefined) throw new Error("CEL: absent: a payload");
  return as === "statement" ? attached.statement : attached.statement.predicate;
}
