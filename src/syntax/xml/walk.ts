import { limits } from "../limits.ts";
import type { ByteSource } from "../source.ts";
import { shown, XmlElement } from "./element.ts";
import { EntityExpander, type XmlFault } from "./entities.ts";
import { isSpace, mark } from "./marks.ts";
import { bytesHeld, captured } from "./plain-markup.ts";
import { XmlScanner } from "./scanner.ts";

/** What a walk tells its visitor. Names are local names, without namespace prefix. */
export interface XmlVisitor {
  /** An element begins. */
  open(element: XmlElement, place: XmlPlace): void;
  /** An element ends; `text` is "" unless `open` asked for it by `keepText`. */
  close?(name: string, text: string): void;
  /** A comment, for dialects that hide totals there; comments are run over undecoded where nobody listens. */
  comment?(text: string): void;
}

export interface XmlPlace {
  /** How many elements are open around the current one: 0 for the root. */
  readonly depth: number;
  /** Local name of the element around the current one, "" for the root. */
  readonly parent: string;
  /** Asks for the text of the element that begins (its own, not that of its children) at its end. */
  keepText(): void;
  /** One-based line. Reads the document again: for messages only. */
  line(): number;
}

interface OpenElement {
  readonly qualifiedName: string;
  readonly name: string;
  readonly wantsText: boolean;
  text: string;
}

/**
 * Walks an XML 1.0 document (fifth edition) element by element in flat memory. A DOCTYPE may name an external
 * subset, which is never fetched; an internal subset and every entity but the five predefined ones are refused.
 */
export function walkXml(source: ByteSource, visitor: XmlVisitor, windowBytes?: number): void {
  new XmlWalk(source, visitor, windowBytes).run();
}

