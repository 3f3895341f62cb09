import {
  documentsOf,
  membersOf,
  renamed,
  withMember,
  withRenamedInside,
  withSecondMember,
} from "./json-text.ts";

/** A report that something was done to. */
export interface Mutation {
  readonly name: string;
  readonly bytes: Buffer;
}

export type Syntax = "json" | "xml" | "text";

/**
 * Reports are cut and joined as Latin-1, in which every byte is a character and comes back as it was, whatever the
 * report is written in.
 */
const oneByteEach = "latin1";

function mutation(name: string, text: string): Mutation {
  return { name, bytes: Buffer.from(text, oneByteEach) };
}

const levels = 10_000;
const tenths = [1, 2, 3, 4, 5, 6, 7, 8, 9];

export function syntaxOf(report: Buffer): Syntax {
  const first = report.toString(oneByteEach).trimStart().slice(0, 1);
  if (first === "<") return "xml";
  return first === "{" || first === "[" ? "json" : "text";
}

/** What lies in a report's place when there is none. */
export const notReports: readonly Mutation[] = [
  mutation("nothing", ""),
  mutation("a byte order mark and nothing else", "\xef\xbb\xbf"),
  mutation("white space", " \r\n\t\n"),
  mutation("a page of white space", "\n".repeat(100_000)),
  mutation(
    "an HTML page",
    "<!DOCTYPE html>\n<html><head><title>502</title></head><body>Bad gateway</body></html>",
  ),
  mutation("an HTML page without DOCTYPE", "<html><body><h1>Not found</h1></body></html>"),
  mutation("a line of prose", "Error: the runner ran out of disk space\n"),
  mutation("null", "null"),
  mutation("an empty list", "[]"),
  mutation("an empty object", "{}"),
];

/** The report up to each tenth. */
export function cutAtEachTenth(report: Buffer): Mutation[] {
  return tenths.map((tenth) => ({
    name: `cut at ${tenth}/10`,
    bytes: report.subarray(0, Math.floor((report.length * tenth) / 10)),
  }));
}

/** The same report in other bytes. */
export function rewritten(report: Buffer): Mutation[] {
  const text = report.toString("utf8");
  const wide = Buffer.from(`\ufeff${text}`, "utf16le");
  return [
    { name: "with a byte order mark", bytes: Buffer.from(`\ufeff${text}`) },
    { name: "in UTF-16LE", bytes: wide },
    { name: "in UTF-16BE", bytes: Buffer.from(wide).swap16() },
    { name: "with CRLF", bytes: Buffer.from(text.replaceAll(/\r?\n/g, "\r\n")) },
  ];
}

/** A NUL byte at each tenth. */
export function withNul(report: Buffer): Mutation[] {
  return tenths.map((tenth) => {
    const at = Math.floor((report.length * tenth) / 10);
    return {
      name: `with a NUL byte at ${tenth}/10`,
      bytes: Buffer.concat([report.subarray(0, at), Buffer.from([0]), report.subarray(at)]),
    };
  });
}

const garbage: Readonly<Record<Syntax, readonly string[]>> = {
  json: ["]", "}", ",", "garbage", '"text', "\0", "{}]"],
  xml: ["garbage", "<more/>", "</more>", "&amp;", "<![CDATA[x]]>", "\0"],
  text: ["garbage", "\0"],
};

/** The report with something behind its end. */
export function withGarbage(report: Buffer): Mutation[] {
  const text = report.toString(oneByteEach);
  return garbage[syntaxOf(report)].map((more) =>
    mutation(`with ${JSON.stringify(more)} behind its end`, `${text}\n${more}\n`),
  );
}

/** The report as if a tool with other names had written it. */
export function withOtherRoot(report: Buffer): Mutation {
  const text = report.toString(oneByteEach);
  switch (syntaxOf(report)) {
    case "json":
      return mutation("with every key of its root renamed", documentsOf(text).map(renamed).join("\n"));
    case "xml":
      return mutation("with its root element renamed", renamedElement(text));
    case "text":
      return mutation("with its first keyword renamed", text.replace(/^[ \t]*(?=\S)/m, "x"));
  }
}

