const prefix = "http://cyclonedx.org/schema/bom/";
const versions = new Set(["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"]);

/** The namespace of CycloneDX among the attributes of the root, whatever prefix it is bound to. */
export function namespaceOf(
  names: readonly string[],
  attribute: (name: string) => string | undefined,
): string | undefined {
  return names
    .filter((name) => name === "xmlns" || name.startsWith("xmlns:"))
    .map(attribute)
    .find((value) => value?.startsWith(prefix));
}

/** Tells whether the specification has this version: the namespace ends in it. */
export function isKnownVersion(namespace: string): boolean {
  return versions.has(namespace.slice(prefix.length));
}
