export const id = 2268;
export const ids = [2268,8905,6588];
export const modules = {

/***/ 92268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   record: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var _domain_document_size_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92019);
/* harmony import */ var _domain_pipeline_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25983);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _policy_product_product_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96588);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99048);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84761);
/* harmony import */ var _recording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64410);







const usage = _usage_js__WEBPACK_IMPORTED_MODULE_3__.usages.record;
/**
 * Runs a command and writes, beside each report that it wrote, a sidecar which ties the report's bytes to this commit
 * and to how the command ended. Exit 0 if the command succeeded, 1 if it did not, 2 if it left no report.
 */
async function record(words, ports) {
    const { command, globs } = parse(words, ports);
    const { exitCode, reports } = await (0,_recording_js__WEBPACK_IMPORTED_MODULE_4__/* .recordCommand */ .t)({ command, globs, tool: (0,_recording_js__WEBPACK_IMPORTED_MODULE_4__/* .toolOf */ .w)(command) }, ports);
    if (reports.length === 0) {
        const message = `expected ${command[0]} to write a report that matches ${globs.join(", ")}, found none newer than its start.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("no-match", message, {
            hint: "Correct --report, or evidence: in the product configuration.",
        });
    }
    ports.runner.log(`recorded ${reports.join(", ")} (exit code ${exitCode})`);
    return exitCode === 0 ? 0 : 1;
}
function parse(words, { files }) {
    const end = words.indexOf("--");
    const command = end === -1 ? [] : words.slice(end + 1);
    if (command.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("usage", "expected a command behind --, got none.", { hint: `Usage: ${usage}` });
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOptions */ .A)(words.slice(0, end), { usage, valued: { report: "often", config: "once" } });
    const given = options.values("report");
    if (given.length > 0)
        return { command, globs: given };
    const path = options.value("config") ?? _domain_pipeline_places_js__WEBPACK_IMPORTED_MODULE_5__/* .productConfigPath */ .de;
    if (!files.exists(path)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("usage", `expected --report, or the product configuration ${path}; found neither.`, {
            hint: `Usage: ${usage}`,
        });
    }
    const config = (0,_policy_product_product_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProductConfig */ .x)({ path, text: files.readText(path, _domain_document_size_js__WEBPACK_IMPORTED_MODULE_6__/* .mostDocumentBytes */ .A) });
    return { command, globs: config.content.evidence.map((entry) => entry.path) };
}


/***/ }),

/***/ 64410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ recordCommand),
/* harmony export */   w: () => (/* binding */ toolOf)
/* harmony export */ });
/* harmony import */ var _domain_binding_sidecar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48905);
/* harmony import */ var _domain_binding_sidecar_suffix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39215);


/** A file system's clock ticks more coarsely than the machine's and may lag behind it. */
const clockTickMs = 10;
/** Runs a command and ties what it wrote to this commit, by a sidecar beside each report. */
async function recordCommand({ command, globs, tool }, ports) {
    const before = timesOf(globs, ports);
    const startedAt = ports.clock.now();
    const [program = "", ...args] = command;
    const exitCode = await ports.process.run(program, args);
    const finishedAt = ports.clock.now();
    const reports = reportsWrittenSince(startedAt, timesOf(globs, ports), before);
    const run = { command: [...command], exitCode, startedAt, finishedAt, tool };
    for (const path of reports)
        writeSidecar(path, run, ports);
    return { exitCode, reports };
}
/** When each report was last written. */
function timesOf(globs, { files }) {
    const paths = [...new Set(globs.flatMap((glob) => files.find(glob)))].sort();
    const reports = paths.filter((path) => !path.endsWith(_domain_binding_sidecar_suffix_js__WEBPACK_IMPORTED_MODULE_1__/* .sidecarSuffix */ .n));
    return new Map(reports.map((path) => [path, files.status(path).modifiedAt]));
}
/** A report that the command did not touch is not its report, even if its time lies in the future. */
function reportsWrittenSince(startedAt, now, before) {
    const start = Date.parse(startedAt) - clockTickMs;
    return [...now].flatMap(([path, time]) => Date.parse(time) >= start && before.get(path) !== time ? [path] : []);
}
function writeSidecar(path, run, { files, runner }) {
    const file = { path, bytes: files.status(path).bytes, sha256: files.sha256(path) };
    const workspace = files.root === null ? {} : { workspace: files.root };
    const content = { commit: runner.context.commit, ...run, ...workspace, files: [file] };
    files.write(`${path}${_domain_binding_sidecar_suffix_js__WEBPACK_IMPORTED_MODULE_1__/* .sidecarSuffix */ .n}`, (0,_domain_binding_sidecar_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSidecar */ .I)(content));
}
/** Programs that only start another one: the tool is what they start. */
const starters = new Set([
    "npx",
    "npm",
    "pnpm",
    "yarn",
    "run",
    "exec",
    "--silent",
    "--",
    "-s",
    "node",
    "python",
    "python3",
    "-m",
]);
/** Name of the tool that the words of a command start. */
function toolOf(command) {
    const program = command.find((word) => !starters.has(word)) ?? command[0] ?? "";
    return program.slice(program.lastIndexOf("/") + 1);
}


/***/ }),

/***/ 6600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ artefactTypes),
/* harmony export */   r: () => (/* binding */ specOf)
/* harmony export */ });
/** Forms that an artefact has, by what it is deployed to (design §2.1). */
const artefactTypes = ["oci-layout", "zip", "bundle", "archive"];
/** The artefact of a product configuration, with what it leaves out as null. */
function specOf({ type, path, plan, schema }) {
    return { type, path, plan: plan ?? null, schema: schema ?? null };
}


/***/ }),

/***/ 48905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderSidecar),
/* harmony export */   parseSidecar: () => (/* binding */ parseSidecar)
/* harmony export */ });
/* unused harmony export Sidecar */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


const Digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, "expected a sha256 in lower-case hex");
const Commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, "expected a full commit id");
/** What `assaygate record -- COMMAND` writes beside the reports of a command (design §7, binding). */
const Sidecar = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("assaygate/evidence/v1"),
    commit: Commit.nullable(),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Absolute path of the checkout on the machine where the command ran: tools name files by it. */
    workspace: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4_096).optional(),
    /** What a scan of ours gave to the tool besides the source: an artefact, or one platform of it. */
    subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ sha256: Digest, platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(300).nullable() }).optional(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(), sha256: Digest })),
});
/** The text of a sidecar. */
function renderSidecar(content) {
    const sidecar = { schema: "assaygate/evidence/v1", ...content };
    return `${JSON.stringify(sidecar, null, 2)}\n`;
}
/** Reads a sidecar. @throws {UserError} unreadable-report if it is not one. */
function parseSidecar(path, text) {
    const parsed = Sidecar.safeParse(jsonOf(path, text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw unreadable(path, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a sidecar"}`);
}
function jsonOf(path, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw unreadable(path, cause instanceof Error ? cause.message : "not JSON");
    }
}
function unreadable(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("unreadable-report", `expected the sidecar that "assaygate record" writes, found ${why}.`, {
        at: path,
        hint: "Delete it and record the command again.",
    });
}


