import { JsonCursor } from "../../src/syntax/json/cursor.ts";
import { memorySource } from "../../src/syntax/source.ts";

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
class Text {
  readonly value: string;

  constructor(bytes: Buffer) {
    this.value = bytes.toString("latin1");
  }

  static mutation(name: string, value: string): Mutation {
    return { name, bytes: Buffer.from(value, "latin1") };
  }
}

const levels = 10_000;
const tenths = [1, 2, 3, 4, 5, 6, 7, 8, 9];

export function syntaxOf(report: Buffer): Syntax {
  const first = new Text(report).value.trimStart().slice(0, 1);
  if (first === "<") return "xml";
  return first === "{" || first === "[" ? "json" : "text";
}

/** What lies in a report's place when there is none. */
export const notReports: readonly Mutation[] = [
  Text.mutation("nothing", ""),
  Text.mutation("a byte order mark and nothing else", "\xef\xbb\xbf"),
  Text.mutation("white space", " \r\n\t\n"),
  Text.mutation("a page of white space", "\n".repeat(100_000)),
  Text.mutation("an HTML page", "<!DOCTYPE html>\n<html><head><title>502</title></head><body>Bad gateway</body></html>"),
  Text.mutation("an HTML page without DOCTYPE", "<html><body><h1>Not found</h1></body></html>"),
  Text.mutation("a line of prose", "Error: the runner ran out of disk space\n"),
  Text.mutation("null", "null"),
  Text.mutation("an empty list", "[]"),
  Text.mutation("an empty object", "{}"),
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
  const { value } = new Text(report);
  return garbage[syntaxOf(report)].map((more) =>
    Text.mutation(`with ${JSON.stringify(more)} behind its end`, `${value}\n${more}\n`),
  );
}

/** The report as if a tool with other names had written it. */
export function withOtherRoot(report: Buffer): Mutation {
  const { value } = new Text(report);
  switch (syntaxOf(report)) {
    case "json":
      return Text.mutation("with every key of its root renamed", documentsOf(value).map(renamed).join("\n"));
    case "xml":
      return Text.mutation("with its root element renamed", renamedElement(value));
    case "text":
      return Text.mutation("with its first keyword renamed", value.replace(/^[ \t]*(?=\S)/m, "x"));
  }
}

/** The report with ten thousand levels of nesting somewhere inside its root. */
export function withDeepNesting(report: Buffer): Mutation[] {
  const { value } = new Text(report);
  switch (syntaxOf(report)) {
    case "json":
      return [
        ...membersOf(value).map(({ key }) => withMember(value, key, deepArray)),
        withMember(value, "x-unknown", deepArray),
        withMember(value, "x-unknown", deepObject),
      ];
    case "xml":
      return [Text.mutation("with deep elements", insideRoot(value, "<n>".repeat(levels) + "</n>".repeat(levels)))];
    case "text":
      return [];
  }
}

const deepArray = "[".repeat(levels) + "]".repeat(levels);
const deepObject = '{"n":'.repeat(levels) + "0" + "}".repeat(levels);

/** The report with a key of its root named twice, by turns with other values: whoever reads it must refuse it. */
export function withDoubledKeys(report: Buffer): Mutation[] {
  const { value } = new Text(report);
  if (syntaxOf(report) !== "json") return [];
  return membersOf(value).flatMap(({ key }) =>
    ["null", "[]", "{}", '"x"'].map((other) => withSecondMember(value, key, other)),
  );
}

/** The report with keys in its root that a careless reader would take for something else. */
export function withPrototypeKeys(report: Buffer): Mutation[] {
  const { value } = new Text(report);
  if (syntaxOf(report) !== "json") return [];
  return ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"].map((key) =>
    withSecondMember(value, key, '{"polluted": true, "clean": true, "prototype": {"polluted": true}}'),
  );
}

/** The report with a document type and entities of its own (G6). */
export function withEntities(report: Buffer): Mutation[] {
  const { value } = new Text(report);
  if (syntaxOf(report) !== "xml") return [];
  const body = value.replace(/^\s*<\?xml.*?\?>/s, "").replace(/<!DOCTYPE[^>]*>/, "");
  return [
    Text.mutation("with an internal subset", `<!DOCTYPE a [<!ENTITY b "c">]>${body}`),
    Text.mutation("with an unknown entity", insideRoot(value, "<n>&b;</n>")),
    Text.mutation("with an unknown entity in an attribute", insideRoot(value, '<n a="&b;"/>')),
  ];
}

interface Member {
  readonly key: string;
  readonly value: string;
}

/** The JSON values of a document, or of a stream of them. */
function documentsOf(text: string): string[] {
  const json = new JsonCursor(memorySource(Buffer.from(text, "latin1")));
  const documents: string[] = [];
  while (json.kind() !== "end") documents.push(nextValue(json, text));
  return documents;
}

function nextValue(json: JsonCursor, text: string): string {
  const start = json.position();
  json.skip();
  return text.slice(start, json.position()).trimEnd();
}

/** Members of the object that a report begins with: its root, or the first element of its root. */
function membersOf(text: string): Member[] {
  const members: Member[] = [];
  const json = new JsonCursor(memorySource(Buffer.from(text.slice(firstBrace(text)), "latin1")));
  json.object((key) => members.push({ key, value: nextValue(json, text.slice(firstBrace(text))) }));
  return members;
}

function firstBrace(text: string): number {
  return text.indexOf("{");
}

function objectOf(members: readonly Member[]): string {
  const written = ({ key, value }: Member): string =>
    `${Buffer.from(JSON.stringify(key)).toString("latin1")}: ${value}`;
  return `{${members.map(written).join(",\n")}}`;
}

function renamed(document: string): string {
  if (document.startsWith("{")) {
    return objectOf(membersOf(document).map(({ key, value }) => ({ key: `x-${key}`, value })));
  }
  const elements: string[] = [];
  const json = new JsonCursor(memorySource(Buffer.from(document, "latin1")));
  json.array(() => elements.push(renamed(nextValue(json, document))));
  return `[${elements.join(",\n")}]`;
}

function withMember(text: string, key: string, value: string): Mutation {
  const others = membersOf(text).filter((member) => member.key !== key);
  return replacedObject(`with deep nesting in "${key}"`, text, [...others, { key, value }]);
}

function withSecondMember(text: string, key: string, value: string): Mutation {
  const name = `with ${value.slice(0, 12)} as a further "${key}"`;
  return replacedObject(name, text, [...membersOf(text), { key, value }]);
}

function replacedObject(name: string, text: string, members: readonly Member[]): Mutation {
  const start = firstBrace(text);
  const [first = ""] = documentsOf(text.slice(start).replace(/^/, ""));
  return Text.mutation(name, text.slice(0, start) + objectOf(members) + text.slice(start + first.length));
}
