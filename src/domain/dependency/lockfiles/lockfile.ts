/** A lockfile as it was found, with the manifest beside it. */
export interface LockText {
  readonly path: string;
  readonly text: string;
  /** Undefined: there is none, or the format needs none. */
  readonly manifest: string | undefined;
}

/** What a lockfile says is installed where the product runs. */
export interface LockedPackages {
  /** Canonical package URL of the product itself; null: it has no name or version there. */
  readonly root: string | null;
  /** Canonical package URLs of what it needs to run, transitive ones too. */
  readonly packages: readonly string[];
  /** Packages that may be there or not where it runs on a server: optional ones, and those under a condition. */
  readonly conditional: readonly string[];
}

/** The same with the lockfile that says it; facts of earlier releases do not have what is conditional. */
export interface LockedProduct extends Omit<LockedPackages, "conditional"> {
  /** Of the lockfile, in the workspace. */
  readonly path: string;
  readonly conditional?: readonly string[];
}

/** Reads one form of lockfile; a text says why it tells nothing. */
export type ReadLock = (lock: LockText) => LockedPackages | string;

/** Everything that can be reached from `roots`, each once, in no order; bounded by what `next` knows. */
export function reach<T>(roots: readonly T[], next: (item: T) => readonly T[]): ReadonlySet<T> {
  const seen = new Set(roots);
  // A set takes what is added while it is gone through.
  for (const item of seen) for (const other of next(item)) seen.add(other);
  return seen;
}

/** The packages in the order of their names, each once. */
export function lockedPackages(
  root: string | null,
  purls: Iterable<string>,
  conditional: Iterable<string> = [],
): LockedPackages {
  const packages = new Set(purls);
  const others = new Set([...conditional].filter((purl) => !packages.has(purl)));
  return { root, packages: [...packages].sort(), conditional: [...others].sort() };
}

/** A condition of Python that no Linux server meets; whatever else is asked may be true. */
export function isElsewhere(marker: unknown): boolean {
  if (typeof marker !== "string" || marker.length > 1_000 || / or /.test(marker)) return false;
  return /(?:sys_platform|platform_system|os_name) ?== ?['"](?:win32|cygwin|darwin|Windows|Darwin|nt)['"]/.test(
    marker,
  );
}

export type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The mapping under a key; what is none says nothing. */
export function mappingIn(value: unknown, key: string): Mapping {
  const found = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return isMapping(found) ? found : {};
}

/** The text under a key. */
export function textIn(value: unknown, key: string): string | undefined {
  const found = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof found === "string" && found !== "" ? found : undefined;
}

/** The mappings of a list under a key. */
export function listIn(value: unknown, key: string): readonly Mapping[] {
  const found = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return Array.isArray(found) ? found.filter(isMapping) : [];
}
