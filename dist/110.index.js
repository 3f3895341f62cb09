export const id = 110;
export const ids = [110,4761];
export const modules = {

/***/ 7781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oZ: () => (/* binding */ loadPlatformPolicy),
  PE: () => (/* binding */ loadProductConfigs),
  IJ: () => (/* binding */ platformPolicyFrom)
});

// EXTERNAL MODULE: ./lib/domain/document/size.js
var size = __webpack_require__(92019);
// EXTERNAL MODULE: ./lib/domain/pipeline/places.js
var places = __webpack_require__(25983);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/policy/document/checked.js
var checked = __webpack_require__(32407);
// EXTERNAL MODULE: ./lib/policy/platform/compiled.js
var compiled = __webpack_require__(13225);
;// CONCATENATED MODULE: ./lib/policy/document/conform.js
const annotations = ["$schema", "title", "description", "default"];
const keywords = {
    string: ["const", "enum", "minLength", "pattern"],
    number: [],
    boolean: [],
    array: ["items", "minItems"],
    object: ["properties", "required", "additionalProperties", "propertyNames"],
};
/**
 * Tells that data holds to a schema, or null. Null says nothing: a keyword that is not known here gives it too. So it can
 * only ever make the way to a yes shorter; whoever gets null asks the schema library, which also says what is wrong
 * (docs/adr/0011).
 */
