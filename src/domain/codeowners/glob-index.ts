import { type Glob, headOf, matchesGlob, tailOf } from "./segment.ts";

interface Entry<T> {
  readonly glob: Glob;
  readonly value: T;
}
/** By text of the glob. */
type Entries<T> = Map<string, Entry<T>>;

/**
 * Finds the globs that match a name: those that ask for some beginning or end are looked up by it, the others are
 * tried one by one.
 */
export class GlobIndex<T> {
  readonly #heads = new Affixes<T>();
  readonly #tails = new Affixes<T>();
  readonly #others: Entries<T> = new Map();

  /** The value of a glob, made if the glob is new. */
  enter(glob: Glob, make: () => T): T {
    const entries = this.#entriesFor(glob);
    const key = glob.join("*");
    const known = entries.get(key);
    if (known !== undefined) return known.value;
    const value = make();
    entries.set(key, { glob, value });
    return value;
  }

  #entriesFor(glob: Glob): Entries<T> {
    const head = headOf(glob);
    if (head !== "") return this.#heads.under(head);
    const tail = tailOf(glob);
    return tail === "" ? this.#others : this.#tails.under(tail);
  }

  /** Tells the value of every glob that matches. */
  follow(name: string, tell: (value: T) => void): void {
    const heads = this.#heads.lengths;
    const tails = this.#tails.lengths;
    for (let index = 0; index < heads.length; index++) {
      tellMatching(this.#heads.get(name.slice(0, heads[index])), name, tell);
    }
    for (let index = 0; index < tails.length; index++) {
      tellMatching(this.#tails.get(name.slice(-(tails[index] ?? 0))), name, tell);
    }
    if (this.#others.size > 0) tellMatching(this.#others, name, tell);
  }
}

function tellMatching<T>(entries: Entries<T> | undefined, name: string, tell: (value: T) => void): void {
  if (entries === undefined) return;
  for (const { glob, value } of entries.values()) if (matchesGlob(glob, name)) tell(value);
}

/** Globs by a text of which few lengths occur: one look-up for each length, however many globs there are. */
class Affixes<T> {
  readonly lengths: number[] = [];
  readonly #entries = new Map<string, Entries<T>>();

  get(text: string): Entries<T> | undefined {
    return this.#entries.get(text);
  }

  under(text: string): Entries<T> {
    if (!this.lengths.includes(text.length)) this.lengths.push(text.length);
    const entries: Entries<T> = this.#entries.get(text) ?? new Map();
    this.#entries.set(text, entries);
    return entries;
  }
}