/** The same one level further down, for a report whose root names files. */
export function withOtherKeys(report: Buffer): Mutation {
  const text = report.toString(oneByteEach);
  return mutation("with every key behind its first one renamed", withRenamedInside(text));
}

/** The report with ten thousand levels of nesting somewhere inside its root. */
export function withDeepNesting(report: Buffer): Mutation[] {
  const text = report.toString(oneByteEach);
  switch (syntaxOf(report)) {
    case "json":
      return [
        ...membersOf(text).map(({ key }) => mutation(`deep in ${key}`, withMember(text, key, deepArray))),
        mutation("deep in an unknown key", withMember(text, "x-unknown", deepArray)),
        mutation("deep objects in an unknown key", withMember(text, "x-unknown", deepObject)),
      ];
    case "xml":
      return [mutation("with deep elements", insideRoot(text, "<n>".repeat(levels) + "</n>".repeat(levels)))];
    case "text":
      return [];
  }
}

const deepArray = "[".repeat(levels) + "]".repeat(levels);
const deepObject = `${'{"n":'.repeat(levels)}0${"}".repeat(levels)}`;

/** The report with a key of its root named twice, by turns with other values: whoever reads it must refuse it. */
export function withDoubledKeys(report: Buffer): Mutation[] {
  const text = report.toString(oneByteEach);
  if (syntaxOf(report) === "xml") return [mutation("with an attribute twice", withDoubledAttribute(text))];
  if (syntaxOf(report) !== "json") return [];
  return membersOf(text).flatMap(({ key }) =>
    ["null", "[]", "{}", '"x"'].map((other) =>
      mutation(`with a second ${key}: ${other}`, withSecondMember(text, key, other)),
    ),
  );
}

/** The report with keys in its root that a careless reader would take for something else. */
export function withPrototypeKeys(report: Buffer): Mutation[] {
  const text = report.toString(oneByteEach);
  if (syntaxOf(report) !== "json") return [];
  const poison = '{"polluted": true, "clean": true, "prototype": {"polluted": true}}';
  return ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"].map((key) =>
    mutation(`with ${key} in its root`, withSecondMember(text, key, poison)),
  );
}

/** The report with a document type and entities of its own (G6). */
export function withEntities(report: Buffer): Mutation[] {
  const text = report.toString(oneByteEach);
  if (syntaxOf(report) !== "xml") return [];
  const body = text.replace(/^\s*<\?xml.*?\?>/s, "").replace(/<!DOCTYPE[^>]*>/, "");
  return [
    mutation("with an internal subset", `<!DOCTYPE a [<!ENTITY b "c">]>${body}`),
    mutation("with an unknown entity", insideRoot(text, "<n>&b;</n>")),
    mutation("with an unknown entity in an attribute", insideRoot(text, '<n a="&b;"/>')),
  ];
}

/** Puts markup behind the start tag of the root. */
function insideRoot(document: string, markup: string): string {
  const { end } = rootOf(document);
  return document.slice(0, end) + markup + document.slice(end);
}

function withDoubledAttribute(document: string): string {
  const { name, start } = rootOf(document);
  const at = start + 1 + name.length;
  return `${document.slice(0, at)} doubled="1" doubled="2"${document.slice(at)}`;
}

function renamedElement(document: string): string {
  const { name, start } = rootOf(document);
  const local = name.slice(name.indexOf(":") + 1);
  const other = `${name.slice(0, name.length - local.length)}x-${local}`;
  const last = document.lastIndexOf(`</${name}`);
  return `${document.slice(0, start)}<${other}${document.slice(start + 1 + name.length, last)}</${other}>`;
}

function rootOf(document: string): { readonly name: string; readonly start: number; readonly end: number } {
  const prolog = /^(?:\s|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>]*>)*/s.exec(document)?.[0] ?? "";
  const tag = /^<([\w:.-]+)(?:[^>"']|"[^"]*"|'[^']*')*>/s.exec(document.slice(prolog.length));
  return { name: tag?.[1] ?? "", start: prolog.length, end: prolog.length + (tag?.[0].length ?? 0) };
}
