import { JsonCursor } from "../../src/syntax/json/cursor.ts";
import { memorySource } from "../../src/syntax/source.ts";

/** A key and its value as they are written, in a text that holds one byte in each character. */
interface Member {
  readonly key: string;
  readonly value: string;
}

function cursorOver(text: string): JsonCursor {
  return new JsonCursor(memorySource(Buffer.from(text, "latin1")));
}

function nextValue(json: JsonCursor, text: string): string {
  const start = json.position();
  json.skip();
  return text.slice(start, json.position()).trimEnd();
}

/** The JSON values of a document, or of a stream of them, as they are written. */
export function documentsOf(text: string): string[] {
  const json = cursorOver(text);
  const documents: string[] = [];
  while (json.kind() !== "end") documents.push(nextValue(json, text));
  return documents;
}

/** Members of the object that a report begins with: its root, or the first element of its root. */
export function membersOf(text: string): Member[] {
  const object = text.slice(text.indexOf("{"));
  const json = cursorOver(object);
  const members: Member[] = [];
  json.object((key) => members.push({ key, value: nextValue(json, object) }));
  return members;
}

/** The text with every key of its root renamed; in a list, those of each element. */
export function renamed(document: string): string {
  if (document.startsWith("{")) {
    return objectOf(membersOf(document).map(({ key, value }) => ({ key: `x-${key}`, value })));
  }
  const json = cursorOver(document);
  const elements: string[] = [];
  json.array(() => elements.push(renamed(nextValue(json, document))));
  return `[${elements.join(", ")}]`;
}

/** The text with the keys inside each member of its root renamed. */
export function withRenamedInside(text: string): string {
  return withMembers(
    text,
    membersOf(text).map(({ key, value }) => ({ key, value: renamed(value) })),
  );
}

/** The text with one member of its first object added or replaced. */
export function withMember(text: string, key: string, value: string): string {
  const others = membersOf(text).filter((member) => member.key !== key);
  return withMembers(text, [...others, { key, value }]);
}

/** The text with one member of its first object added, whether it has that key or not. */
export function withSecondMember(text: string, key: string, value: string): string {
  return withMembers(text, [...membersOf(text), { key, value }]);
}

function withMembers(text: string, members: readonly Member[]): string {
  const start = text.indexOf("{");
  const object = text.slice(start);
  const first = nextValue(cursorOver(object), object);
  return text.slice(0, start) + objectOf(members) + text.slice(start + first.length);
}

function objectOf(members: readonly Member[]): string {
  const key = (name: string): string => Buffer.from(JSON.stringify(name)).toString("latin1");
  return `{${members.map((member) => `${key(member.key)}: ${member.value}`).join(", ")}}`;
}
