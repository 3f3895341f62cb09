import { sha256Hex } from "../digest/sha256.ts";
import { purlOfName } from "../finding/purl.ts";

/**
 * The report of a scan that had nothing to look at, and proved it: in our own name, since no tool was run. Without it the
 * scan would be missing; with a tool's own report of nothing, one that looked at nothing could not be told from it.
 */
export function reportOfNothing(proof: string): string {
  const note = { level: "note", message: { text: proof } };
  const invocations = [{ executionSuccessful: true, toolExecutionNotifications: [note] }];
  const driver = { name: "assaygate-scan", rules: [] };
  return `${JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver }, invocations, results: [] }] })}\n`;
}

interface Nothing {
  readonly proof: string;
  /** Text of the product's package.json. */
  readonly manifest: string;
  /** RFC 3339. */
  readonly at: string;
}

/**
 * The bill of a product that needs nothing, likewise in our own name: tools leave out the product as well where it has no
 * package, and then nobody could say what the bill is about.
 */
export function billOfNothing({ proof, manifest, at }: Nothing): string {
  const { name, version } = namesIn(manifest);
  const purl = name === undefined ? undefined : purlOfName("npm", name, version);
  const [, ...parts] =
    /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(sha256Hex(`${proof}\0${manifest}\0${at}`)) ?? [];
  const component = {
    ...{ type: "application", "bom-ref": purl ?? "product", name: name ?? "" },
    ...(version !== undefined && { version }),
    ...(purl !== undefined && { purl }),
  };
  const tool = { type: "application", name: "assaygate-scan", version: "1" };
  const bill = {
    ...{
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      serialNumber: `urn:uuid:${parts.join("-")}`,
      version: 1,
    },
    metadata: {
      timestamp: at,
      lifecycles: [{ phase: "pre-build" }],
      tools: { components: [tool] },
      component,
      properties: [{ name: "assaygate:nothing", value: proof }],
    },
    components: [],
    dependencies: [{ ref: component["bom-ref"], dependsOn: [] }],
  };
  return `${JSON.stringify(bill)}\n`;
}

interface Names {
  readonly name?: string;
  readonly version?: string;
}

function namesIn(manifest: string): Names {
  const value: unknown = JSON.parse(manifest);
  return {
    ...(isNamed(value, "name") && { name: value.name }),
    ...(isNamed(value, "version") && { version: value.version }),
  };
}

function isNamed<K extends string>(value: unknown, key: K): value is Readonly<Record<K, string>> {
  if (typeof value !== "object" || value === null) return false;
  const text: unknown = Reflect.get(value, key);
  return typeof text === "string" && text !== "";
}
