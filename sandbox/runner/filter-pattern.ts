/**
 * GitHub's filter patterns: `*` takes anything but `/`, `**` anything, `?` and `+` repeat the character before them, `[]` takes
 * one of some characters, a backslash takes the next character as it is. Matching walks all ways at once, so that no pattern
 * is slow; patterns come from repositories and never become regular expressions.
 */
export function matchesPattern(pattern: string, text: string): boolean {
  const parts = partsOf(pattern);
  let places = closureOf(new Set([0]), parts);
  for (const character of text) {
    places = closureOf(new Set([...places].flatMap((place) => after(place, parts[place], character))), parts);
    if (places.size === 0) return false;
  }
  return places.has(parts.length);
}

/** Places that a character leads to. */
function after(place: number, part: Part | undefined, character: string): readonly number[] {
  if (part?.takes(character) !== true) return [];
  return part.isRepeated ? [place, place + 1] : [place + 1];
}

interface Part {
  takes(character: string): boolean;
  readonly isRepeated: boolean;
  readonly isOptional: boolean;
  /** How many parts, with this one, may be left out together. */
  readonly skips?: number;
}

/** Places that are reached without a character. */
function closureOf(places: Set<number>, parts: readonly Part[]): Set<number> {
  // A set visits what is added while it is walked.
  for (const place of places) {
    const part = parts[place];
    if (part?.isOptional === true) places.add(place + 1);
    if (part?.skips !== undefined) places.add(place + part.skips);
  }
  return places;
}

const anything: Part = { takes: () => true, isRepeated: true, isOptional: true };
const name: Part = { takes: (character) => character !== "/", isRepeated: true, isOptional: true };

/** Before two stars and a slash at the start of a name: they stand for any folders, or none. */
const folders: Part = { takes: () => false, isRepeated: false, isOptional: true, skips: 3 };

function partsOf(pattern: string): readonly Part[] {
  const characters = [...pattern];
  const parts: Part[] = [];
  let at = 0;
  while (at < characters.length) {
    const { added, end } = partAt(characters, at);
    if (added.length === 0) repeatLast(parts, characters[at]);
    parts.push(...added);
    at = end;
  }
  return parts;
}

interface Reading {
  /** None: `?` or `+`, which belong to the part before. */
  readonly added: readonly Part[];
  readonly end: number;
}

function partAt(characters: readonly string[], at: number): Reading {
  const character = characters[at] ?? "";
  switch (character) {
    case "*":
      return starAt(characters, at);
    case "?":
    case "+":
      return { added: at === 0 ? [single(character)] : [], end: at + 1 };
    case "[":
      return setAt(characters, at);
    case "\\":
      return { added: [single(characters[at + 1] ?? character)], end: at + 2 };
    default:
      return { added: [single(character)], end: at + 1 };
  }
}

function starAt(characters: readonly string[], at: number): Reading {
  if (characters[at + 1] !== "*") return { added: [name], end: at + 1 };
  const isFolder = (at === 0 || characters[at - 1] === "/") && characters[at + 2] === "/";
  return { added: isFolder ? [folders, anything] : [anything], end: at + 2 };
}

function single(wanted: string): Part {
  return { takes: (character) => character === wanted, isRepeated: false, isOptional: false };
}

/** Letters and digits, alone or as ranges; without an end the bracket is a character. */
function setAt(characters: readonly string[], at: number): Reading {
  const end = characters.indexOf("]", at + 1);
  if (end === -1) return { added: [single("[")], end: at + 1 };
  const inside = characters.slice(at + 1, end);
  const takes = (character: string): boolean =>
    inside.some((first, index) => {
      if (inside[index + 1] !== "-" || inside[index + 2] === undefined) return first === character;
      return first <= character && character <= (inside[index + 2] ?? "");
    });
  return { added: [{ takes, isRepeated: false, isOptional: false }], end: end + 1 };
}

function repeatLast(parts: Part[], sign: string | undefined): void {
  const last = parts.pop();
  if (last === undefined) return;
  parts.push(sign === "?" ? { ...last, isOptional: true } : { ...last, isRepeated: true });
}

/** Whether a list of patterns takes a text: the last one that matches decides, `!` takes it out again. */
export function takesText(patterns: readonly string[], text: string): boolean {
  return patterns.reduce((isTaken, pattern) => {
    const isNegative = pattern.startsWith("!");
    return matchesPattern(isNegative ? pattern.slice(1) : pattern, text) ? !isNegative : isTaken;
  }, false);
}
