import * as z from "zod";
import { gitBlobId, type ObjectFormat } from "../digest/git-blob.ts";
import { type InstanceFile, recordPath } from "./file.ts";

/** What a release wrote into an instance: its version, and git's name of each file. */
export interface ReleaseRecord {
  readonly version: string;
  readonly files: ReadonlyMap<string, string>;
}

const schema = "assaygate/instance-release/v1";
const Record = z.strictObject({
  schema: z.literal(schema),
  version: z.string().regex(/^[0-9A-Za-z.+-]{1,100}$/),
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)),
});

/** The record of what a release writes. */
export function recordOf(
  version: string,
  files: readonly InstanceFile[],
  format: ObjectFormat,
): ReleaseRecord {
  const ids = files.map(({ path, bytes }) => [path, gitBlobId(bytes, format)] as const);
  return { version, files: new Map(ids.toSorted(([one], [other]) => (one < other ? -1 : 1))) };
}

/** The record as a file of the instance. */
export function recordFile({ version, files }: ReleaseRecord): InstanceFile {
  const text = `${JSON.stringify({ schema, version, files: Object.fromEntries(files) }, null, 2)}\n`;
  return { path: recordPath, bytes: new TextEncoder().encode(text), mode: "100644", owner: "organisation" };
}

/** Reads a record; null: it is none, and nothing is known of what an earlier release wrote. */
export function parseRecord(text: string): ReleaseRecord | null {
  const found = Record.safeParse(parsed(text));
  if (!found.success) return null;
  return { version: found.data.version, files: new Map(Object.entries(found.data.files)) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