/***/ }),

/***/ 16847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   LB: () => (/* binding */ Day),
/* harmony export */   SX: () => (/* binding */ Name),
/* harmony export */   WT: () => (/* binding */ Value),
/* harmony export */   Wn: () => (/* binding */ Days),
/* harmony export */   X5: () => (/* binding */ Scalar),
/* harmony export */   _e: () => (/* binding */ Owner),
/* harmony export */   "do": () => (/* binding */ Moment),
/* harmony export */   fo: () => (/* binding */ Glob),
/* harmony export */   lN: () => (/* binding */ Flag),
/* harmony export */   np: () => (/* binding */ Digest),
/* harmony export */   y_: () => (/* binding */ Count)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _expected_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74228);


/** Schemas that the files of policy share. Each rule says what was expected and what was found. */
const Text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a text")).min(1, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a text"));
const Name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a name"))
    .regex(/^[a-z][a-z0-9-]{0,63}$/, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a name in lower case (letters, digits, dashes)"));
const Count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number from 0")).min(0, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number from 0"));
const Days = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number of days from 1 to 3650"))
    .min(1, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number of days from 1 to 3650"))
    .max(3650, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number of days from 1 to 3650"));
const Day = zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a date such as 2027-01-31"));
/** A day, which begins at 00:00 UTC, or a time. */
const Moment = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6(), zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true })], (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a date such as 2027-01-31 or a time such as 2027-01-31T12:00:00Z"));
const Digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a digest sha256:<64 hex digits>"))
    .regex(/^sha256:[0-9a-f]{64}$/, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a digest sha256:<64 hex digits>"));
const Flag = zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("true or false"));
/** A glob of files inside the workspace; nothing that leads out of it and no negation. */
const Glob = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a glob of files inside the repository"))
    .regex(/^(?![/!~]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$)).+$/s, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)('a glob of files inside the repository, without "..", a leading "/" or "!"'));
