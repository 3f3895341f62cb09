/** Stands for one character but `/`, as `?` in a pattern. */
const anyCharacter = -1;

/** UTF-16 code units of what is meant literally, and `anyCharacter`. */
type Piece = readonly number[];

/** What stands before, between and behind the `*` of a name; one piece if there is no `*`. */
export type Glob = readonly Piece[];

/** What a pattern asks of one name of a path. */
export type Segment =
  | { readonly kind: "name"; readonly name: string }
  /** `*` alone. */
  | { readonly kind: "any" }
  /** `**` alone: any number of folders, also none (facts 3.11). */
  | { readonly kind: "deep" }
  | { readonly kind: "glob"; readonly glob: Glob };

const hasSigns = /[*?\\]/;

/** Understands what stands between two slashes; `\` takes the meaning from the character behind it. */
export function parseSegment(text: string): Segment {
  if (text === "**") return { kind: "deep" };
  if (text === "*") return { kind: "any" };
  if (!hasSigns.test(text)) return { kind: "name", name: text };
  const glob = globOf(text);
  const [whole = []] = glob;
  if (glob.length > 1 || whole.includes(anyCharacter)) return { kind: "glob", glob };
  return { kind: "name", name: textOf(whole) };
}

/** Inside a name, two asterisks are no more than one: so says gitignore, which CODEOWNERS follows. */
function globOf(text: string): Glob {
  const pieces: number[][] = [[]];
  for (const [sign] of text.matchAll(/\*+|\\?./gs)) {
    if (sign.startsWith("*")) pieces.push([]);
    else pieces.at(-1)?.push(sign === "?" ? anyCharacter : sign.charCodeAt(sign.length - 1));
  }
  return pieces;
}

/** What every name that matches begins with. */
export function headOf(glob: Glob): string {
  const first = glob[0] ?? [];
  const end = first.indexOf(anyCharacter);
  return textOf(end < 0 ? first : first.slice(0, end));
}

/** What every name that matches ends with. */
export function tailOf(glob: Glob): string {
  const last = glob.at(-1) ?? [];
  return textOf(last.slice(last.lastIndexOf(anyCharacter) + 1));
}

function textOf(piece: Piece): string {
  return piece.map((unit) => String.fromCharCode(unit)).join("");
}

/**
 * Whether a glob matches a whole name. Each piece is put where it fits first and stays there, which is enough: nothing
 * is tried twice, and time grows with the length of the name times that of the longest piece (`a*a*a*a*b`).
 */
export function matchesGlob(glob: Glob, name: string): boolean {
  const last = glob.length - 1;
  let end = endOf(glob[0] ?? [], name, 0);
  for (let index = 1; index <= last && end >= 0; index++) {
    const piece = glob[index] ?? [];
    end = index === last ? endOfLast(piece, name, end) : endOfNext(piece, name, end);
  }
  return end === name.length;
}

/** Where a piece ends that begins at `start`; -1 if it does not fit there. */
function endOf(piece: Piece, name: string, start: number): number {
  let at = start;
  for (const unit of piece) {
    if (at >= name.length) return -1;
    if (unit !== anyCharacter && unit !== name.charCodeAt(at)) return -1;
    at += unit === anyCharacter ? widthAt(name, at) : 1;
  }
  return at;
}

function endOfNext(piece: Piece, name: string, from: number): number {
  for (let start = from; start + piece.length <= name.length; start++) {
    const end = endOf(piece, name, start);
    if (end >= 0) return end;
  }
  return -1;
}

/** The last piece must end where the name ends; a `?` of it may take two code units. */
function endOfLast(piece: Piece, name: string, from: number): number {
  for (let start = Math.max(from, name.length - 2 * piece.length); start <= name.length; start++) {
    if (endOf(piece, name, start) === name.length) return name.length;
  }
  return -1;
}

/** A character beyond U+FFFF takes two code units. */
function widthAt(name: string, at: number): 1 | 2 {
  return (name.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
