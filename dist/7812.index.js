export const id = 7812;
export const ids = [7812];
export const modules = {

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

/***/ 47812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseBaseline: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* unused harmony export checkBaseline */
/* harmony import */ var _document_checked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32407);
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83493);
/* harmony import */ var _document_validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49490);
/* harmony import */ var _waiver_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17632);




/** Reads a baseline file. @throws {UserError} invalid-waiver */
function parseBaseline(source) {
    return (0,_document_checked_js__WEBPACK_IMPORTED_MODULE_0__/* .orThrow */ .a)(checkBaseline(source));
}
/** Reads a baseline file; mistakes are values. */
function checkBaseline(source) {
    const document = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(source, "invalid-waiver");
    const checked = (0,_document_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .validate */ .t)(_waiver_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .BaselineFile */ .u, document, { code: "invalid-waiver", keys: "keys-of-the-baseline" });
    if (!checked.ok)
        return checked;
    const { schema: _, ...baseline } = checked.value;
    return { ok: true, value: baseline };
}


/***/ }),

/***/ 17632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ WaiverFile),
/* harmony export */   u: () => (/* binding */ BaselineFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _document_expected_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74228);
/* harmony import */ var _document_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16847);



const Uri = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP((0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an https address"))
    .regex(/^https:\/\/[^\s]{1,2000}$/, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an https address"));
const Tracking = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ uri: Uri.describe("Where the work is followed.") }, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an entry with uri")), (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a list"))
    .min(1, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("at least one entry, as debt without an issue is forgotten"))
    .describe("Issues in which the fix is followed.");
const Justification = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP((0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a justification"))
    .min(20, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a justification of at least 20 characters"))
    .describe("Why the risk can be carried until then; for a reader who was not there.");
const AnswersFor = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("Team or person."), uri: Uri.describe("Where to reach them.") }, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an owner with name and uri"))
    .describe("Who answers for it.");
/** One group of findings; its fields must all hold, each by exact comparison. */
const ScopeEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP((0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a fingerprint of 64 hex digits"))
        .regex(/^[0-9a-f]{64}$/, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a fingerprint of 64 hex digits"))
        .optional(),
    ruleId: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
    vulnerability: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional().describe("CVE, GHSA or another advisory id."),
    purl: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional().describe("Package URL with its version; qualifiers are not compared."),
    path: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional().describe("File of the finding."),
}, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an entry with fingerprint, vulnerability, or ruleId with path or purl"));
/** A waiver file, `.github/assaygate/waivers/<id>.yml` (design §7). */
const WaiverFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("assaygate/waiver/v1", (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)('"assaygate/waiver/v1"')),
    id: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Name */ .SX.describe("The file's name without its extension."),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a list of check ids"))
        .min(1, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("at least one check id"))
        .describe("Checks in which it counts."),
    scope: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ScopeEntry, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a list of findings"))
            .min(1, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("at least one finding"))
            .describe("What it covers; never a wildcard."),
        environments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Name */ .SX, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a list of environments"))
            .default([])
            .describe("Environments it is limited to; empty: all. A limited one does not count for a commit."),
    }, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a scope with findings")),
    owner: AnswersFor,
    justification: Justification,
    tracking: Tracking,
    requestedAt: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it was asked for."),
    expiresAt: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it ends; a day ends it at 00:00 UTC, so on that day it counts no longer."),
    approverRole: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Name */ .SX.describe("Role that has to approve, as the policy says for the severity."),
}, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a waiver"));
/** Old debt with a burn-down date, `.github/assaygate/baseline.yml` (design §7, ratchet). */
const BaselineFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("assaygate/baseline/v1", (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)('"assaygate/baseline/v1"')),
    owner: AnswersFor,
    justification: Justification,
    tracking: Tracking,
    requestedAt: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it was asked for."),
    approverRole: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Name */ .SX.describe("Role that has to approve, as the policy says for waivers."),
    entries: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP((0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a fingerprint of 64 hex digits"))
            .regex(/^[0-9a-f]{64}$/, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a fingerprint of 64 hex digits")),
        burnDownOn: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When the finding has to be gone."),
    }, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an entry with fingerprint and burnDownOn")), (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a list of entries"))
        .describe("Findings that were there before; never secrets."),
}, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a baseline"));


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
