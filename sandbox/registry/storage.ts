/** A manifest as it was pushed. */
export interface StoredManifest {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** What one repository holds. */
export interface Repository {
  readonly blobs: Map<string, Buffer>;
  /** By digest. */
  readonly manifests: Map<string, StoredManifest>;
  /** Digest by tag. */
  readonly tags: Map<string, string>;
  /** Names of uploads that were opened. */
  readonly uploads: Set<string>;
}

/** Repositories by name; one is made by the first push to it. */
export class Storage {
  readonly #repositories = new Map<string, Repository>();

  find(name: string): Repository | undefined {
    return this.#repositories.get(name);
  }

  make(name: string): Repository {
    const found = this.#repositories.get(name);
    if (found !== undefined) return found;
    const made = { blobs: new Map(), manifests: new Map(), tags: new Map(), uploads: new Set<string>() };
    this.#repositories.set(name, made);
    return made;
  }
}
