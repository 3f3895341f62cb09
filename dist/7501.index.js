export const id = 7501;
export const ids = [7501];
export const modules = {

/***/ 716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ needsNewerNode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const oldestNode = 24;
/** Emulator and runner start TypeScript and use what came with this Node. @throws {UserError} unsupported-node */
function needsNewerNode(version) {
    if (Number(version.split(".")[0]) >= oldestNode)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("unsupported-node", `expected Node ${oldestNode} or newer for the sandbox, found ${version}.`, { hint: "Install a newer Node; other commands run on this one." });
}


/***/ }),

/***/ 9048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Understands the words behind a command. @throws {UserError} usage */
function parseOptions(words, grammar) {
    const valued = Object.entries(grammar.valued).map(([name, times]) => [name, { type: "string", multiple: times === "often" }]);
    const flags = (grammar.flags ?? []).map((name) => [name, { type: "boolean" }]);
    const parsed = tryParse(words, Object.fromEntries([...valued, ...flags]), grammar.usage);
    const given = new Map(Object.entries(parsed.values));
    return {
        positionals: parsed.positionals,
        value: (name) => first(given.get(name)),
        values: (name) => [given.get(name) ?? []].flat().map(String),
        has: (name) => given.get(name) === true,
    };
}
function tryParse(words, options, usage) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...words], options, allowPositionals: true });
    }
    catch (cause) {
        const message = cause instanceof Error ? cause.message.split(". ", 1)[0] : "";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("usage", `${message ?? "expected other options"}.`, {
            hint: `Usage: ${usage}`,
            cause,
        });
    }
}
function first(value) {
    return typeof value === "string" ? value : undefined;
}
/** One of a list of words. @throws {UserError} usage */
function oneOf(option, value, words) {
    const word = words.find((candidate) => candidate === value);
    if (word !== undefined)
        return word;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("usage", `option "--${option}": expected ${words.join(", ")}, got ${JSON.stringify(value)}.`);
}


/***/ }),

/***/ 7501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearse: () => (/* binding */ rehearse)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _needs_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(716);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9048);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4761);





const usage = _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .usages */ .v.rehearse;
const usualOutput = "reports/rehearsal";
/**
 * Plays the governed pull request with a product on an emulated GitHub: 0 every scene came out as it must, 1 one did not.
 * @throws {UserError} usage, unsupported-node, invalid-input
 */
async function rehearse(words, ports) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOptions */ .A)(words, {
        usage,
        valued: { keep: "once", format: "once" },
        flags: ["quick"],
    });
    const format = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .y)("format", options.value("format") ?? "text", ["text", "json"]);
    const [product = ".", ...surplus] = options.positionals;
    if (surplus.length > 0) {
        const message = `expected one folder of a product, got ${options.positionals.length}.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("usage", message, { hint: `Usage: ${usage}` });
    }
    (0,_needs_node_js__WEBPACK_IMPORTED_MODULE_1__/* .needsNewerNode */ .r)(ports.nodeVersion);
    const module = await ports.load();
    const rehearsed = await module.rehearse({
        ...{ product, isQuick: options.has("quick"), home: ports.home, terminal: ports.terminal },
        ...{ output: options.value("keep") ?? usualOutput, interrupted: ports.untilTerminated() },
    });
    if (rehearsed.kind === "refused") {
        const { at, message } = rehearsed;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", message, at === "" ? {} : { at });
    }
    ports.print(format === "json" ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .renderJson */ .h)(rehearsed.result) : rehearsed.text);
    return rehearsed.isAsExpected ? 0 : 1;
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/** Characters at which some reader of lines would begin a new one. */
const lineEnds = /[\u0085\u2028\u2029]/g;
/**
 * Indented JSON with a line break at the end, of which no line is a command of the Actions runner (G1): `##[`, which
 * counts anywhere in a line, and unusual line ends are written with escapes that read back the same. Both can only
 * occur inside strings.
 */
function renderJson(value) {
    const text = JSON.stringify(value, null, 2)
        .replaceAll("##[", "#\\u0023[")
        .replace(lineEnds, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return `${text}\n`;
}


/***/ })

};
