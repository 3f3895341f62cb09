export const id = 7485;
export const ids = [7485,4761];
export const modules = {

/***/ 21028:
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

/***/ 87485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandbox: () => (/* binding */ sandbox)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84761);
/* harmony import */ var _needs_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21028);




const usage = `Usage: ${_usage_js__WEBPACK_IMPORTED_MODULE_2__.usages.sandbox}`;
/**
 * Runs an emulated GitHub until the process is told to end. One line of JSON on stdout says that it answers, and where.
 * @throws {UserError} usage, unsupported-node, missing-file, invalid-input
 */
async function sandbox(words, ports) {
    const { seed, port } = parseRequest(words);
    (0,_needs_node_js__WEBPACK_IMPORTED_MODULE_3__/* .needsNewerNode */ .r)(ports.nodeVersion);
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


/***/ }),

/***/ 84761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpFor: () => (/* binding */ helpFor),
/* harmony export */   usages: () => (/* binding */ usages)
/* harmony export */ });
/* harmony import */ var _check_inspect_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30072);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10931);


/** How each command is called; docs/reference/cli.md is held to it by a test. */
const usages = {
    check: "assaygate check [PATH…] [--format text|json|sarif|markdown|html] [--config FILE] [--base FILE] [--policy FILE]",
    record: "assaygate record [--report GLOB]… [--config FILE] -- COMMAND…",
    inspect: _check_inspect_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectUsage */ .E,
    owners: "assaygate owners [--codeowners FILE] [--format text|json] PATH… (or - for NUL-separated paths)",
    doctor: "assaygate doctor OWNER/REPO [--format text|json|markdown] [--cloud-paths GLOB]… [--token-env NAME]",
    audit: "assaygate audit --org ORG [--format text|markdown|html|csv|json] [--output FILE] [--state DIR] [--shard I/N] [--deep] [--watch] [--publish] [--canary BRANCH] [--token-env NAME]",
    "bypass-watch": "assaygate bypass-watch OWNER/REPO [--state FILE] [--canary BRANCH] [--push-canary] [--open-issues] [--format text|json] [--token-env NAME]",
    init: "assaygate init ORG [--dry-run | --check [--ref BRANCH] | --upgrade] [--repository NAME] [--teams ROLE=SLUG]… [--scanners default|npm] [--visibility internal|private] [--format text|json] [--token-env NAME]",
    channel: "assaygate channel show|promote|rollback ORG [--from BRANCH] [--to canary|stable] [--commit SHA] [--revoke REASON] [--dry-run] [--repository NAME] [--format text|json] [--token-env NAME]",
    org: "assaygate org plan|apply ORG [--activate | --suspend] [--ring canary|stable]… [--nudge] [--dry-run] [--repository NAME] [--format text|json] [--token-env NAME]",
    adopt: "assaygate adopt OWNER/REPO [--dry-run] [--replay N] [--caller] [--instance OWNER/REPO@BRANCH] [--format text|json] [--token-env NAME]",
    plan: "assaygate plan [--config FILE] [--token-env NAME]",
    "run-hooks": "assaygate run-hooks [--only NAME]… [--output DIR] [--package DIR] [--package-only] [--config FILE]",
    judge: "assaygate judge observe source | sign source|release --jobs JSON --output DIR | publish --jobs JSON [--image NAME] [--token-env NAME]",
    "audit-export": "assaygate audit-export collect --output DIR | sign --jobs JSON --output DIR | store --jobs JSON [--token-env NAME]",
    "follow-up": "assaygate follow-up [--workflow PATH]… [--job NAME] [--token-env NAME]",
    probe: "assaygate probe --print | show | read OWNER/REPO --run ID [--token-env NAME]",
    verify: "assaygate verify FOLDER|FILE|IMAGE|sha256:DIGEST [--repo OWNER/NAME] [--repository ID --owner ID] [--evidence PATH]… [--ref REF]… [--commit SHA] [--at TIME] [--trusted-root FILE] [--signers FILE] [--policy FILE] [--token-env NAME] [--bundle] [--rejudge] [--offline] [--format text|json]",
    why: "assaygate why sha256:DIGEST --to ENV [--repo OWNER/NAME] [--repository ID --owner ID] [--evidence PATH]… [--ref REF]… [--commit SHA] [--at TIME] [--trusted-root FILE] [--signers FILE] [--policy FILE] [--token-env NAME] [--offline] [--format text|json]",
    evidence: "assaygate evidence export sha256:DIGEST --output FOLDER [--evidence PATH]… [--repo OWNER/NAME] [--repository ID --owner ID] [--ref REF]… [--commit SHA] [--at TIME] [--trusted-root FILE] [--signers FILE] [--policy FILE] [--token-env NAME] [--offline]",
    replay: "assaygate replay FOLDER… --policy FILE [--current FILE] [--last N] [--format text|json]",
    ledger: "assaygate ledger verify|append|reconcile FOLDER|OWNER/REPO [--repository ID] [--checkpoint FILE]… [--since DAY] [--run ID --subject sha256:DIGEST --evidence FILE] [--format text|json] [--token-env NAME]",
    witness: "assaygate witness look|store ORG | cosign [--repository NAME] [--jobs JSON] [--output DIR] [--token-env NAME] [--property-token-env NAME]",
    trust: "assaygate trust subject|aws|azure|azure-flexible|gcp|gcp-pinned|policy-controller|kyverno [--repository OWNER/REPO] [--repository-id ID] [--owner-id ID] [--environment NAME] [--workflow FILE@REF] [--ref REF] [--event NAME] [--runner KIND] [--revision SHA]… [--account ID] [--judge FILE@REF] [--image NAME] [--policy sha256:DIGEST]…; update NAME [--mirror URL] [--root FILE] [--folder FOLDER] [--check]",
    explain: "assaygate explain CHECK",
    formats: "assaygate formats [--format text|json]",
    scan: "assaygate scan secrets|sast|dependencies|image|iac|sbom --output DIR [--subject PATH | --package-id N --package-digest SHA256 [--token-env NAME]]",
    sandbox: "assaygate sandbox --seed FILE [--port N]",
    rehearse: "assaygate rehearse [PATH] [--quick] [--keep FOLDER] [--format text|json]",
    policy: "assaygate policy lint|show|diff [--policy FILE] [--config FILE] [--format text|json]; diff OLD NEW",
};
/** The usage that somebody asked for with `--help`; undefined: there is no such command. */
function helpFor(argv) {
    const usage = Object.entries(usages).find(([command]) => command === argv[0])?.[1];
    return usage === undefined || !(0,_help_js__WEBPACK_IMPORTED_MODULE_1__/* .asksForHelp */ .B)(argv) ? undefined : `Usage: ${usage}\n`;
}


/***/ })

};
