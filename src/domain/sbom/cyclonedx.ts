import * as z from "zod";
import type { Bill, BillPart } from "./bill.ts";

const Text = z.string();
const Filled = z.string().min(1);
const Names = z.object({ name: Text.optional() });

/** Algorithms of CycloneDX 1.7, and the length of what each writes in hex. */
const hexLengths: Readonly<Record<string, number>> = {
  MD5: 32,
  "SHA-1": 40,
  "SHA-256": 64,
  "SHA-384": 96,
  "SHA-512": 128,
  "SHA3-256": 64,
  "SHA3-384": 96,
  "SHA3-512": 128,
  "BLAKE2b-256": 64,
  "BLAKE2b-384": 96,
  "BLAKE2b-512": 128,
  BLAKE3: 64,
  "Streebog-256": 64,
  "Streebog-512": 128,
};
const Hash = z
  .object({ alg: z.enum(Object.keys(hexLengths)), content: z.string().regex(/^[0-9a-fA-F]+$/) })
  .refine(({ alg, content }) => content.length === hexLengths[alg], "expected as many digits as it has");

const types = [
  "application",
  "framework",
  "library",
  "container",
  "platform",
  "operating-system",
  "device",
  "device-driver",
  "firmware",
  "file",
  "machine-learning-model",
  "data",
  "cryptographic-asset",
] as const;

const Licences = z.array(
  z.union([
    z.object({ license: z.union([z.object({ id: Filled }), z.object({ name: Filled })]) }),
    z.object({ expression: Filled }),
  ]),
);

const own = {
  type: z.enum(types),
  "bom-ref": Filled.optional(),
  group: Text.optional(),
  name: Text,
  version: Text.optional(),
  purl: Text.optional(),
  cpe: Text.optional(),
  swid: z.unknown().optional(),
  swhid: z.array(Text).optional(),
  omniborId: z.array(Text).optional(),
  supplier: Names.optional(),
  manufacturer: Names.optional(),
  hashes: z.array(Hash).optional(),
  externalReferences: z.array(z.object({ type: Text, hashes: z.array(Hash).optional() })).optional(),
  licenses: Licences.optional(),
  scope: z.enum(["required", "optional", "excluded"]).optional(),
};
type Own = z.infer<z.ZodObject<typeof own>>;
const Part: z.ZodType<Own & Inner> = z.object({
  ...own,
  get components(): z.ZodOptional<z.ZodArray<typeof Part>> {
    return z.array(Part).optional();
  },
});
interface Inner {
  readonly components?: readonly (Own & Inner)[] | undefined;
}

const Tool = z.object({ name: Text.optional(), version: Text.optional() });
const Tools = z.union([
  z.array(Tool),
  z.object({ components: z.array(Tool).optional(), services: z.array(Tool).optional() }),
]);

/** What is looked at of CycloneDX 1.4 to 1.7, as their schemas have it. */
const Document = z.object({
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.enum(["1.4", "1.5", "1.6", "1.7"]),
  serialNumber: z
    .string()
    .regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
    .optional(),
  version: z.int().min(1).optional(),
  metadata: z
    .object({
      timestamp: z.iso.datetime({ offset: true }).optional(),
      lifecycles: z.array(z.object({ phase: Text.optional(), name: Text.optional() })).optional(),
      tools: Tools.optional(),
      authors: z.array(z.object({ name: Text.optional(), email: Text.optional() })).optional(),
      manufacture: Names.optional(),
      manufacturer: Names.optional(),
      component: Part.optional(),
    })
    .optional(),
  components: z.array(Part).optional(),
  services: z.array(z.object({ "bom-ref": Filled.optional() })).optional(),
  dependencies: z.array(z.object({ ref: Filled, dependsOn: z.array(Filled).optional() })).optional(),
  signature: z.unknown().optional(),
});
type Document = z.infer<typeof Document>;

/** Reads a CycloneDX document. @throws {z.ZodError} for what its schema forbids */
export function readCycloneDx(value: unknown): Bill {
  const document = Document.parse(value);
  const { metadata, components = [], services = [], dependencies = [] } = document;
  const elsewhere = new Set(services.map((service) => service["bom-ref"]));
  const root = metadata?.component;
  return {
    head: headOf(document),
    root: root === undefined ? null : partOf(root),
    parts: [...(root?.components ?? []), ...components].flatMap(allIn),
    edges: dependencies
      .filter(({ ref }) => !elsewhere.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ from: ref, to: dependsOn.filter((to) => !elsewhere.has(to)) })),
  };
}

function headOf({ metadata, specVersion, serialNumber, signature }: Document): Bill["head"] {
  const { authors = [], manufacture, manufacturer, lifecycles = [], timestamp, tools } = metadata ?? {};
  const made = Array.isArray(tools) ? tools : [...(tools?.components ?? []), ...(tools?.services ?? [])];
  const tool = made.find(({ name = "" }) => name !== "");
  const context = lifecycles.map(({ phase, name }) => phase ?? name ?? "").find((word) => word !== "");
  return {
    format: "cyclonedx",
    version: specVersion,
    hasAuthor:
      [manufacture, manufacturer].some(isNamed) ||
      authors.some(({ name = "", email = "" }) => `${name}${email}` !== ""),
    isSigned: signature !== undefined,
    context: context ?? null,
    timestamp: timestamp ?? null,
    tool: tool?.name === undefined ? null : { name: tool.name, version: tool.version ?? null },
    identity: serialNumber ?? null,
  };
}

function allIn(part: Own & Inner): BillPart[] {
  return [partOf(part), ...(part.components ?? []).flatMap(allIn)];
}

function partOf(part: Own): BillPart {
  const { group = "", name, version = "", purl = "", cpe, swid, swhid, omniborId, licenses = [] } = part;
  const { externalReferences = [] } = part;
  const distributed = externalReferences.filter(({ type }) => type.startsWith("distribution"));
  return {
    ref: part["bom-ref"] ?? "",
    name: group === "" ? name : `${group}/${name}`,
    ...(version !== "" && { version }),
    ...(purl !== "" && { purl }),
    licences: licenses.map(wordsOf),
    hasProducer: isNamed(part.supplier) || isNamed(part.manufacturer),
    hasIdentifier: purl !== "" || [cpe, swid, swhid, omniborId].some((known) => known !== undefined),
    hashes: [...(part.hashes ?? []), ...distributed.flatMap(({ hashes = [] }) => hashes)].map(
      ({ alg, content }) => ({ algorithm: alg, value: content.toLowerCase() }),
    ),
  };
}

function wordsOf(entry: z.infer<typeof Licences>[number]): string {
  if ("expression" in entry) return entry.expression;
  return "id" in entry.license ? entry.license.id : entry.license.name;
}

function isNamed(organisation: z.infer<typeof Names> | undefined): boolean {
  return (organisation?.name ?? "") !== "";
}