function conform(schema, data) {
    const type = typeOf(data);
    const { type: wanted } = schema;
    const types = Array.isArray(wanted) ? wanted : [wanted];
    if (!types.includes(type) || !isUnderstood(schema, types))
        return null;
    if (typeof data === "string")
        return holdsText(schema, data) ? { value: data } : null;
    if (Array.isArray(data))
        return conformList(schema, data);
    return isMapping(data) ? conformMapping(schema, data) : { value: data };
}
/** Infinity and null are no type of ours. */
function typeOf(data) {
    if (typeof data === "number")
        return Number.isFinite(data) ? "number" : "none";
    if (Array.isArray(data))
        return "array";
    return data === null ? "none" : typeof data;
}
function isUnderstood(schema, types) {
    const known = ["type", ...annotations, ...types.flatMap((type) => keywords[String(type)] ?? [])];
    return Object.keys(schema).every((keyword) => known.includes(keyword));
}
function holdsText({ const: only, enum: words, minLength, pattern }, text) {
    if (only !== undefined && text !== only)
        return false;
    if (words !== undefined && !(Array.isArray(words) && words.includes(text)))
        return false;
    if (typeof minLength === "number" && text.length < minLength)
        return false;
    return typeof pattern !== "string" || new RegExp(pattern).test(text);
}
function conformList({ items, minItems }, list) {
    if (!isMapping(items) || (typeof minItems === "number" && list.length < minItems))
        return null;
    const values = [];
    for (const item of list) {
        const conforming = conform(items, item);
        if (conforming === null)
            return null;
        values.push(conforming.value);
    }
    return { value: values };
}
function conformMapping(schema, data) {
    const properties = isMapping(schema["properties"]) ? schema["properties"] : {};
    if (!hasPlainNames(schema) || !hasRequired(schema, data))
        return null;
    const values = new Map(defaultsOf(properties));
    for (const [name, inner] of Object.entries(data)) {
        const rule = Object.hasOwn(properties, name) ? properties[name] : schema["additionalProperties"];
        const conforming = isMapping(rule) ? conform(rule, inner) : null;
        if (conforming === null)
            return null;
        values.set(name, conforming.value);
    }
    return { value: Object.fromEntries(values) };
}
function hasRequired({ required }, data) {
    return !Array.isArray(required) || required.every((name) => Object.hasOwn(data, String(name)));
}
/** Every key of a document is a text already. */
function hasPlainNames({ propertyNames: names }) {
    return names === undefined || JSON.stringify(names) === '{"type":"string"}';
}
function defaultsOf(properties) {
    return Object.entries(properties).flatMap(([name, schema]) => isMapping(schema) && "default" in schema ? [[name, structuredClone(schema["default"])]] : []);
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/policy/document/document.js
var document_document = __webpack_require__(83493);
// EXTERNAL MODULE: ./lib/policy/document/policy-file.js
var policy_file = __webpack_require__(98157);
;// CONCATENATED MODULE: ./lib/policy/product/plain-product.js



/** A product's configuration that plainly holds to the JSON Schema made of ours; null says nothing (docs/adr/0011). */
function plainProductConfig(source, schema) {
    const document = (0,document_document/* readDocument */.u)(source, "invalid-config");
    const conforming = document.problems.length === 0 ? conform(JSON.parse(schema), document.data) : null;
    if (conforming === null)
        return null;
    const file = (0,policy_file/* fileOf */.W)(document, { ok: true, value: conforming.value });
    return file.ok ? file.value : null;
}

;// CONCATENATED MODULE: ./lib/actions/gate-check/load-policy.js






const policyPath = "policy/platform.yml";
/** `assaygate init` writes it into an organisation's instance; the packaged policy has none. */
const instanceMark = "policy/instance.yml";
/** Written by the build beside our code, and as trusted as that. */
const compiledPath = "dist/platform.json";
const productSchemaPath = "dist/product-config.json";
const largestCompiled = 1024 * 1024;
/** The platform policy that lies beside the action itself (design §7): no input can name another. */
async function loadPlatformPolicy(home) {
    const text = { path: policyPath, text: home.readText(policyPath, size/* mostDocumentBytes */.A) };
    const file = compiledPolicy(text, home) ?? (await parsePlatform(text));
    return { file, source: home.exists(instanceMark) ? "instance" : "packaged" };
}
/** A policy that somebody wants to try out on the command line. */
async function platformPolicyFrom(path, files) {
    return {
        file: await parsePlatform({ path, text: files.readText(path, size/* mostDocumentBytes */.A) }),
        source: "file",
    };
}
/** Null for an organisation's own policy, and where there was no build. */
function compiledPolicy(text, home) {
    if (!home.exists(compiledPath))
        return null;
    return (0,compiled/* compiledFormOf */.NU)(text, home.readText(compiledPath, largestCompiled));
}
/** The schema is only needed for a policy that was not checked by the build (docs/adr/0011). */
async function parsePlatform(text) {
    const { parsePlatformPolicy } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3050)]).then(__webpack_require__.bind(__webpack_require__, 83050));
    return parsePlatformPolicy(text);
}
/** The product's configuration at the commit that is judged, and at the base commit. @throws {UserError} */
async function loadProductConfigs(path, { files, home }, repository) {
    if (!files.exists(path))
        throw lackingConfig(path);
    const text = { path, text: files.readText(path, size/* mostDocumentBytes */.A) };
    const product = (0,checked/* orThrow */.a)(await checkProduct(text, home));
    // A change that renames the file, and the input with it, must not leave the rules of the old one behind.
    const baseText = (await repository.baseText(path)) ?? (await repository.baseText(places/* productConfigPath */.de));
    if (baseText === null)
        return { product, base: null, texts: { product: text, base: null } };
    const base = { path, text: baseText };
    return { product, base: (0,checked/* orThrow */.a)(await checkProduct(base, home)), texts: { product: text, base } };
}
/** Only a configuration that is not plainly right needs the schema library, which says what is wrong with it. */
async function checkProduct(text, home) {
    const plain = plainProduct(text, home);
    if (plain !== null)
        return { ok: true, value: plain };
    const { checkProductConfig } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(6588)]).then(__webpack_require__.bind(__webpack_require__, 96588));
    return checkProductConfig(text);
}
function plainProduct(text, home) {
    if (!home.exists(productSchemaPath))
        return null;
    return plainProductConfig(text, home.readText(productSchemaPath, largestCompiled));
}
function lackingConfig(path) {
    return new errors/* UserError */.yo("missing-file", `expected the product configuration ${path}, found none.`, {
        hint: "Write one: docs/tutorial/first-gate.md shows the ten lines that it needs.",
    });
}


/***/ }),

/***/ 99048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
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


/***/ }),

/***/ 12627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ canonicalDigest),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98799);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6878);



/** Canonical JSON of a value (RFC 8785): the same text for equal values, whatever the order of keys. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd("bug", "canonical JSON: expected a JSON value, got none");
    return text;
}
/** Digest of a value: sha256 over its canonical JSON. */
function canonicalDigest(value) {
    return `sha256:${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)(canonicalJson(value))}`;
}


/***/ }),

