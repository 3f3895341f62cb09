/** A script of a manifest as words of programs; null where a shell would do more than run one after the other. */
export function programsOf(script: string): readonly (readonly string[])[] | null {
  const words = splitWords(script);
  if (words === null) return null;
  const programs: string[][] = [[]];
  for (const word of words) {
    if (word.isOperator) programs.push([]);
    else programs.at(-1)?.push(word.text);
  }
  return programs.every((program) => program.length > 0) ? programs : null;
}

interface Word {
  readonly text: string;
  /** `&&`, the only operator that is understood. */
  readonly isOperator: boolean;
}

const longestScript = 4_000;
/** What a shell reads as more than letters; quoted, most of it is plain. */
const special = /[|;&<>()`$\\\n\r!#]/;

/** Splits at blanks outside of quotes. Whatever is not plain words and quotes is not understood: null. */
function splitWords(script: string): readonly Word[] | null {
  if (script.length > longestScript) return null;
  const chunks = script.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  // A quote that nothing closes is in no chunk.
  if (chunks.join("") !== withoutBlanks(script)) return null;
  const words = chunks.map(wordOf);
  return words.every((word) => word !== null) ? words : null;
}

function withoutBlanks(script: string): string {
  return (script.match(/"[^"]*"|'[^']*'|\S/g) ?? []).join("");
}

function wordOf(chunk: string): Word | null {
  if (chunk === "&&") return { text: chunk, isOperator: true };
  const parts = (chunk.match(/"[^"]*"|'[^']*'|[^"']+/g) ?? []).map(plainPart);
  return parts.every((part) => part !== null) ? { text: parts.join(""), isOperator: false } : null;
}

function plainPart(part: string): string | null {
  if (part.startsWith("'")) return part.slice(1, -1);
  if (part.startsWith('"')) return /[`$\\]/.test(part) ? null : part.slice(1, -1);
  return special.test(part) ? null : part;
}

/** Writes words so that bash reads exactly these. */
export function shellWords(words: readonly string[]): string {
  return words.map(shellWord).join(" ");
}

function shellWord(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  // A variable is set only where its name and the sign stand outside of the quotes.
  const name = /^[A-Za-z_]\w*=/.exec(word)?.[0] ?? "";
  return `${name}'${word.slice(name.length).replaceAll("'", `'\\''`)}'`;
}
