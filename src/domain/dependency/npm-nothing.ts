/** Every way in which npm is told to install something. */
const lists = [
  "dependencies",
  "devDependencies",
  "optionalDependencies",
  "peerDependencies",
  "bundleDependencies",
  "bundledDependencies",
  "workspaces",
];

/**
 * Tells whether lockfile and manifest together prove that npm would install nothing. npm reads both, so both must say it;
 * what is left out, of another shape or of another version proves nothing.
 */
export function namesNoPackage(lockfile: string, manifest: string | undefined): boolean {
  const locked = objectIn(lockfile);
  const own = manifest === undefined ? null : objectIn(manifest);
  if (locked === null || own === null || !asksForNothing(own)) return false;
  const { lockfileVersion, packages, dependencies } = locked;
  if (lockfileVersion !== 2 && lockfileVersion !== 3) return false;
  if (!isMapping(packages) || (dependencies !== undefined && !isNothing(dependencies))) return false;
  const [root, ...others] = Object.entries(packages);
  return root?.[0] === "" && others.length === 0 && isMapping(root[1]) && asksForNothing(root[1]);
}

function asksForNothing(manifest: Readonly<Record<string, unknown>>): boolean {
  return lists.every((list) => manifest[list] === undefined || isNothing(manifest[list]));
}

function isNothing(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isMapping(value) ? value : null;
  } catch {
    return null;
  }
}
