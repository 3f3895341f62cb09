import { purlOfName } from "../../finding/purl.ts";
import { isElsewhere, lockedPackages, type ReadLock } from "./lockfile.ts";

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
  const found = pins.filter((pin) => pin !== null);
  const always = found.filter(({ marker }) => marker === "");
  const left = found.filter(({ marker }) => marker !== "" && !isElsewhere(marker));
  return lockedPackages(null, purlsOf(always), purlsOf(left));
};

interface Pin {
  readonly purl: string;
  /** Under which condition it is installed; "": always. */
  readonly marker: string;
}

function purlsOf(pins: readonly Pin[]): string[] {
  return pins.map(({ purl }) => purl);
}

function linesIn(text: string): readonly string[] {
  return text
    .replace(/\\\r?\n/g, " ")
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, "").trim())
    .filter((line) => line !== "");
}

/** Null: any version would do, or any bytes. */
function pinIn(line: string): Pin | null {
  if (line.length > longestLine || !/--hash=sha\d{3}:[0-9a-f]{64,}/.test(line)) return null;
  const [, name, version, rest = ""] =
    /^([A-Za-z0-9][\w.-]*)(?: ?\[[^\]]*\])? ?={2,3} ?([^\s;]+)(.*)$/.exec(line) ?? [];
  if (name === undefined) return null;
  const purl = purlOfName("pypi", name.replace(/[-_.]+/g, "-"), version);
  const [, marker = ""] = /^ ?;(.*)$/.exec(rest.replace(/ --hash=.*$/, "")) ?? [];
  return { purl, marker: rest.trimStart().startsWith(";") ? marker.trim() || ";" : "" };
}
