/** The digests in names that tools give to images: `sha256:…`, `registry/name@sha256:…`. */
export function sha256sIn(names: readonly (string | undefined)[]): readonly string[] {
  const found = names.map((name = "") => /(?:^|@)sha256:([0-9a-f]{64})$/.exec(name)?.[1]);
  return [...new Set(found.filter((digest) => digest !== undefined))];
}
