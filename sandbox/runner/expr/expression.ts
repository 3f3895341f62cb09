import { data, Evaluator, type Expr, Lexer, Parser } from "@actions/expressions";
import type { ContextAccess, FunctionCall, Literal } from "@actions/expressions/ast";
import { TokenType } from "@actions/expressions/lexer";
import { splitAllowedContext } from "@actions/workflow-parser/templates/allowed-context";
import { ExpressionError, type Scope } from "../model.ts";
import { Converter, ExactNumber, isObject, type Value } from "./data.ts";
import { chosenCase, functionsOf } from "./functions.ts";

/** An expression that GitHub's own parser took; it can be evaluated many times. */
export interface Expression {
  /** @throws {ExpressionError} */
  evaluate(scope: Scope): Value;
}

/**
 * Parses an expression without `${{` and `}}`.
 * @param allowed contexts and functions of the place, as the schema lists them: `github`, `hashFiles(1,255)`
 * @throws {ExpressionError}
 */
export function parseExpression(text: string, allowed: readonly string[]): Expression {
  const tree = guarded(() => treeOf(text, allowed));
  return { evaluate: (scope) => guarded(() => new ScopedEvaluator(tree, scope).evaluate()) };
}

function treeOf(text: string, allowed: readonly string[]): Expr {
  const { namedContexts, functions } = splitAllowedContext([...allowed]);
  const { tokens } = new Lexer(text).lex();
  for (const token of tokens) {
    // The lexer un-doubles the first quote only (sandbox.md 7.1, trap 3).
    if (token.type === TokenType.STRING) token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
  }
  // `success('job')` parses on GitHub, documented nowhere; without names it is what runs here.
  const known = functions.map((info) => (isStatus(info.name) ? { ...info, maxArgs: 0 } : info));
  return new Parser(tokens, namedContexts, known).parse();
}

function isStatus(name: string): boolean {
  return name === "success" || name === "failure";
}

/** The engine throws plain errors of several classes. */
function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ExpressionError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new ExpressionError(message === "ErrorExceededMaxLength" ? tooLong : message, { cause: error });
  }
}

const tooLong = "Exceeded max expression length 21000";

class ScopedEvaluator extends Evaluator {
  readonly #scope: Scope;
  readonly #converter = new Converter();

  constructor(tree: Expr, scope: Scope) {
    super(tree, new data.Dictionary(), functionsOf(scope));
    this.#scope = scope;
  }

  override visitLiteral(literal: Literal): Value {
    const value = super.visitLiteral(literal);
    return value instanceof data.NumberData ? new ExactNumber(value.value) : value;
  }

  /** A context that this place may use and that is not there yet is an empty object (sandbox.md 7.1, trap 7). */
  override visitContextAccess(access: ContextAccess): Value {
    const name = access.name.lexeme.toLowerCase();
    const value = Object.hasOwn(this.#scope.contexts, name) ? this.#scope.contexts[name] : undefined;
    if (name === "env" && value !== undefined && isObject(value)) return this.#converter.caseSensitive(value);
    return this.#converter.convert(value ?? {});
  }

  /** `case()` evaluates no more than it needs. */
  override visitFunctionCall(call: FunctionCall): Value {
    if (call.functionName.lexeme.toLowerCase() !== "case") return super.visitFunctionCall(call);
    return chosenCase(call.args, (argument) => this.eval(argument));
  }
}
