interface Entry {
  readonly hash: number;
  readonly bytes: Buffer;
  readonly text: string;
}

const slots = 2048;
const longestName = 64;

/** Remembers the keys and names it has decoded: reports repeat a few dozen of them millions of times. */
export class NameTable {
  readonly #entries: (Entry | undefined)[] = new Array<Entry | undefined>(slots).fill(undefined);

  /** The string of the ASCII `bytes[start, end)`. */
  textOf(bytes: Buffer, start: number, end: number): string {
    let hash = 17;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
    return this.text(bytes, start, end, hash);
  }

  /** The same where the caller has hashed the bytes already. */
  text(bytes: Buffer, start: number, end: number, hash: number): string {
    const entry = this.#entries[hash & (slots - 1)];
    if (entry !== undefined && entry.hash === hash && isSame(entry.bytes, bytes, start, end))
      return entry.text;
    const text = internalized(bytes.toString("latin1", start, end));
    if (end - start <= longestName) {
      this.#entries[hash & (slots - 1)] = { hash, bytes: Buffer.from(bytes.subarray(start, end)), text };
    }
    return text;
  }
}

function isSame(known: Buffer, bytes: Buffer, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = 0; i < known.length; i++) if (known[i] !== bytes[start + i]) return false;
  return true;
}

/** The engine's one copy of a string, as its literals are: comparing such is comparing two addresses. */
function internalized(text: string): string {
  return Object.keys({ [text]: true })[0] ?? text;
}
