/** What npm and Composer read of a manifest: names and ranges by section, or what keeps it from being read. */
export type PackageManifest =
  | { readonly state: "read"; readonly sections: ReadonlyMap<string, ReadonlyMap<string, string>> }
  | { readonly state: "unreadable"; readonly why: string };

/** Reads a manifest as its package manager does: as JSON, where of two equal keys the last counts. */
export function readManifest(text: string): PackageManifest {
  const parsed = parse(text.replace(/^\uFEFF/, ""));
  if (!isRecord(parsed)) return { state: "unreadable", why: "no JSON object" };
  const sections = Object.entries(parsed).flatMap(([name, content]): [string, Map<string, string>][] => {
    if (!isRecord(content)) return [];
    return [[name, new Map(Object.entries(content).map(([key, range]) => [key, String(range)]))]];
  });
  return { state: "read", sections: new Map(sections) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
