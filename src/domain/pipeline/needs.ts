/** How a job ended. A word that GitHub does not document is none of these, and no success (G9). */
export type JobResult = "success" | "failure" | "cancelled" | "skipped" | "unknown";

/** The artifact that a job says it left: what it is fetched by, and what its bytes must be. */
export interface ArtifactClaim {
  readonly id: number;
  /** sha256 of the zip file in lower-case hex. */
  readonly sha256: string;
}

/** A job that the gate waited for, as its outputs and its end describe it. */
export interface NeededJob {
  readonly id: string;
  readonly result: JobResult;
  /** None: it named none. Malformed: what it names is no id, or comes without a digest. */
  readonly artifact: ArtifactClaim | "none" | "malformed";
  /** The same of the package that it made, if it makes one. */
  readonly package: ArtifactClaim | "none" | "malformed";
}

const longest = 131_072;
const mostJobs = 256;
const idPattern = /^[A-Za-z_][\w-]{0,99}$/;
const results = ["success", "failure", "cancelled", "skipped"] as const;

/** Reads the `needs` context of a job as JSON; undefined: it is none. */
export function parseNeeds(text: string): readonly NeededJob[] | undefined {
  const needs = text.length > longest ? undefined : mappingOf(tryParse(text));
  const entries = Object.entries(needs ?? {});
  const isNeeds = needs !== undefined && entries.length <= mostJobs;
  if (!isNeeds || entries.some(([id, job]) => !idPattern.test(id) || mappingOf(job) === undefined))
    return undefined;
  return entries.map(([id, job]) => jobOf(id, mappingOf(job) ?? {})).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function jobOf(id: string, { result, outputs }: Mapping): NeededJob {
  return {
    id,
    result: results.find((known) => known === result) ?? "unknown",
    artifact: claimIn(mappingOf(outputs) ?? {}, "artifact"),
    package: claimIn(mappingOf(outputs) ?? {}, "package"),
  };
}

/** Outputs are texts; one that was not set is empty, or is not there. */
function claimIn(outputs: Mapping, name: "artifact" | "package"): NeededJob["artifact"] {
  const [id, digest] = [`${name}-id`, `${name}-digest`].map((output) => outputs[output] ?? "");
  return claimOf(id, digest);
}

/** An artifact as a job's outputs name it. */
export function claimOf(id: unknown, digest: unknown): NeededJob["artifact"] {
  if (id === "" && digest === "") return "none";
  const number = typeof id === "string" && /^[1-9]\d{0,15}$/.test(id) ? Number(id) : Number.NaN;
  const sha256 = typeof digest === "string" ? digest.replace(/^sha256:/, "") : "";
  return Number.isSafeInteger(number) && /^[0-9a-f]{64}$/.test(sha256) ? { id: number, sha256 } : "malformed";
}

type Mapping = Readonly<Record<string, unknown>>;

function mappingOf(value: unknown): Mapping | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Mapping)
    : undefined;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