/***/ 6878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   hW: () => (/* binding */ sha256HexOfBytes),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// The one thing of Node that the core uses: a function of its input only, and forty times as fast as one in JavaScript
// on the thousands of short texts that a report has (docs/adr/0011).

/** sha256 of bytes, or of a text's UTF-8 bytes, in lower-case hex. */
function sha256Hex(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", content, "hex");
}
/** sha256 of bytes, as bytes. */
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", bytes, "buffer");
}
/** sha256 of bytes, in lower-case hex. */
function sha256HexOfBytes(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", bytes, "hex");
}


/***/ }),

/***/ 92019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mostDocumentBytes)
/* harmony export */ });
/** Larger than any file that people review: a policy, a configuration, a waiver, kept answers (design section 7). */
const mostDocumentBytes = 256 * 1024;


/***/ }),

/***/ 25983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ callerPath),
/* harmony export */   de: () => (/* binding */ productConfigPath),
/* harmony export */   pC: () => (/* binding */ requiredWorkflow)
/* harmony export */ });
/** Configuration of a product, in its own repository. */
const productConfigPath = ".github/assaygate.yml";
/** Workflow of an instance that rulesets require, in whatever product it runs. */
const requiredWorkflow = ".github/workflows/pull-request.yml";
/** Workflow of a product that calls the instance's, where no ruleset requires that. */
const callerPath = ".github/workflows/assaygate.yml";


/***/ }),

/***/ 20393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ decideStage),
/* harmony export */   ZB: () => (/* binding */ checkResults),
/* harmony export */   k1: () => (/* binding */ decideAll)
/* harmony export */ });
/** What one check came to (design §4). */
const checkResults = ["PASSED", "WARNED", "FAILED", "NOT_RUN", "NOT_APPLICABLE", "ERROR"];
/** Sums up checks: a required one FAILED or NOT_RUN fails the stage, else one in ERROR leaves it undecided. */
function decideStage(checks) {
    const required = checks.filter((check) => check.required);
    const some = (...results) => required.some(({ result }) => results.includes(result));
    if (some("FAILED", "NOT_RUN"))
        return "FAILED";
    if (some("ERROR"))
        return "UNDECIDED";
    return checks.some(({ result }) => result === "WARNED") ? "WARNED" : "PASSED";
}
/** Sums up stages the same way. No stage at all is no verdict. */
function decideAll(stages) {
    if (stages.includes("FAILED"))
        return "fail";
    return stages.includes("UNDECIDED") || stages.length === 0 ? "undecided" : "pass";
}


/***/ }),

/***/ 32407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ orThrow)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Returns the value of a check, or throws its first problem. @throws {UserError} */
function orThrow(checked) {
    if (checked.ok)
        return checked.value;
    throw (checked.problems[0] ?? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd("bug", "a failed check: expected at least one problem, got none"));
}


/***/ }),

/***/ 83493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_document_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92019);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);



/**
 * Reads one YAML 1.2 document as plain JSON data: no aliases (bombs), tags, merge keys, `__proto__` or duplicate keys,
 * and dates stay text. Nothing is thrown: each thing that is wrong is a problem with its line and column.
 */
