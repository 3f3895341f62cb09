import { limits } from "../limits.ts";

/** Numbers that one attribute takes: where its name and its value begin and end, and whether the value is plain. */
const width = 5;

/** Where the attributes of one tag lie. Nothing is decoded before somebody asks for it, and one table serves all tags. */
export class Attributes {
  readonly #places = new Int32Array(limits.attributes * width);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  get isFull(): boolean {
    return this.count === limits.attributes;
  }

  /** `isPlain` says that copying bytes is all that decoding the value takes. */
  add(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number, isPlain: boolean): void {
    const at = this.count++ * width;
    const places = this.#places;
    places[at] = nameStart;
    places[at + 1] = nameEnd;
    places[at + 2] = valueStart;
    places[at + 3] = valueEnd;
    places[at + 4] = isPlain ? 1 : 0;
  }

  nameStart(index: number): number {
    return this.#places[index * width] as number;
  }

  nameEnd(index: number): number {
    return this.#places[index * width + 1] as number;
  }

  valueStart(index: number): number {
    return this.#places[index * width + 2] as number;
  }

  valueEnd(index: number): number {
    return this.#places[index * width + 3] as number;
  }

  isPlain(index: number): boolean {
    return this.#places[index * width + 4] === 1;
  }

  /** Whether an attribute has the name that lies in `bytes[start, end)`. */
  has(bytes: Uint8Array, start: number, end: number): boolean {
    for (let at = 0; at < this.count * width; at += width) {
      const known = this.#places[at] as number;
      if ((this.#places[at + 1] as number) - known === end - start && isSame(bytes, known, start, end)) {
        return true;
      }
    }
    return false;
  }

  /** Index of the attribute with this name in ASCII, or -1. */
  find(bytes: Uint8Array, name: string): number {
    for (let index = 0; index < this.count; index++) {
      const start = this.#places[index * width] as number;
      const end = this.#places[index * width + 1] as number;
      if (end - start === name.length && startsWith(bytes, start, name)) return index;
    }
    return -1;
  }
}

/** Whether the bytes from `start` on are those of a word in ASCII. */
export function startsWith(bytes: Uint8Array, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[start + i] !== word.charCodeAt(i)) return false;
  return true;
}

function isSame(bytes: Uint8Array, known: number, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[known + i - start] !== bytes[i]) return false;
  return true;
}
