import { limits } from "../limits.ts";
import type { ByteSource } from "../source.ts";
import { XmlElement } from "./element.ts";
import { EntityExpander } from "./entities.ts";
import { mark } from "./marks.ts";
import { XmlScanner } from "./scanner.ts";

/** What a walk tells its visitor. Names are local names, without namespace prefix. */
export interface XmlVisitor {
  /** An element begins. */
  open(element: XmlElement, place: XmlPlace): void;
  /** An element ends; `text` is "" unless `open` asked for it by `keepText`. */
  close?(name: string, text: string): void;
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
export function walkXml(source: ByteSource, visitor: XmlVisitor): void {
  new XmlWalk(source, visitor).run();
}

class XmlWalk implements XmlPlace {
  readonly #scanner: XmlScanner;
  readonly #visitor: XmlVisitor;
  readonly #entities: EntityExpander;
  readonly #element: XmlElement;
  readonly #open: OpenElement[] = [];
  #wantsText = false;
  #hasRoot = false;
  #hasDoctype = false;

  constructor(source: ByteSource, visitor: XmlVisitor) {
    this.#scanner = new XmlScanner(source);
    this.#visitor = visitor;
    this.#entities = new EntityExpander((code, message) => this.#scanner.fault(code, message));
    this.#element = new XmlElement(this.#entities, (message) => this.#scanner.fault("malformed", message));
  }

  get depth(): number {
    return this.#open.length;
  }

  get parent(): string {
    return this.#open.at(-1)?.name ?? "";
  }

  line(): number {
    return this.#scanner.line();
  }

  keepText(): void {
    this.#wantsText = true;
  }

  run(): void {
    for (;;) {
      this.#text();
      if (this.#scanner.peek() === -1) break;
      this.#markup();
    }
    if (this.#open.length > 0) throw this.#scanner.unexpected(`"</${this.#open.at(-1)?.qualifiedName}>"`);
    if (!this.#hasRoot) throw this.#scanner.unexpected("an element");
  }

  #text(): void {
    const top = this.#open.at(-1);
    if (top === undefined) {
      this.#scanner.skipSpace();
      if (this.#scanner.peek() !== mark.less && this.#scanner.peek() !== -1)
        throw this.#scanner.unexpected('"<"');
      return;
    }
    const raw = this.#scanner.text(top.wantsText);
    if (top.wantsText) this.#append(top, this.#entities.expand(raw));
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
    else if (next === mark.question) scanner.until("?>", false);
    else this.#startTag();
  }

  #declaration(): void {
    const scanner = this.#scanner;
    if (scanner.take("![CDATA[")) this.#characterData();
    else if (scanner.take("!--")) scanner.until("-->", false);
    else if (scanner.take("!DOCTYPE")) this.#doctype();
    else throw scanner.unexpected("a comment, CDATA or DOCTYPE");
  }

  #characterData(): void {
    const top = this.#open.at(-1);
    if (top === undefined)
      throw this.#scanner.fault("malformed", "expected CDATA inside the root element only");
    const text = this.#scanner.until("]]>", top.wantsText);
    if (top.wantsText) this.#append(top, text);
  }

  /** Only an external identifier is accepted (XML 1.0 §2.8): reports of Cobertura and JaCoCo carry one. */
  #doctype(): void {
    if (this.#hasDoctype || this.#hasRoot)
      throw this.#scanner.fault("malformed", "expected one DOCTYPE, before the root");
    this.#hasDoctype = true;
    this.#scanner.tag();
    const declaration = this.#scanner.bytes.toString("latin1", this.#scanner.tagStart, this.#scanner.tagEnd);
    if (declaration.includes("[") || declaration.includes("<!")) {
      throw this.#scanner.fault("forbidden-entity", "expected a DOCTYPE without internal subset");
    }
  }

  #startTag(): void {
    const element = this.#element;
    if (this.#open.length === 0 && this.#hasRoot)
      throw this.#scanner.fault("malformed", "expected one root element");
    this.#hasRoot = true;
    this.#scanner.tag();
    element.load(this.#scanner.bytes, this.#scanner.tagStart, this.#scanner.tagEnd);
    const { name, qualifiedName } = element;
    this.#wantsText = false;
    this.#visitor.open(element, this);
    if (element.isEmpty) {
      this.#visitor.close?.(name, "");
      return;
    }
    if (this.#open.length >= limits.depth) {
      throw this.#scanner.fault("too-deep", `expected at most ${limits.depth} levels of nesting`);
    }
    this.#open.push({ qualifiedName, name, wantsText: this.#wantsText, text: "" });
  }

  #endTag(): void {
    this.#scanner.take("/");
    this.#scanner.tag();
    this.#element.load(this.#scanner.bytes, this.#scanner.tagStart, this.#scanner.tagEnd);
    const top = this.#open.pop();
    if (top?.qualifiedName !== this.#element.qualifiedName) {
      throw this.#scanner.fault(
        "malformed",
        `expected "</${top?.qualifiedName ?? ""}>", found "</${this.#element.qualifiedName}>"`,
      );
    }
    this.#visitor.close?.(top.name, top.text);
  }
}
