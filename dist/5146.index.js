export const id = 5146;
export const ids = [5146,8905];
export const modules = {

/***/ 15146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./lib/domain/binding/sidecar.js
var binding_sidecar = __webpack_require__(48905);
// EXTERNAL MODULE: ./lib/domain/binding/sidecar-suffix.js
var sidecar_suffix = __webpack_require__(39215);
;// CONCATENATED MODULE: ./lib/domain/dependency/npm-nothing.js
/** Every way in which npm is told to install something. */
const lists = [
    "dependencies",
    "devDependencies",
    "optionalDependencies",
    "peerDependencies",
    "bundleDependencies",
    "bundledDependencies",
    "workspaces",
];
/**
 * Tells whether lockfile and manifest together prove that npm would install nothing. npm reads both, so both must say it;
 * what is left out, of another shape or of another version proves nothing.
 */
function namesNoPackage(lockfile, manifest) {
    const locked = objectIn(lockfile);
    const own = manifest === undefined ? null : objectIn(manifest);
    if (locked === null || own === null || !asksForNothing(own))
        return false;
    const { lockfileVersion, packages, dependencies } = locked;
    if (lockfileVersion !== 2 && lockfileVersion !== 3)
        return false;
    if (!isMapping(packages) || (dependencies !== undefined && !isNothing(dependencies)))
        return false;
    const [root, ...others] = Object.entries(packages);
    return root?.[0] === "" && others.length === 0 && isMapping(root[1]) && asksForNothing(root[1]);
}
function asksForNothing(manifest) {
    return lists.every((list) => manifest[list] === undefined || isNothing(manifest[list]));
}
function isNothing(value) {
    return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function objectIn(text) {
    try {
        const value = JSON.parse(text);
        return isMapping(value) ? value : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/domain/digest/sha256.js
var sha256 = __webpack_require__(6878);
// EXTERNAL MODULE: ./lib/domain/pipeline/roles.js
var roles = __webpack_require__(22402);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/domain/scan/command.js

/** What can be put into the arguments of a scanner. */
const placeholders = ["workspace", "report", "install", "config", "subject", "node"];
/**
 * Puts values in place of `{name}`; a value is put in once and not looked into again, so that a path with braces is no
 * placeholder. @throws {UserError} invalid-policy for a name that is none, or that has no value in this scan
 */
function fillIn(words, values) {
    return words.map((word) => word.replace(/\{([a-z]+)\}/g, (_, name) => given(name, values)));
}
function given(name, values) {
    const known = placeholders.find((placeholder) => placeholder === name);
    const value = known === undefined ? undefined : values[known];
    if (value !== undefined)
        return value;
    throw new errors/* UserError */.yo("invalid-policy", known === undefined
        ? `expected one of ${placeholders.join(", ")} in braces, got {${name}}.`
        : `expected a value for {${name}}, got none.`, { hint: name === "subject" ? "Name the archive to scan with --subject." : "Correct `run`." });
}
/** Which of the runner's variables a scanner gets; no other reaches it. */
function environmentFor(wanted, host) {
    const given = Object.entries(wanted).flatMap(([name, from]) => {
        const value = host[from];
        return value === undefined || value === "" ? [] : [[name, value]];
    });
    return Object.fromEntries(given);
}
/** Name of the n-th of several reports: `audit.json`, `audit-2.json`. */
function reportName(name, index) {
    if (index === 0)
        return name;
    const dot = name.lastIndexOf(".");
    return dot <= 0 ? `${name}-${index + 1}` : `${name.slice(0, dot)}-${index + 1}${name.slice(dot)}`;
}

;// CONCATENATED MODULE: ./lib/domain/scan/nothing.js
/**
 * The report of a scan that had nothing to look at, and proved it: in our own name, since no tool was run. Without it the
 * scan would be missing; with a tool's own report of nothing, one that looked at nothing could not be told from it.
 */
function reportOfNothing(proof) {
    const note = { level: "note", message: { text: proof } };
    const invocations = [{ executionSuccessful: true, toolExecutionNotifications: [note] }];
    const driver = { name: "assaygate-scan", rules: [] };
    return `${JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver }, invocations, results: [] }] })}\n`;
}

// EXTERNAL MODULE: ./lib/policy/document/checked.js
var checked = __webpack_require__(32407);
// EXTERNAL MODULE: ./lib/policy/document/document.js
var document_document = __webpack_require__(83493);
// EXTERNAL MODULE: ./lib/policy/document/validate.js
var validate = __webpack_require__(49490);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/policy/document/expected.js
var expected = __webpack_require__(74228);
// EXTERNAL MODULE: ./lib/policy/document/schema.js
var schema = __webpack_require__(16847);
;// CONCATENATED MODULE: ./lib/policy/scanners/scanner-schema.js




const PlainName = schemas/* string */.YjP((0,expected/* expected */.p)("a file name without folders"))
    .regex(/^[A-Za-z0-9][\w.-]{0,99}$/, (0,expected/* expected */.p)("a file name without folders"));
const Hex64 = schemas/* string */.YjP((0,expected/* expected */.p)("a sha256 in lower-case hex"))
    .regex(/^[0-9a-f]{64}$/, (0,expected/* expected */.p)("a sha256 in lower-case hex"));
const Download = schemas/* strictObject */.rej({
    download: schemas/* strictObject */.rej({
        url: schemas/* string */.YjP((0,expected/* expected */.p)("an address with https"))
            .regex(/^https:\/\/[^\s{}]+$/, (0,expected/* expected */.p)("an address with https"))
            .describe("Where the release lies."),
        sha256: Hex64.describe("Of the bytes behind the address; others are refused."),
        archive: schemas/* enum */.k5n(["none", "tar.gz"], (0,expected/* expected */.p)("none, tar.gz"))
            .describe("`none`: the bytes are the program."),
        program: PlainName.describe("The program; it becomes `{install}/<program>`."),
    })
        .describe("A published release, verified before it is unpacked."),
});
const Npm = schemas/* strictObject */.rej({
    npm: schema/* Name */.SX.describe("Folder below `scanners/npm/` with package.json and package-lock.json; installed without scripts."),
});
const Pip = schemas/* strictObject */.rej({
    pip: schema/* Name */.SX.describe("Folder below `scanners/pip/` with a requirements.txt that has a hash for each package; wheels only."),
});
const Path = schemas/* strictObject */.rej({
    path: schemas/* strictObject */.rej({
        program: PlainName.describe("A program that the runner has on its PATH."),
        verify: schemas/* array */.YOg(schema/* Text */.EY, (0,expected/* expected */.p)("a list of arguments"))
            .max(10)
            .describe("Arguments with which it tells its version, which must hold `version`; none: any version will do."),
    })
        .describe("A program that the runner image brings."),
});
const Argument = schemas/* string */.YjP((0,expected/* expected */.p)("an argument")).min(1, (0,expected/* expected */.p)("an argument")).max(1_000);
const Variable = schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, (0,expected/* expected */.p)("the name of a variable"));
/** How one kind of scan is made: `scanners/<kind>.yml` of an instance. */
const Scanner = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("assaygate/scanner/v1", (0,expected/* expected */.p)('"assaygate/scanner/v1"')),
    kind: schemas/* enum */.k5n(roles/* scannedKinds */.eb, (0,expected/* expected */.p)(roles/* scannedKinds */.eb.join(", ")))
        .describe("What its report is evidence for."),
    tool: PlainName.describe("Name of the tool, as the sidecar names it."),
    version: schema/* Text */.EY.max(100).describe("Version of the tool; what `install` brings must be it."),
    install: schemas/* union */.KCZ([Npm, Pip, Download, Path], (0,expected/* expected */.p)("one of npm, pip, download, path"))
        .describe("How the tool comes to the runner."),
    run: schemas/* array */.YOg(Argument, (0,expected/* expected */.p)("a list: the program and its arguments"))
        .min(1, (0,expected/* expected */.p)("a program"))
        .max(100)
        .describe("Program and arguments, without a shell. `{workspace}`, `{report}`, `{install}`, `{config}` (folder `scanners/config`), `{subject}` and `{node}` are put in."),
    report: PlainName.describe("Name of the report; `{report}` is its path."),
    stdout: schema/* Flag */.lN.default(false).describe("The tool prints its report instead of writing it to `{report}`."),
    exitCodes: schemas/* array */.YOg(schemas/* int */.Whr().min(0).max(255), (0,expected/* expected */.p)("a list of exit codes"))
        .min(1, (0,expected/* expected */.p)("at least one exit code"))
        .describe("Codes that mean that the tool did its work, whether or not it found something."),
    timeoutMinutes: schemas/* number */.aig((0,expected/* expected */.p)("minutes from 1 to 60"))
        .min(1)
        .max(60)
        .describe("After that it is ended, and the scan did not happen."),
    each: schemas/* strictObject */.rej({
        file: schema/* Glob */.fo.describe("The tool is run once for each of these files of the workspace."),
        with: schemas/* array */.YOg(PlainName).max(10).default([]).describe("Files beside it that the tool needs too."),
        nothing: schemas/* enum */.k5n(["npm-lockfile"], (0,expected/* expected */.p)("npm-lockfile"))
            .optional()
            .describe("How a file proves that there is nothing to look at, so that the tool is not run: `npm-lockfile`: it and the package.json beside it name no package."),
    })
        .optional()
        .describe("Runs in copies of just these files, so that nothing else of the product is read; without any such file nothing was scanned."),
    blindTo: schemas/* array */.YOg(schema/* Glob */.fo)
        .max(100)
        .default([])
        .describe("Files that the tool cannot judge: a workspace that has one was not scanned."),
    environment: schemas/* record */.g1P(Variable, Variable)
        .default({})
        .describe("Variables that the tool gets, and the runner's variable that each is taken from. Others it does not get."),
}, (0,expected/* expected */.p)("a scanner"));

;// CONCATENATED MODULE: ./lib/policy/scanners/scanner-file.js





/** Reads the scanner of a kind. @throws {UserError} invalid-policy */
function parseScanner(source, kind) {
    const document = (0,document_document/* readDocument */.u)(source, "invalid-policy");
    const scanner = (0,checked/* orThrow */.a)((0,validate/* validate */.t)(Scanner, document, { code: "invalid-policy", keys: "scannerskindyml-of-an-instance" }));
    if (scanner.kind === kind)
        return scanner;
    throw new errors/* UserError */.yo("invalid-policy", `kind: expected ${kind}, got ${scanner.kind}.`, {
        at: document.locate(["kind"]),
        hint: "The file's name is the kind.",
    });
}

// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
;// CONCATENATED MODULE: ./lib/cli/pipeline/scan.js











const scan_usage = usage.usages.scan;
const largestScanner = 64 * 1024;
const largestAttributes = 1024 * 1024;
const largestInput = 64 * 1024 * 1024;
const mostRuns = 100;
const minuteMs = 60_000;
/** @throws {UserError} usage */
function parse(words) {
    const options = (0,cli_options/* parseOptions */.A)(words, { usage: scan_usage, valued: { output: "once", subject: "once" } });
    const [kind, ...more] = options.positionals;
    const output = options.value("output");
    if (kind === undefined || more.length > 0 || output === undefined) {
        throw new errors/* UserError */.yo("usage", "expected one kind of scan and --output.", { hint: `Usage: ${scan_usage}` });
    }
    return { kind: (0,cli_options/* oneOf */.y)("kind", kind, roles/* scannedKinds */.eb), output, subject: options.value("subject") ?? null };
}
/**
 * Runs the instance's scanner of one kind over the workspace and hands over its report with a sidecar. Exit 0 if there is
 * a report to judge, whatever it found; 1, with the reason, if there is none.
 */
async function scan(words, ports) {
    const request = parse(words);
    const path = `scanners/${request.kind}.yml`;
    const scanner = parseScanner({ path, text: ports.home.readText(path, largestScanner) }, request.kind);
    const done = await ports.scanBench(request.output, (bench) => scanOn(bench, { scanner, request, ports }));
    if (done.state === "unknown") {
        ports.runner.log(`${request.kind}: not scanned by ${scanner.tool} ${scanner.version}: ${done.why}`);
        return 1;
    }
    ports.print(`${done.value.join("\n")}\n`);
    ports.runner.log(`${request.kind}: scanned by ${scanner.tool} ${scanner.version}`);
    return 0;
}
const everywhere = { withModules: true };
const attributesGlob = "**/.gitattributes";
/** With it a checkout holds files in another encoding than the commit, in which no scanner finds what it looks for. */
const encodingAttribute = "working-tree-encoding";
function recodes(path, { files }) {
    return files.readText(path, largestAttributes).includes(encodingAttribute);
}
/** Names of the reports, or why there are none. */
async function scanOn(bench, scan) {
    const { scanner, ports } = scan;
    const unseen = scanner.blindTo.flatMap((glob) => ports.files.find(glob, everywhere)).toSorted();
    if (unseen.length > 0)
        return not(`it cannot judge ${list(unseen)}`);
    const recoding = ports.files.find(attributesGlob, everywhere).filter((path) => recodes(path, ports));
    if (recoding.length > 0)
        return not(`git does not write what is committed, by ${list(recoding)}: ${encodingAttribute}`);
    const places = placesOf(bench, scan);
    if (places.state === "unknown")
        return places;
    const installed = await bench.install(scanner.install, scanner.version);
    if (installed.state === "unknown")
        return installed;
    const names = [];
    for (const place of places.value) {
        const name = reportName(scanner.report, names.length);
        const done = await lookAt(bench, { ...scan, ...place, name, install: installed.value });
        if (done.state === "unknown")
            return done;
        names.push(name);
    }
    return { state: "known", value: names };
}
function placesOf(bench, { scanner, ports }) {
    const { each } = scanner;
    if (each === undefined)
        return { state: "known", value: [{ folder: bench.workspace, nothing: null }] };
    const found = ports.files.find(each.file, everywhere);
    if (found.length === 0)
        return not(`there is no ${each.file} to look at`);
    if (found.length > mostRuns)
        return not(`there are ${found.length} of ${each.file}, more than ${mostRuns}`);
    const places = found.map((path) => {
        const folder = path.slice(0, path.lastIndexOf("/") + 1);
        const wanted = [
            path,
            ...each.with.map((name) => `${folder}${name}`).filter((file) => ports.files.exists(file)),
        ];
        const texts = wanted.map((file) => [file.slice(folder.length), ports.files.readText(file, largestInput)]);
        const given = new Map(texts);
        return { folder: bench.folderWith(given), nothing: proofOfNothing(each, path, given) };
    });
    return { state: "known", value: places };
}
function proofOfNothing({ nothing }, path, given) {
    const lockfile = given.get(path.slice(path.lastIndexOf("/") + 1)) ?? "";
    const isProved = nothing === "npm-lockfile" && namesNoPackage(lockfile, given.get("package.json"));
    return isProved ? `${JSON.stringify(path)} and the package.json beside it name no package` : null;
}
async function lookAt(bench, single) {
    const { nothing, name, scanner, ports } = single;
    if (nothing === null)
        return runOnce(bench, single);
    const text = reportOfNothing(nothing);
    const at = ports.clock.now();
    const sidecar = (0,binding_sidecar/* renderSidecar */.I)({
        ...{ commit: ports.runner.context.commit, command: ["assaygate", "scan", scanner.kind], exitCode: 0 },
        ...{ startedAt: at, finishedAt: at, tool: "assaygate-scan" },
        files: [{ path: name, bytes: new TextEncoder().encode(text).length, sha256: (0,sha256/* sha256Hex */.fg)(text) }],
    });
    bench.deliverText(name, text);
    bench.deliverText(`${name}${sidecar_suffix/* sidecarSuffix */.n}`, sidecar);
    return { state: "known", value: null };
}
async function runOnce(bench, single) {
    const { scanner, folder, name, ports } = single;
    const report = bench.reportPath(name);
    const [program = "", ...args] = fillIn(scanner.run, valuesFor(bench, single, report));
    const startedAt = ports.clock.now();
    const end = await bench.run({
        ...{ program, args, folder },
        environment: environmentFor(scanner.environment, bench.variables),
        timeoutMs: scanner.timeoutMinutes * minuteMs,
        output: scanner.stdout ? report : null,
    });
    const failure = failureOf(end, scanner);
    if (failure !== null)
        return not(failure);
    const delivered = bench.deliver(report, name);
    if (delivered.state === "unknown")
        return delivered;
    const sidecar = (0,binding_sidecar/* renderSidecar */.I)({
        commit: ports.runner.context.commit,
        command: [...scanner.run],
        exitCode: end.state === "ended" ? end.exitCode : -1,
        ...{ startedAt, finishedAt: ports.clock.now(), tool: scanner.tool, workspace: bench.workspace },
        files: [{ path: name, ...delivered.value }],
    });
    bench.deliverText(`${name}${sidecar_suffix/* sidecarSuffix */.n}`, sidecar);
    return { state: "known", value: null };
}
function valuesFor(bench, { request, install }, report) {
    const subject = request.subject === null ? {} : { subject: bench.subjectPath(request.subject) };
    return {
        workspace: bench.workspace,
        config: bench.config,
        node: bench.node,
        ...{ report, install },
        ...subject,
    };
}
function failureOf(end, { run, exitCodes, timeoutMinutes }) {
    switch (end.state) {
        case "not-found":
            return `${run[0] ?? "the program"} is not on PATH`;
        case "timed-out":
            return `it took more than ${timeoutMinutes} minutes`;
        case "ended":
            if (exitCodes.includes(end.exitCode))
                return null;
            return `it ended with ${end.exitCode}, expected ${exitCodes.join(" or ")}; its last words:\n${end.lastWords}`;
    }
}
const mostListed = 5;
function list(paths) {
    const more = paths.length - mostListed;
    const shown = paths
        .slice(0, mostListed)
        .map((path) => JSON.stringify(path))
        .join(", ");
    return more > 0 ? `${shown} and ${more} more` : shown;
}
function not(why) {
    return { state: "unknown", why };
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
