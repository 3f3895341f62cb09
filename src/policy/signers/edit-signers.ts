import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import { refOf } from "../../domain/instance/channel.ts";
import { addressOf } from "../../domain/instance/listing.ts";
import type { SignersChange } from "../../domain/instance/signers-change.ts";
import type { SigningFile } from "../../domain/instance/signing-files.ts";
import type { PolicyText } from "../document/document.ts";
import { parseSigners } from "./signers-file.ts";

/**
 * The list with some changes, in the words of whoever wrote it: comments, order and entries of others stay. What is so already
 * is left as it is. @throws {UserError} invalid-policy for a list that is none, before or afterwards
 */
export function editSigners(source: PolicyText, changes: readonly SignersChange[]): string {
  parseSigners(source);
  const document = parseDocument(source.text, { version: "1.2", schema: "core" });
  for (const change of changes) apply(document, change);
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  const before = parseDocument(source.text, { version: "1.2", schema: "core" });
  if (JSON.stringify(before.toJS()) === JSON.stringify(document.toJS())) return source.text;
  parseSigners({ path: source.path, text });
  return text;
}

function apply(document: Document, change: SignersChange): void {
  switch (change.kind) {
    case "list":
      for (const file of change.candidate.files) list(document, change, file);
      return;
    case "end":
      for (const revision of openRevisions(document, change))
        revision.set("until", endOf(revision, change.until));
      return;
    case "revoke":
      for (const revision of revisionsOf(document, change).filter((one) => !one.has("revoked")))
        revision.set("revoked", document.createNode({ at: change.at, reason: change.reason }));
  }
}

/** Clocks differ: what was listed by one that is ahead ends right after it began. */
function endOf(revision: YAMLMap, until: string): string {
  const earliest = Date.parse(String(revision.get("from"))) + 1_000;
  return Date.parse(until) >= earliest ? until : new Date(earliest).toISOString();
}

/** An end that somebody wrote stays, and what is revoked needs none. */
function openRevisions(document: Document, commit: EndOrRevocation): readonly YAMLMap[] {
  return revisionsOf(document, commit).filter((one) => !one.has("revoked") && !one.has("until"));
}

type EndOrRevocation = Exclude<SignersChange, { readonly kind: "list" }>;
type Listed = Extract<SignersChange, { readonly kind: "list" }>;

function list(document: Document, { candidate, from }: Listed, file: SigningFile): void {
  const workflow = addressOf(candidate, file);
  const refs = candidate.channels.map(refOf);
  const { sha } = candidate;
  const own = entriesOf(document).filter((entry) => entry.get("workflow") === workflow);
  if (own.length === 0) {
    const entry = {
      predicates: file.predicates,
      workflow,
      refs,
      revisions: [{ sha, from }],
      triggers: file.triggers,
    };
    addEntry(document, entry);
    return;
  }
  const said = own.flatMap((entry) => wordsIn(entry, "predicates"));
  addWords(
    document,
    own[0],
    "predicates",
    file.predicates.filter((name) => !said.includes(name)),
  );
  for (const entry of own) {
    const known = wordsIn(entry, "refs");
    addWords(
      document,
      entry,
      "refs",
      refs.filter((ref) => !known.includes(ref)),
    );
    listIn(document, entry, { sha, from });
  }
}

/** A commit that comes back counts again from when it was listed first; one that is to come counts from now. */
function listIn(
  document: Document,
  entry: YAMLMap,
  { sha, from }: { readonly sha: string; readonly from: string },
): void {
  const revisions = entry.get("revisions");
  if (!isSeq(revisions)) return;
  const found = revisions.items.filter(isMap).find((one) => one.get("sha") === sha);
  if (found === undefined) {
    revisions.add(document.createNode({ sha, from }, { flow: revisions.flow ?? false }));
    return;
  }
  found.delete("until");
  if (Date.parse(String(found.get("from"))) > Date.parse(from)) found.set("from", from);
}

function entriesOf(document: Document): readonly YAMLMap[] {
  const signers = document.get("signers");
  return isSeq(signers) ? signers.items.filter(isMap) : [];
}

function addEntry(document: Document, entry: object): void {
  const signers = document.get("signers");
  if (!isSeq(signers)) return;
  // `signers: []` is how a list begins.
  if (signers.items.length === 0) signers.flow = false;
  const node: YAMLMap = document.createNode(entry);
  for (const name of ["predicates", "refs", "triggers"]) flow(node.get(name));
  const revisions = node.get("revisions");
  if (isSeq(revisions)) revisions.items.forEach(flow);
  signers.add(node);
}

function flow(node: unknown): void {
  if (isSeq(node) || isMap(node)) node.flow = true;
}

function wordsIn(entry: YAMLMap, name: string): readonly string[] {
  const list = entry.get(name);
  return isSeq(list) ? list.toJSON().map(String) : [];
}

function addWords(
  document: Document,
  entry: YAMLMap | undefined,
  name: string,
  words: readonly string[],
): void {
  const list: unknown = entry?.get(name);
  if (isSeq(list)) for (const word of words) (list as YAMLSeq).add(document.createNode(word));
}

/** Revisions of a commit in all entries of files of an instance. */
function revisionsOf(document: Document, { sha, address }: EndOrRevocation): readonly YAMLMap[] {
  return entriesOf(document)
    .filter((entry) => String(entry.get("workflow")).startsWith(`${address}/`))
    .flatMap((entry) => {
      const revisions = entry.get("revisions");
      return isSeq(revisions) ? revisions.items.filter(isMap).filter((one) => one.get("sha") === sha) : [];
    });
}