const Owner = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: Text.describe("Who answers for it: a team or a person."),
    contact: Text.describe("Where to reach them: an address, a channel or a page."),
}, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("an owner with name and contact"))
    .describe("Who answers for the file; named in every message about it.");
/** What a check's parameter can be set to. */
const Scalar = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a number, a word, true or false"));
const Value = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())], (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a number, a word, true or false, or a list of words"));


/***/ }),

/***/ 49490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25976);



/** Holds a document to a schema and says of each mistake where it is and what was probably meant. */
function validate(schema, document, { code, keys }) {
    if (document.problems.length > 0)
        return { ok: false, problems: document.problems };
    const result = schema.safeParse(document.data);
    if (result.success)
        return { ok: true, value: result.data };
    const context = { document, code, keys, known: knownKeys(schema) };
    // A mistyped key is an absent one too; what was typed says more about it.
    const isAbsent = ({ path }) => path.length > 0 && isNothingAt(document.data, path);
    const issues = result.error.issues.toSorted((a, b) => Number(isAbsent(a)) - Number(isAbsent(b)));
    return { ok: false, problems: issues.flatMap((issue) => problemsOf(issue, [], context)) };
}
function problemsOf(issue, parent, context) {
    const path = [...parent, ...issue.path.filter((step) => typeof step !== "symbol")];
    switch (issue.code) {
        case "unrecognized_keys":
            return issue.keys.map((key) => unknownKey(path, key, context));
        case "invalid_union": {
            const meant = branchMeant(issue.errors);
            if (meant !== undefined)
                return meant.flatMap((inner) => problemsOf(inner, path, context));
            return [mistake(path, issue.message, "", context)];
        }
        case "invalid_key":
            return [badKey(path, issue.issues[0]?.message ?? issue.message, context)];
        case "invalid_value":
            return [mistake(path, issue.message, correction(path, issue.values, context), context)];
        default:
            return [mistake(path, issue.message, "", context)];
    }
}
/** The branch of a union that got past the type of the value itself, if only one did. */
function branchMeant(branches) {
    const meant = branches.filter((issues) => issues.every((issue) => issue.path.length > 0 || isUnknownKey(issue)));
    return meant.length === 1 ? meant[0] : undefined;
}
function isUnknownKey(issue) {
    return issue.code === "unrecognized_keys";
}
function unknownKey(path, key, context) {
    const inside = path.length === 0 ? "" : ` in ${path.join(".")}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(context.code, `expected a known key${inside}, got ${JSON.stringify(key)}.`, {
        hint: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(key, context.known(path)),
        at: context.document.locateKey(path, key),
    });
}
function badKey(path, message, context) {
    const key = String(path.at(-1));
    const hint = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(key, context.known(path.slice(0, -1)));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(context.code, `key of ${path.join(".")}: ${message}.`, {
        hint,
        at: context.document.locateKey(path.slice(0, -1), key),
    });
}
function mistake(path, message, hint, context) {
    const subject = path.length === 0 ? "" : `${path.join(".")}: `;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(context.code, `${subject}${message}.`, {
        hint: hint === "" ? `Correct the value; docs/reference/policy.md#${context.keys} lists all keys.` : hint,
        at: context.document.locate(path),
    });
}
/** For a word outside a closed list: the word that was probably meant. */
function correction(path, values, context) {
    const found = valueAt(context.document.data, path);
    const words = values.filter((value) => typeof value === "string");
    return typeof found === "string" && words.length > 1 ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(found, words) : "";
}
function valueAt(data, path) {
    return path.reduce((value, step) => (isObject(value) ? value[String(step)] : undefined), data);
}
function isNothingAt(data, path) {
    return (valueAt(data, path.filter((step) => typeof step !== "symbol")) === undefined);
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}
/** Lists the keys that a schema knows at a path; read from its JSON Schema, so that there is no second list. */
function knownKeys(schema) {
    return (path) => {
        let level = [zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(schema, { io: "input", unrepresentable: "any" })];
        for (const step of path)
            level = level.flatMap((node) => descend(node, step)).flatMap(alternatives);
        return level.flatMap(keysOf);
    };
}
/** Named properties, or the closed list of names that a record takes. */
function keysOf(node) {
    const names = member(member(node, "propertyNames"), "enum");
    return Array.isArray(names) ? names.map(String) : Object.keys(member(node, "properties") ?? {});
}
function descend(node, step) {
    if (typeof step === "number")
        return [member(node, "items")];
    const properties = member(node, "properties");
    const own = isObject(properties) && Object.hasOwn(properties, step) ? properties[step] : undefined;
    return [own ?? member(node, "additionalProperties")];
}
function alternatives(node) {
    const branches = member(node, "anyOf");
    return Array.isArray(branches) ? branches : [node];
}
function member(node, name) {
    return isObject(node) ? node[name] : undefined;
}


