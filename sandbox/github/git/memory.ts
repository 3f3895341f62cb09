/** Commands that only read; `merge-tree` writes objects, the same ones each time. */
const reads = ["diff", "log", "ls-tree", "merge-base", "merge-tree", "rev-list", "rev-parse", "show"];

const id = "[0-9a-f]{40}";
const option = /^(?:-[\w.=%{}-]*|core\.quotePath=false)$/;
/** Refs by another name. */
const ofRefs = /^--(?:all|branches|tags|remotes|glob|reflog|stdin)\b/;
/** `<id>`, `<id>^{commit}`, `<id>..<id>`. */
const fixedRange = new RegExp(`^${id}(?:\\^\\{[a-z]+\\}|\\.\\.${id})?$`);
const fixedName = new RegExp(`^${id}(?::|$)`);

/** What is kept is small, and all of it is dropped when it becomes much: an emulator may run for days. */
const limits = { bytes: 256 * 1024, entries: 20_000 };

/** Answers of git that can never be others. Each saves a process. */
export class GitMemory<T> {
  readonly #entries = new Map<string, T>();

  get(key: string): T | undefined {
    return this.#entries.get(key);
  }

  keep(key: string, value: T, bytes: number): void {
    if (bytes > limits.bytes) return;
    if (this.#entries.size >= limits.entries) this.#entries.clear();
    this.#entries.set(key, value);
  }
}

/** Whether a command only reads, and names objects by their full ids: no ref can change what it prints. */
export function isFixedCommand(words: readonly string[]): boolean {
  const command = words.find((word) => !/^(?:-c$|core\.)/.test(word)) ?? "";
  const end = words.indexOf("--");
  const given = (end < 0 ? words : words.slice(0, end)).filter((word) => word !== command);
  const named = given.filter((word) => !option.test(word));
  const isOfRefs = given.some((word) => ofRefs.test(word));
  return (
    reads.includes(command) && !isOfRefs && named.length > 0 && named.every((word) => fixedRange.test(word))
  );
}

/** Whether a name is `<id>` or `<id>:<path>`. */
export const isFixedName = (name: string): boolean => fixedName.test(name);
