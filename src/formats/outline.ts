import { ReportFault } from "../syntax/fault.ts";
import { JsonCursor, type JsonKind } from "../syntax/json/cursor.ts";
import { LineCursor } from "../syntax/lines/cursor.ts";
import type { ByteSource } from "../syntax/source.ts";
import type { XmlElement } from "../syntax/xml/element.ts";
import { walkXml } from "../syntax/xml/walk.ts";

/** The first sight of a report, from which its format is told. */
export type Outline = JsonOutline | XmlOutline | TextOutline;

export interface JsonOutline {
  readonly syntax: "json";
  /** Kind of the value at a pointer such as `/runs` or `/results/0/packages`; arrays show their first element. */
  kindAt(pointer: string): JsonKind | undefined;
  /** The string at a pointer, if it is one. */
  textAt(pointer: string): string | undefined;
  /** Keys of the object at a pointer ("" is the root), as far as they were looked at. */
  keysAt(pointer: string): readonly string[];
  /** Whether a further value follows the first: NDJSON or concatenated objects. */
  readonly isStream: boolean;
}

export interface XmlOutline {
  readonly syntax: "xml";
  /** Local name of the root element. */
  readonly root: string;
  /** Attributes of the root as written, `xmlns` among them. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Local names of the first elements inside the root, as paths from it: `package`, `package/class`. */
  readonly paths: ReadonlySet<string>;
  /** What was wrong with the document, if its root was not even reached. */
  readonly fault: ReportFault | undefined;
}

export interface TextOutline {
  readonly syntax: "text";
  /** The first lines, each cut to 200 characters. */
  readonly lines: readonly string[];
}

/** How many bytes are looked at; outlines are slow to make, and few files need more than their first lines. */
const visibleBytes = { start: 16 * 1024, beginning: 256 * 1024, whole: Number.POSITIVE_INFINITY } as const;
export type OutlineExtent = keyof typeof visibleBytes;
const deepestPointer = 4;
const mostKeys = 60;
const mostPaths = 200;
const mostLines = 40;

/** Looks at a part of a report; `whole` looks at all of it, for files that name their format late. */
export function outlineOf(source: ByteSource, extent: OutlineExtent): Outline {
  const visible = beginningOf(source, visibleBytes[extent]);
  switch (firstCharacter(visible)) {
    case "{":
    case "[":
      return outlineJson(visible);
    case "<":
      return outlineXml(visible);
    default:
      return outlineText(visible);
  }
}

function beginningOf(source: ByteSource, bytes: number): ByteSource {
  const size = Math.min(source.size, bytes);
  return {
    size,
    read: (into, position) => source.read(into.subarray(0, Math.max(0, size - position)), position),
  };
}

function firstCharacter(source: ByteSource): string {
  const head = Buffer.alloc(Math.min(source.size, 4096));
  source.read(head, 0);
  return head.toString("latin1").trimStart().slice(0, 1);
}

/** An outline is whatever was seen before the beginning ended or the syntax broke; the reader reports the rest. */
function untilItBreaks(look: () => void): ReportFault | undefined {
  try {
    look();
    return undefined;
  } catch (error) {
    if (!(error instanceof ReportFault)) throw error;
    return error;
  }
}

function outlineJson(source: ByteSource): JsonOutline {
  const json = new JsonCursor(source);
  const kinds = new Map<string, JsonKind>();
  const texts = new Map<string, string>();
  const keys = new Map<string, string[]>();
  let isStream = false;

  const look = (pointer: string, depth: number): void => {
    const kind = json.kind();
    kinds.set(pointer, kind);
    if (depth > deepestPointer) json.skip();
    else if (kind === "object") lookIntoObject(pointer, depth);
    else if (kind === "array")
      json.array((index) => (index === 0 ? look(`${pointer}/0`, depth + 1) : json.skip()));
    else if (kind === "string") texts.set(pointer, json.text());
    else json.skip();
  };
  const lookIntoObject = (pointer: string, depth: number): void => {
    const names: string[] = [];
    keys.set(pointer, names);
    json.object((key) => {
      if (depth > 0 && names.length >= mostKeys) return json.skip();
      names.push(key);
      look(`${pointer}/${key}`, depth + 1);
    });
  };
  untilItBreaks(() => {
    look("", 0);
    isStream = json.kind() !== "end";
  });
  return {
    syntax: "json",
    isStream,
    kindAt: (pointer) => kinds.get(pointer),
    textAt: (pointer) => texts.get(pointer),
    keysAt: (pointer) => keys.get(pointer) ?? [],
  };
}

function outlineXml(source: ByteSource): XmlOutline {
  let root = "";
  const attributes = new Map<string, string>();
  const paths = new Set<string>();
  const trail: string[] = [];
  const lookAtRoot = (element: XmlElement): void => {
    root = element.name;
    for (const name of element.attributeNames()) attributes.set(name, element.attribute(name) ?? "");
  };
  const lookInside = (element: XmlElement, depth: number): void => {
    if (paths.size >= mostPaths) return;
    trail.length = depth - 1;
    trail.push(element.name);
    paths.add(trail.join("/"));
  };
  const fault = untilItBreaks(() =>
    walkXml(source, {
      open(element, place) {
        if (place.depth === 0) lookAtRoot(element);
        else lookInside(element, place.depth);
      },
    }),
  );
  return { syntax: "xml", root, attributes, paths, fault: root === "" ? fault : undefined };
}

function outlineText(source: ByteSource): TextOutline {
  const cursor = new LineCursor(source);
  const lines: string[] = [];
  untilItBreaks(() => {
    while (lines.length < mostLines && cursor.next()) lines.push(cursor.text().slice(0, 200));
  });
  return { syntax: "text", lines };
}
