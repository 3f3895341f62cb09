import { GitError, git } from "../../git.ts";
import { GitMemory, isFixedCommand, isFixedName } from "./memory.ts";

/** A git object that was asked for. */
export interface GitObject {
  readonly sha: string;
  readonly type: "blob" | "tree" | "commit" | "tag";
  readonly bytes: Buffer;
}

interface Input {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

const objectId = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const abbreviated = /^[0-9a-f]{7,64}$/;

/** What was read of the objects of one folder. */
export interface Remembered {
  readonly answers: GitMemory<Buffer>;
  readonly objects: GitMemory<GitObject>;
}

export const nothingRemembered = (): Remembered => ({ answers: new GitMemory(), objects: new GitMemory() });

/** A bare repository on disk, and the refs that the emulator says it has (they may be those of a moment ago). */
export class GitRepository {
  readonly folder: string;
  readonly refs: Map<string, string>;
  readonly #remembered: Remembered;

  constructor(folder: string, refs: Map<string, string>, remembered = nothingRemembered()) {
    this.folder = folder;
    this.refs = refs;
    this.#remembered = remembered;
  }

  /** Runs git here and returns what it prints. @throws {GitError} */
  async run(words: readonly string[], given: Input = {}): Promise<string> {
    return (await this.runRaw(words, given)).toString("utf8");
  }

  /** As `run`, in bytes. What failed is asked again: the object may be there then. */
  async runRaw(words: readonly string[], given: Input = {}): Promise<Buffer> {
    if (given.input !== undefined || given.env !== undefined || !isFixedCommand(words)) {
      return this.#spawn(words, given);
    }
    const key = words.join("\0");
    const known = this.#remembered.answers.get(key);
    if (known !== undefined) return known;
    const answer = await this.#spawn(words, given);
    this.#remembered.answers.keep(key, answer, answer.length);
    return answer;
  }

  #spawn(words: readonly string[], { input, env }: Input): Promise<Buffer> {
    return git({ folder: this.folder, words, input, environment: env });
  }

  /** The commit that a name stands for: a branch, a tag, a full ref or an object's id; undefined if there is none. */
  async commit(name: string): Promise<string | undefined> {
    const known = this.ref(name);
    if (known === undefined && !abbreviated.test(name)) return undefined;
    try {
      return (await this.run(["rev-parse", "--verify", "--quiet", `${known ?? name}^{commit}`])).trim();
    } catch (error) {
      if (error instanceof GitError) return undefined;
      throw error;
    }
  }

  /** What a ref points to; short names are looked up as git does. */
  ref(name: string): string | undefined {
    for (const prefix of ["", "refs/", "refs/heads/", "refs/tags/"]) {
      const found = this.refs.get(`${prefix}${name}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Points a ref somewhere, on disk too. */
  async setRef(name: string, sha: string): Promise<void> {
    await this.run(["update-ref", name, sha]);
    this.refs.set(name, sha);
  }

  async deleteRef(name: string): Promise<void> {
    await this.run(["update-ref", "-d", name]);
    this.refs.delete(name);
  }

  /** Objects by id or `<commit>:<path>`, in the order asked; undefined for what is not there. One process for all. */
  async objects(names: readonly string[]): Promise<(GitObject | undefined)[]> {
    if (names.length === 0) return [];
    if (names.some((name) => name.includes("\n"))) return names.map(() => undefined);
    const { objects } = this.#remembered;
    const unknown = [...new Set(names.filter((name) => objects.get(name) === undefined))];
    const read = await this.#readObjects(unknown);
    for (const [name, object] of read) {
      if (object !== undefined && isFixedName(name)) objects.keep(name, object, object.bytes.length);
    }
    return names.map((name) => objects.get(name) ?? read.get(name));
  }

  async #readObjects(names: readonly string[]): Promise<ReadonlyMap<string, GitObject | undefined>> {
    if (names.length === 0) return new Map();
    const output = await this.#spawn(["cat-file", "--batch"], { input: `${names.join("\n")}\n` });
    const found = parseBatch(output, names.length);
    return new Map(names.map((name, i) => [name, found[i]]));
  }

  async object(name: string): Promise<GitObject | undefined> {
    return (await this.objects([name]))[0];
  }

  /** Bytes of a file at a commit. */
  async file(commit: string, path: string): Promise<Buffer | undefined> {
    const found = await this.object(`${commit}:${path}`);
    return found?.type === "blob" ? found.bytes : undefined;
  }

  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    return (await this.mergeBase(ancestor, descendant)) === ancestor;
  }

  async mergeBase(a: string, b: string): Promise<string | undefined> {
    try {
      return (await this.run(["merge-base", a, b])).trim();
    } catch (error) {
      if (error instanceof GitError) return undefined;
      throw error;
    }
  }
}

/** Whether a text is the full id of an object, SHA-1 or SHA-256. */
export const isObjectId = (text: string): boolean => objectId.test(text);

const types = ["blob", "tree", "commit", "tag"] as const;

function parseBatch(output: Buffer, count: number): (GitObject | undefined)[] {
  const found: (GitObject | undefined)[] = [];
  let position = 0;
  while (found.length < count && position < output.length) {
    const end = output.indexOf(10, position);
    const [sha = "", kind, size] = output.toString("utf8", position, end).split(" ");
    position = end + 1;
    const type = types.find((name) => name === kind);
    if (type === undefined || size === undefined) {
      found.push(undefined);
      continue;
    }
    const bytes = output.subarray(position, position + Number(size));
    found.push({ sha, type, bytes });
    position += Number(size) + 1;
  }
  return found;
}