/** White space, a name and at most an external identifier (XML 1.0 §2.8). */
const plainDoctype =
  /^\s+[^\s"'<>[\]]+(?:\s+(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+(?:"[^"]*"|'[^']*'))?\s*$/;

class XmlWalk implements XmlPlace {
  readonly #scanner: XmlScanner;
  readonly #visitor: XmlVisitor;
  readonly #entities: EntityExpander;
  readonly #element: XmlElement;
  readonly #open: OpenElement[] = [];
  #wantsText = false;
  #isFirst = true;
  #hasRoot = false;
  #hasDoctype = false;
  /** How many bytes behind the tag that begins were read together with it. */
  #bytesBehind = 0;

  constructor(source: ByteSource, visitor: XmlVisitor, windowBytes: number | undefined) {
    this.#scanner = new XmlScanner(source, windowBytes);
    this.#visitor = visitor;
    const fault: XmlFault = (code, message) => this.#scanner.fault(code, message);
    this.#entities = new EntityExpander(fault);
    this.#element = new XmlElement(this.#entities, fault);
  }

  get depth(): number {
    return this.#open.length;
  }

  get parent(): string {
    return this.#open.at(-1)?.name ?? "";
  }

  line(): number {
    return this.#scanner.line(this.#bytesBehind);
  }

  keepText(): void {
    this.#wantsText = true;
  }

  run(): void {
    for (;;) {
      while (this.#plainMarkup());
      this.#text();
      if (this.#scanner.peek() === -1) break;
      this.#markup();
      this.#isFirst = false;
    }
    if (this.#open.length > 0) {
      throw this.#scanner.unexpected(`the end of ${shown(this.#open.at(-1)?.qualifiedName ?? "")}`);
    }
    if (!this.#hasRoot) throw this.#scanner.unexpected("an element");
  }

  /** Takes text that nobody keeps and the tag behind it, if both are plain; else it leaves them as they are. */
  #plainMarkup(): boolean {
    const top = this.#open.at(-1);
    const match = top?.wantsText === false ? this.#scanner.findPlain() : null;
    if (top === undefined || match === null) return false;
    const end = match[captured.end];
    if (end === undefined) return this.#plainStart(match);
    if (end !== top.qualifiedName) return false;
    this.#scanner.passPlain();
    this.#open.pop();
    this.#visitor.close?.(top.name, top.text);
    return true;
  }

  #plainStart(match: RegExpExecArray): boolean {
    const scanner = this.#scanner;
    if (!this.#element.loadPlain(match, scanner.bytes, scanner.aheadStart)) return false;
    scanner.passPlain();
    this.#bytesBehind = bytesHeld(match);
    this.#opened();
    this.#bytesBehind = 0;
    return true;
  }

  #text(): void {
    const top = this.#open.at(-1);
    if (top === undefined) {
      this.#scanner.skipSpace();
      if (this.#scanner.peek() !== mark.less && this.#scanner.peek() !== -1)
        throw this.#scanner.unexpected('"<"');
      return;
    }
    const raw = this.#scanner.text(top.wantsText, this.#entities);
    if (top.wantsText) this.#append(top, this.#entities.expand(withLineFeeds(raw)));
  }

  #append(element: OpenElement, text: string): void {
    if (element.text.length + text.length > limits.tokenBytes) {
      throw this.#scanner.fault(
        "too-large",
        `expected at most ${limits.tokenBytes} bytes of text in one element`,
      );
    }
    element.text += text;
  }

  #markup(): void {
    const scanner = this.#scanner;
    scanner.take("<");
    const next = scanner.peek();
    if (next === mark.slash) this.#endTag();
    else if (next === mark.exclamation) this.#declaration();
    else if (next === mark.question) this.#instruction();
    else this.#startTag();
  }

  #declaration(): void {
    const scanner = this.#scanner;
    if (scanner.take("![CDATA[")) this.#characterData();
    else if (scanner.take("!--")) this.#comment();
    else if (scanner.take("!DOCTYPE")) this.#doctype();
    else throw scanner.unexpected("a comment, CDATA or DOCTYPE");
  }

  /** `--` ends a comment or breaks it (XML 1.0 §2.5): readers that differ here would see different documents. */
  #comment(): void {
    const text = this.#scanner.until("--", this.#visitor.comment !== undefined);
    if (!this.#scanner.take(">")) throw this.#scanner.unexpected('">" behind "--" in a comment');
    this.#visitor.comment?.(text);
  }

  /** The XML declaration, which says how to read what follows, may only come first (XML 1.0 §2.6). */
  #instruction(): void {
    const isDeclaration = this.#scanner.take("?xml") && isSpace[this.#scanner.peek()] === 1;
    if (isDeclaration && !this.#isFirst) {
      throw this.#scanner.fault("malformed", "expected the XML declaration at the beginning");
    }
    this.#scanner.until("?>", false);
  }

  #characterData(): void {
    const top = this.#open.at(-1);
    if (top === undefined)
      throw this.#scanner.fault("malformed", "expected CDATA inside the root element only");
    const text = this.#scanner.until("]]>", top.wantsText);
    if (top.wantsText) this.#append(top, withLineFeeds(text));
  }

  /** Only an external identifier is accepted (XML 1.0 §2.8): reports of Cobertura and JaCoCo carry one. */
  #doctype(): void {
    if (this.#hasDoctype || this.#hasRoot)
      throw this.#scanner.fault("malformed", "expected one DOCTYPE, before the root");
    this.#hasDoctype = true;
    this.#scanner.tag();
    const { bytes, tagStart, tagEnd } = this.#scanner;
    const doctype = bytes.toString("latin1", tagStart, tagEnd);
    if (plainDoctype.test(doctype)) return;
    if (doctype.includes("[")) {
      throw this.#scanner.fault("forbidden-entity", "expected a DOCTYPE without internal subset");
    }
    throw this.#scanner.fault("malformed", "expected a name and an external identifier in the DOCTYPE");
  }

  #startTag(): void {
    const element = this.#element;
    if (this.#open.length === 0 && this.#hasRoot)
      throw this.#scanner.fault("malformed", "expected one root element");
    this.#hasRoot = true;
    this.#scanner.startTag(element);
    this.#opened();
  }

  #opened(): void {
    const { name, qualifiedName, held } = this.#element;
    this.#wantsText = false;
    if (this.#open.length >= limits.depth) {
      throw this.#scanner.fault("too-deep", `expected at most ${limits.depth} levels of nesting`);
    }
    this.#visitor.open(this.#element, this);
    if (held !== undefined) {
      this.#visitor.close?.(name, this.#wantsText ? withLineFeeds(held) : "");
      return;
    }
    this.#open.push({ qualifiedName, name, wantsText: this.#wantsText, text: "" });
  }

  #endTag(): void {
    const scanner = this.#scanner;
    scanner.take("/");
    const top = this.#open.pop();
    if (top === undefined || !scanner.takeEndTag(top.qualifiedName)) this.#closeTag(top);
    else this.#visitor.close?.(top.name, top.text);
  }

  /** An end tag with white space, with other letters than ASCII, or of another element. */
  #closeTag(top: OpenElement | undefined): void {
    const scanner = this.#scanner;
    scanner.tag();
    const name = this.#element.loadEnd(scanner.bytes, scanner.tagStart, scanner.tagEnd);
    if (top?.qualifiedName === name) {
      this.#visitor.close?.(top.name, top.text);
      return;
    }
    throw scanner.fault(
      "malformed",
      `expected the end of ${shown(top?.qualifiedName ?? "")}, found the end of ${shown(name)}`,
    );
  }
}

/** XML 1.0 §2.11: however a line was ended, it reads as ended by a line feed. */
function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
}