function readDocument(source, code) {
    const problems = [];
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const place = (offset) => placeOf(source.path, lines, offset);
    const report = (message, hint, offset) => {
        problems.push(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(code, message, { hint, at: place(offset) }));
    };
    const text = checkSize(source.text, report);
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        version: "1.2",
        schema: "core",
        merge: false,
        resolveKnownTags: false,
        stringKeys: true,
        // Ours is linear; the library's compares every pair of keys.
        uniqueKeys: false,
        prettyErrors: false,
        lineCounter: lines,
    });
    for (const error of document.errors.slice(0, 1))
        reportSyntax(error, report);
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias: (_, node) => report("expected plain values, got a YAML alias.", "Write the value out.", offsetOf(node)),
        Node: (_, node) => checkTag(node, report),
        Map: (_, node) => checkKeys(node.items, report),
    });
    return {
        path: source.path,
        data: problems.length === 0 ? document.toJS({ maxAliasCount: 0 }) : null,
        problems,
        locate: (path) => place(offsetOf(nearestNode(document.contents, path))),
        locateKey: (path, key) => place(offsetOf(keyNode(nearestNode(document.contents, path), key))),
    };
}
function placeOf(path, lines, offset) {
    const { line, col } = lines.linePos(offset);
    return line === 0 ? path : `${path}:${line}:${col}`;
}
/** An oversized text is not parsed at all. */
function checkSize(text, report) {
    const bytes = Buffer.byteLength(text);
    if (bytes <= _domain_document_size_js__WEBPACK_IMPORTED_MODULE_2__/* .mostDocumentBytes */ .A)
        return text;
    report(`expected at most ${_domain_document_size_js__WEBPACK_IMPORTED_MODULE_2__/* .mostDocumentBytes */ .A} bytes, got ${bytes}.`, "Split or shorten the file.", 0);
    return "";
}
/** What the parser's own words do not say well. */
const syntaxMistakes = new Map([
    ["MULTIPLE_DOCS", { message: "expected one YAML document, got several.", hint: 'Remove the "---" line.' }],
    [
        "RESOURCE_EXHAUSTION",
        { message: "expected a few levels of nesting, got too many.", hint: "Flatten the file." },
    ],
]);
function reportSyntax(error, report) {
    const plain = { message: `expected valid YAML, got: ${error.message}.`, hint: "Correct the syntax." };
    const { message, hint } = syntaxMistakes.get(error.code) ?? plain;
    report(message, hint, error.pos[0]);
}
function checkTag(node, report) {
    const tag = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? undefined : node.tag;
    if (tag === undefined)
        return;
    const shownTag = tag.replace(/^tag:yaml\.org,2002:/, "!!");
    report(`expected plain values, got the YAML tag "${shownTag}".`, "Remove the tag.", offsetOf(node));
}
/** Keys that are no data: a merge key, and the name that reaches the prototype of an object. */
const forbiddenKeys = ["<<", "__proto__"];
function checkKeys(items, report) {
    const seen = new Set();
    for (const { key } of items) {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : null;
        const where = offsetOf(key);
        if (typeof name !== "string")
            report("expected a text as key, got another value.", "Name the key.", where);
        if (forbiddenKeys.includes(name))
            report(`expected a plain key, got "${name}".`, "Remove it.", where);
        if (seen.has(name))
            report(`expected each key once, got "${name}" again.`, "Keep one of the two.", where);
        seen.add(name);
    }
}
function offsetOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? (node.range?.[0] ?? 0) : 0;
}
/** Follows the path as far as it leads. */
function nearestNode(root, path) {
    let node = root;
    for (const step of path) {
        const next = hasChildren(node) ? node.get(step, true) : undefined;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(next))
            return node;
        node = next;
    }
    return node;
}
function hasChildren(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && "get" in node;
}
function keyNode(node, key) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return node;
    return node.items.find((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === key)?.key ?? node;
}


/***/ }),

/***/ 74228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   p: () => (/* binding */ expected)
/* harmony export */ });
/** Longest piece of somebody's text that a message repeats. */
const maxShown = 60;
/** Shows a value in a message: quoted, on one line, cut short. */
function shown(value) {
    if (value === undefined)
        return "nothing";
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (typeof value === "object" && value !== null)
        return "a mapping";
    const text = typeof value === "string" ? JSON.stringify(value) : String(value);
    return text.length > maxShown ? `${text.slice(0, maxShown)}…` : text;
}
/** The message of a zod rule: what was expected, and what was found. */
function expected(what) {
    return { error: (issue) => `expected ${what}, got ${shown(issue.input)}` };
}


/***/ }),

/***/ 25976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* unused harmony export nearest */
/** Words longer than this are not compared: nobody mistypes them, and the cost grows with the square. */
const longest = 64;
/** Finds the known word that a mistyped one most likely means; undefined where none is close. */
function nearest(word, known) {
    if (word.length > longest)
        return undefined;
    let best;
    let least = Math.max(2, Math.floor(word.length / 3)) + 1;
    for (const candidate of known) {
        if (candidate.length > longest)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best;
}
/** Counts the insertions, deletions and replacements between two words (Levenshtein). */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (const [index, letter] of [...a].entries())
        row = nextRow(row, letter, index + 1, b);
    return row.at(-1) ?? 0;
}
function nextRow(previous, letter, first, b) {
    const row = [first];
    for (let column = 1; column <= b.length; column++) {
        const replaced = at(previous, column - 1) + Number(b[column - 1] !== letter);
        row.push(Math.min(at(previous, column) + 1, at(row, column - 1) + 1, replaced));
    }
    return row;
}
function at(row, column) {
    return row[column] ?? 0;
}
/** Says which known words there are, the nearest first if there is one. */
function suggest(word, known) {
    const match = nearest(word, known);
    if (match !== undefined)
        return `Did you mean "${match}"?`;
    return known.length === 0 ? "Remove it." : `Known here: ${known.join(", ")}.`;
}


