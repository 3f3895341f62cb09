import type { ObjectReader } from "@actions/workflow-parser/templates/object-reader";
import {
  type LiteralToken,
  type MappingToken,
  NumberToken,
  type SequenceToken,
  StringToken,
} from "@actions/workflow-parser/templates/tokens/index";
import { type YamlError, YamlObjectReader } from "@actions/workflow-parser/workflows/yaml-object-reader";
import { textOfNumber } from "../expr/numbers.ts";

/** Aliases can unfold a small file into a huge one; GitHub bounds that too. */
const maxTokens = 20_000;

/** A number in a place for text prints as GitHub prints it. */
class PrintedNumber extends NumberToken {
  override toString(): string {
    return textOfNumber(this.value);
  }
}

/**
 * Reads YAML as the package does, with values in place of raw source: the package builds expressions from the source of a
 * scalar of several lines, so that indentation stays in scripts and folds are lost (sandbox.md 7.1, trap 2).
 */
export class ValueReader implements ObjectReader {
  readonly #inner: YamlObjectReader;
  readonly #keepsSource: boolean;
  #tokens = 0;

  /** @param keepsSource as the package does; only to place what is wrong in scalars of several lines exactly */
  constructor(file: number, text: string, keepsSource = false) {
    this.#inner = new YamlObjectReader(file, text);
    this.#keepsSource = keepsSource;
  }

  get errors(): readonly YamlError[] {
    return this.#inner.errors;
  }

  allowLiteral(): LiteralToken | undefined {
    const token = this.#inner.allowLiteral();
    this.#count(token);
    if (this.#keepsSource) return token;
    if (token instanceof StringToken) {
      return new StringToken(token.file, token.range, String(token.value), token.definitionInfo);
    }
    if (token instanceof NumberToken) {
      return new PrintedNumber(token.file, token.range, token.value, token.definitionInfo);
    }
    return token;
  }

  allowSequenceStart(): SequenceToken | undefined {
    return this.#count(this.#inner.allowSequenceStart());
  }

  allowSequenceEnd(): boolean {
    return this.#inner.allowSequenceEnd();
  }

  allowMappingStart(): MappingToken | undefined {
    return this.#count(this.#inner.allowMappingStart());
  }

  allowMappingEnd(): boolean {
    return this.#inner.allowMappingEnd();
  }

  validateStart(): void {
    this.#inner.validateStart();
  }

  validateEnd(): void {
    this.#inner.validateEnd();
  }

  #count<T>(token: T | undefined): T | undefined {
    if (token !== undefined) this.#tokens += 1;
    if (this.#tokens > maxTokens)
      throw new Error(`Maximum object size exceeded: more than ${maxTokens} values`);
    return token;
  }
}
