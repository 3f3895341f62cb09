import { purlOfName } from "../../finding/purl.ts";
import { lockedPackages, type ReadLock } from "./lockfile.ts";

const longestLine = 20_000;

/** A `requirements.txt` in which pip is told the digest of everything: then, and only then, it names everything. */
export const read: ReadLock = ({ text }) => {
  const lines = linesIn(text);
  const elsewhere = lines.find((line) => /^(?:-r|-c|-e|--requirement|--constraint|--editable)\b/.test(line));
  if (elsewhere !== undefined) return `it leads to another file: ${JSON.stringify(elsewhere.slice(0, 100))}`;
  const wanted = lines.filter((line) => !/^--?[a-z]/.test(line));
  const pins = wanted.map(pinIn);
  const loose = wanted.find((_, index) => pins[index] === null);
  if (loose !== undefined)
    return `expected each package with one version and its digest, found ${JSON.stringify(loose.slice(0, 100))}`;
  const always = pins.flatMap((pin) => (pin === null || pin.isConditional ? [] : pin.purl));
  return lockedPackages(null, always, pins.length - always.length);
};

function linesIn(text: string): readonly string[] {
  return text
    .replace(/\\\r?\n/g, " ")
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, "").trim())
    .filter((line) => line !== "");
}

/** Null: any version would do, or any bytes. */
function pinIn(line: string): { readonly purl: string; readonly isConditional: boolean } | null {
  if (line.length > longestLine || !/--hash=sha\d{3}:[0-9a-f]{64,}/.test(line)) return null;
  const [, name, version, rest = ""] =
    /^([A-Za-z0-9][\w.-]*)(?: ?\[[^\]]*\])? ?={2,3} ?([^\s;]+)(.*)$/.exec(line) ?? [];
  if (name === undefined) return null;
  const purl = purlOfName("pypi", name.replace(/[-_.]+/g, "-"), version);
  return { purl, isConditional: rest.trimStart().startsWith(";") };
}
