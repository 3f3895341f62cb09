export const id = 4341;
export const ids = [4341];
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

/***/ 4341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandbox: () => (/* binding */ sandbox)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _needs_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(716);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4761);




const usage = `Usage: ${_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .usages */ .v.sandbox}`;
/**
 * Runs an emulated GitHub until the process is told to end. One line of JSON on stdout says that it answers, and where.
 * @throws {UserError} usage, unsupported-node, missing-file, invalid-input
 */
async function sandbox(words, ports) {
    const { seed, port } = parseRequest(words);
    (0,_needs_node_js__WEBPACK_IMPORTED_MODULE_2__/* .needsNewerNode */ .r)(ports.nodeVersion);
    const text = ports.readText(seed);
    const { startSandbox } = await ports.load();
    const started = await startSandbox({ file: seed, text, port });
    if (started.kind === "refused")
        throw refusalOf(started);
    ports.print(`${JSON.stringify(started.ready)}\n`);
    await ports.untilTerminated();
    await started.close();
    return 0;
}
function refusalOf({ at, message }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("invalid-input", message, at === "" ? {} : { at });
}
function parseRequest(words) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...words],
        options: { seed: { type: "string" }, port: { type: "string", default: "0" } },
        allowPositionals: true,
        // Not strict: its own errors are no `UserError`.
        strict: false,
    });
    const unknown = Object.keys(values).find((name) => name !== "seed" && name !== "port");
    if (unknown !== undefined)
        throw misused(`unknown option ${JSON.stringify(`--${unknown}`)}.`);
    if (positionals.length > 0)
        throw misused(`expected no words but options, got ${JSON.stringify(positionals[0])}.`);
    if (typeof values.seed !== "string")
        throw misused('option "--seed": expected a file, got none.');
    return { seed: values.seed, port: parsePort(values.port) };
}
const highestPort = 65_535;
function parsePort(value) {
    const port = typeof value === "string" && /^\d{1,5}$/.test(value) ? Number(value) : undefined;
    if (port !== undefined && port <= highestPort)
        return port;
    throw misused(`option "--port": expected an integer from 0 to ${highestPort}, got ${JSON.stringify(value)}.`);
}
function misused(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("usage", message, { hint: usage });
}


/***/ })

};