/***/ }),

/***/ 96588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkProductConfig: () => (/* binding */ checkProductConfig),
  x: () => (/* binding */ parseProductConfig)
});

// EXTERNAL MODULE: ./lib/policy/document/checked.js
var checked = __webpack_require__(32407);
// EXTERNAL MODULE: ./lib/policy/document/document.js
var document_document = __webpack_require__(83493);
// EXTERNAL MODULE: ./lib/policy/document/policy-file.js
var policy_file = __webpack_require__(98157);
// EXTERNAL MODULE: ./lib/policy/document/validate.js
var validate = __webpack_require__(49490);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/domain/artifact/spec.js
var spec = __webpack_require__(6600);
// EXTERNAL MODULE: ./lib/domain/report/kind.js
var kind = __webpack_require__(45629);
// EXTERNAL MODULE: ./lib/policy/document/expected.js
var expected = __webpack_require__(74228);
// EXTERNAL MODULE: ./lib/policy/document/schema.js
var schema = __webpack_require__(16847);
;// CONCATENATED MODULE: ./lib/policy/product/product-config.js





const Evidence = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(kind/* evidenceKinds */.L, (0,expected/* expected */.p)(kind/* evidenceKinds */.L.join(", ")))
        .describe("What the report is evidence for."),
    suite: schema/* Name */.SX.optional().describe("For tests: unit (the default), integration or another name."),
    path: schema/* Glob */.fo.describe("Glob of the report files inside the repository."),
}, (0,expected/* expected */.p)("an entry with kind and path"));
const Command = schema/* Text */.EY.optional();
const OwnCi = schemas/* strictObject */.rej({
    workflow: schemas/* string */.YjP((0,expected/* expected */.p)("a workflow of this repository, such as .github/workflows/ci.yml"))
        .regex(/^\.github\/workflows\/[\w.-]{1,200}\.ya?ml$/, (0,expected/* expected */.p)("a workflow of this repository, such as .github/workflows/ci.yml"))
        .describe("Path of the workflow file; it runs on pull_request and merge_group."),
    artifact: schemas/* string */.YjP((0,expected/* expected */.p)("the name of an artifact"))
        .regex(/^[\w. -]{1,200}$/, (0,expected/* expected */.p)("the name of an artifact"))
        .describe("Name of the artifact with the reports and their sidecars."),
    root: schemas/* string */.YjP((0,expected/* expected */.p)("a folder of this repository"))
        .regex(/^(?!\.\.?(?:\/|$))[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/, (0,expected/* expected */.p)("a folder of this repository"))
        .optional()
        .describe("Folder that the paths in the artifact begin in: upload-artifact cuts off what all have in common."),
}, (0,expected/* expected */.p)("a mapping with workflow and artifact"));
const Place = schemas/* string */.YjP((0,expected/* expected */.p)("a file or folder of this repository"))
    .regex(/^(?!\.\.?(?:\/|$))[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/, (0,expected/* expected */.p)("a file or folder of this repository, such as dist/app.zip"));
const Artefact = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(spec/* artefactTypes */.I, (0,expected/* expected */.p)(spec/* artefactTypes */.I.join(", ")))
        .describe("`oci-layout`: a folder with an image; `zip`: a function's package; `bundle`: what a store takes; `archive`: a module or a pipeline."),
    path: Place.describe("What `package` writes: the folder of an image layout, else one file."),
    plan: Place.optional().describe("For an infrastructure module: the saved plan that is approved with it."),
    schema: Place.optional().describe("For a data pipeline: the schema of its data."),
}, (0,expected/* expected */.p)("a mapping with type and path"));
/** The product's own file, `.github/assaygate.yml` (design §7). */
const ProductConfig = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("assaygate/product-config/v1", (0,expected/* expected */.p)('"assaygate/product-config/v1"')),
    owner: schema/* Owner */._e,
    evidence: schemas/* array */.YOg(Evidence, (0,expected/* expected */.p)("a list of evidence"))
        .default([])
        .describe("Where the reports are that this product's tools write."),
    values: schemas/* record */.g1P(schemas/* string */.YjP(), schema/* Scalar */.X5, (0,expected/* expected */.p)("a mapping of parameters to values"))
        .default({})
        .describe("Thresholds inside the guardrails: `coverage.line: 85` or `tests.unit.maxSkippedRatio: 0.05`."),
    scopes: schemas/* strictObject */.rej({
        gated: schemas/* array */.YOg(schema/* Glob */.fo, (0,expected/* expected */.p)("a list of globs"))
            .min(1, (0,expected/* expected */.p)("at least one glob"))
            .optional()
            .describe("Globs of the source files that are gated."),
    })
        .default({})
        .describe("Which files count as gated source."),
    commands: schemas/* strictObject */.rej({
        setup: Command.describe("Installs what the others need."),
        build: Command.describe("Builds the artefact's inputs."),
        test: Command.describe("Runs the tests and writes their reports."),
        lint: Command.describe("Runs the linters and writes their reports."),
        package: Command.describe("Makes the artefact."),
        deploy: Command.describe("Deploys one artefact to one environment."),
        smoke: Command.describe("Checks a deployment."),
    })
        .default({})
        .describe("What the templates run for this product."),
    artefact: Artefact.optional().describe("What the command `package` makes; from then on everything is about its digest."),
    ci: OwnCi.optional().describe("The product's own workflow, if that makes its evidence and not the templates."),
}, (0,expected/* expected */.p)("a product configuration"));

;// CONCATENATED MODULE: ./lib/policy/product/product-file.js





/** Reads a product's configuration. @throws {UserError} invalid-config */
function parseProductConfig(source) {
    return (0,checked/* orThrow */.a)(checkProductConfig(source));
}
/** Reads a product's configuration; mistakes are values. */
function checkProductConfig(source) {
    const document = (0,document_document/* readDocument */.u)(source, "invalid-config");
    return (0,policy_file/* fileOf */.W)(document, (0,validate/* validate */.t)(ProductConfig, document, { code: "invalid-config", keys: "keys-of-the-product-configuration" }));
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