/***/ }),

/***/ 98157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileOf),
/* harmony export */   r: () => (/* binding */ pointerOf)
/* harmony export */ });
/* harmony import */ var _domain_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12627);

/** The file of a document that was held to its schema. */
function fileOf(document, checked) {
    if (!checked.ok)
        return checked;
    const { path, data, locate } = document;
    return { ok: true, value: { path, content: checked.value, digest: (0,_domain_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .X)(data), locate } };
}
/** `file#/json/pointer` of a place in a file (RFC 6901). */
function pointerOf(file, path) {
    const steps = path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`);
    return `${file}#${steps.join("")}`;
}


/***/ }),

/***/ 13225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ compiledFormOf),
/* harmony export */   pW: () => (/* binding */ compiledPath)
/* harmony export */ });
/* unused harmony export compilePolicy */
/* harmony import */ var _domain_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);
/* harmony import */ var _document_policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98157);


/** Written by the build beside our code, and as trusted as that. */
const compiledPath = "dist/platform.json";
/** What the build writes into `dist/`, for a policy that holds to its schema. */
function compilePolicy(text, { digest, content }) {
    const compiled = { madeFrom: sha256Hex(text), digest, content };
    return `${JSON.stringify(compiled)}\n`;
}
/** The compiled form of exactly this text, or null: one byte of difference, and the text itself is read. */
function compiledFormOf({ path, text }, compiled) {
    const { madeFrom, digest, content } = JSON.parse(compiled);
    if (madeFrom !== (0,_domain_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(text))
        return null;
    return { path, content, digest, locate: (place) => (0,_document_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .r)(path, place) };
}


/***/ }),

/***/ 18148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   p_: () => (/* binding */ styleSheet),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36906);

const made = Symbol("markup");
const escapes = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "`": "&#96;",
};
/**
 * Joins literal markup and values. A value that is text becomes one visible line in which nothing is markup, so it
 * may stand between tags and inside quoted attributes; inside `style` and unquoted attributes no value may stand.
 */
function html(literals, ...parts) {
    return markup(literals.map((literal, index) => literal + render(parts[index] ?? "")).join(""));
}
/** Parts below each other, without those that are empty. */
function lines(parts) {
    return markup(parts
        .map(render)
        .filter((text) => text !== "")
        .join("\n"));
}
/** Our own style sheet; never text from outside. */
function styleSheet(css) {
    return markup(`<style>\n${css}</style>`);
}
const nothing = markup("");
function markup(text) {
    return { [made]: true, text };
}
function render(part) {
    if (typeof part === "string")
        return escapeText(part);
    if (typeof part === "number")
        return String(part);
    return "text" in part ? part.text : part.map(render).join("");
}
/** `##[` would be a command of the Actions runner, should somebody print the page (G1). */
function escapeText(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(text)
        .replaceAll(/[&<>"'`]/g, (mark) => escapes[mark] ?? "")
        .replaceAll("##[", "&#35;&#35;[");
}


/***/ }),

/***/ 36453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ remarks),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18148);

/** A landmark with a heading of its own. */
function section(id, title, parts) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(parts)}
</section>`;
}
/** Says how many entries of a list are not shown. */
function leftOut(count, what) {
    return count > 0
        ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="left-out">… and ${count} more ${what}; all are in the JSON verdict.</p>`
        : _markup_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6;
}
/** `1 waiver`, `2 waivers`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** Remarks, one below the other. */
function remarks(texts, most, what) {
    if (texts.length === 0)
        return _markup_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6;
    const items = texts.slice(0, most).map((text) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li>${text}</li>`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)([(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<ul class="remarks">${items}</ul>`, leftOut(texts.length - most, what)]);
}


/***/ })

};
