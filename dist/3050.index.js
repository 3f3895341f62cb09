export const id = 3050;
export const ids = [3050];
export const modules = {

/***/ 8228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ leastHours),
/* harmony export */   rB: () => (/* binding */ isToRenew),
/* harmony export */   sX: () => (/* binding */ stalenessOf)
/* harmony export */ });
/* unused harmony export renewedAfterHours */
/** It says anew where a head stands when what it said is older than this, so that whoever reads knows that it still looks. */
const renewedAfterHours = 12;
/** What is asked for less than this could be asked for while the witness does all that it should. */
const leastHours = 24;
const hourMs = 3_600_000;
/** Clocks differ, and the witness says whole minutes. */
const skewMs = 10 * 60_000;
/**
 * Why a ledger is not watched as the policy asks for; null: it is. Between two looks an entry can be added and taken away, so
 * how old the last one is bounds what nobody would find.
 */
function stalenessOf(witnessed, { demand, size, now }) {
    if (demand === null)
        return null;
    const most = `at most ${demand.maxHours} hours ago`;
    // What has no entry has nothing that could be taken away.
    if (witnessed === null)
        return size === 0
            ? null
            : `expected the witness to have seen this ledger ${most}, found that it never did`;
    const age = Date.parse(now) - Date.parse(witnessed.at);
    if (age < -skewMs)
        return `expected the witness to have seen this ledger ${most}, found ${witnessed.at}, which is to come`;
    if (age <= demand.maxHours * hourMs + skewMs)
        return null;
    return `expected the witness to have seen this ledger ${most}, found ${Math.floor(age / hourMs)} hours (${witnessed.at})`;
}
/** Whether what was said of a head is old enough to be said again. */
function isToRenew(at, now) {
    return Date.parse(now) - Date.parse(at) > renewedAfterHours * hourMs;
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

/***/ 83050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ checkPlatformPolicy),
  parsePlatformPolicy: () => (/* binding */ parsePlatformPolicy)
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
// EXTERNAL MODULE: ./lib/domain/report/kind.js
var kind = __webpack_require__(45629);
// EXTERNAL MODULE: ./lib/policy/document/expected.js
var expected = __webpack_require__(74228);
// EXTERNAL MODULE: ./lib/policy/document/schema.js
var schema = __webpack_require__(16847);
// EXTERNAL MODULE: ./lib/domain/ledger/freshness.js
var freshness = __webpack_require__(8228);
;// CONCATENATED MODULE: ./lib/policy/platform/evidence-keeping.js




const hours = (0,expected/* expected */.p)(`a whole number of hours from ${freshness/* leastHours */.Jc} to 8760`);
/** What is asked of the witness of ledgers. */
const WitnessDemand = schemas/* strictObject */.rej({
    maxHours: schemas/* int */.Whr(hours)
        .min(freshness/* leastHours */.Jc, hours)
        .max(8_760, hours)
        .describe("Longest time since the witness looked; an older look keeps a release from being signed."),
})
    .optional()
    .describe("How fresh the witness's look at a ledger must be; left out: its age decides nothing.");
/** How long evidence is kept. */
const Retention = schemas/* strictObject */.rej({ days: schema/* Days */.Wn.describe("How long evidence is kept.") })
    .optional()
    .describe("How long evidence is kept.");

;// CONCATENATED MODULE: ./lib/policy/platform/release-branches.js


/** It begins with a letter or digit, so that nobody names every branch by accident. */
const ReleaseBranch = schemas/* string */.YjP((0,expected/* expected */.p)("the name of a branch"))
    .regex(/^[A-Za-z0-9][\w./-]{0,99}\*?$/, (0,expected/* expected */.p)("the name of a branch such as release/1.x, or the beginning of some, such as release/*"));
/** Branches that releases come from. */
const ReleaseBranches = schemas/* array */.YOg(ReleaseBranch, (0,expected/* expected */.p)("a list of branches"))
    .max(20, (0,expected/* expected */.p)("at most 20 branches"));

;// CONCATENATED MODULE: ./lib/policy/platform/severity-schema.js



const SeverityName = schemas/* enum */.k5n(["critical", "high", "medium", "low"], (0,expected/* expected */.p)("critical, high, medium or low"));
const Response = schemas/* enum */.k5n(["block", "backlog", "log"], (0,expected/* expected */.p)("block, backlog or log"))
    .describe("block: nothing passes; backlog: an item with a due date; log: listed only.");
const Notify = schemas/* union */.KCZ([schema/* Name */.SX, schemas/* array */.YOg(schema/* Name */.SX)], (0,expected/* expected */.p)("a name or a list of names"))
    .describe("Who is told at once.");
const DueDays = schema/* Days */.Wn.describe("Days until a backlog item is due.");
const unwaivable = schemas/* never */.ZmZ("expected nothing here, as critical findings cannot be waived (requirement 3.SEV1), got a value")
    .optional();
const Critical = schemas/* strictObject */.rej({
    response: schemas/* literal */.euz("block", (0,expected/* expected */.p)("block, as critical findings always block (requirement 3.SEV1)"))
        .describe("Always block."),
    notify: Notify.optional(),
    waivableBy: unwaivable,
    maxDays: unwaivable,
}, (0,expected/* expected */.p)("a response for critical findings"));
const Rule = schemas/* strictObject */.rej({
    response: Response,
    notify: Notify.optional(),
    waivableBy: schema/* Name */.SX.optional().describe("Role whose waiver may cover such a finding; without it none may."),
    maxDays: schema/* Days */.Wn.optional().describe("Longest life of such a waiver, from its first introduction."),
    dueDays: DueDays.optional(),
}, (0,expected/* expected */.p)("a severity response"));
/** What is done about findings of each severity (requirements 3.SEV1-3). */
const SeverityResponses = schemas/* strictObject */.rej({ critical: Critical, high: Rule, medium: Rule, low: Rule, info: Rule.optional() }, (0,expected/* expected */.p)("a response for critical, high, medium and low"))
    .describe("What is done about findings of each severity.");
const Overlay = schemas/* strictObject */.rej({
    response: Response.optional(),
    maxDays: schema/* Days */.Wn.optional().describe("Longest life of a waiver."),
    dueDays: DueDays.optional(),
}, (0,expected/* expected */.p)("a tighter severity response"));
/** What regulated workloads tighten; critical is as strict as it can be. */
const OverlaySeverities = schemas/* strictObject */.rej({ high: Overlay.optional(), medium: Overlay.optional(), low: Overlay.optional() }, (0,expected/* expected */.p)("a mapping of severities"))
    .describe("Tighter severity responses.");

;// CONCATENATED MODULE: ./lib/policy/platform/platform-policy.js







const bounds = {
    default: schema/* Value */.WT.optional().describe("What holds where the product says nothing."),
    min: schemas/* number */.aig((0,expected/* expected */.p)("a number")).optional().describe("Least that a product may set."),
    max: schemas/* number */.aig((0,expected/* expected */.p)("a number")).optional().describe("Most that a product may set."),
    oneOf: schemas/* array */.YOg(schemas/* string */.YjP(), (0,expected/* expected */.p)("a list of words"))
        .optional()
        .describe("Words that a product may choose from, for a parameter that takes words."),
};
/** One parameter of a check: a value that products may tighten, a range around a default, or a locked value. */
const ParameterRule = schemas/* union */.KCZ([
    schema/* Value */.WT,
    schemas/* strictObject */.rej({ ...bounds, locked: schema/* Value */.WT.optional().describe("A value that no product may change.") }),
], (0,expected/* expected */.p)("a value, or a mapping with default, min, max, oneOf or locked"));
/** How one check is done in a profile. */
const CheckRule = schemas/* strictObject */.rej({
    ...bounds,
    locked: schemas/* record */.g1P(schemas/* string */.YjP(), schema/* Value */.WT, (0,expected/* expected */.p)("a mapping of parameters to values"))
        .optional()
        .describe("Parameters and values that no product may change."),
    values: schemas/* record */.g1P(schemas/* string */.YjP(), ParameterRule, (0,expected/* expected */.p)("a mapping of parameters to rules"))
        .optional()
        .describe("Rules for parameters by name; default, min and max beside it are for `threshold`."),
    advisory: schema/* Flag */.lN.optional().describe("Misses warn and never block."),
    effectiveOn: schema/* Day */.LB.optional().describe("Day from which misses block; before it they warn."),
    required: schemas/* literal */.euz([true, false, "when-configured"], (0,expected/* expected */.p)('true, false or "when-configured"'))
        .optional()
        .describe("false: judged and shown, blocks nothing. when-configured: required as soon as the product lists evidence for it."),
}, (0,expected/* expected */.p)("a mapping of rules"))
    .describe("How one check is done: the range of its main parameter, its other parameters, and from when it blocks.");
const Checks = schemas/* record */.g1P(schemas/* string */.YjP(), CheckRule, (0,expected/* expected */.p)("a mapping of check ids to rules"));
const EvidenceOrigin = schemas/* enum */.k5n(["template", "product"], (0,expected/* expected */.p)('"template" or "product"'))
    .describe("Who may have made it: a template job, which runs no code of the product, or the product.");
const EvidenceRule = schemas/* union */.KCZ([
    EvidenceOrigin,
    schemas/* strictObject */.rej({
        origin: EvidenceOrigin,
        when: schemas/* enum */.k5n(["always", "packaged"], (0,expected/* expected */.p)('"always" or "packaged"'))
            .default("always")
            .describe("packaged: about an artefact, so not asked on pull_request and merge_group, which have none."),
    }),
], (0,expected/* expected */.p)('"template", "product", or a mapping with origin and when'));
const Binding = schemas/* enum */.k5n(["sidecar", "same-job"], (0,expected/* expected */.p)('"sidecar" or "same-job"'))
    .describe("How a report that names no commit is tied to one: by its sidecar, or by being written in the same job.");
const MaxAgeHours = schemas/* int */.Whr((0,expected/* expected */.p)("a whole number of hours from 1"))
    .min(1, (0,expected/* expected */.p)("a whole number of hours from 1"))
    .describe("Oldest evidence that counts, in hours.");
/** What one kind of workload has to show. */
const Profile = schemas/* strictObject */.rej({
    description: schema/* Text */.EY.optional().describe("One line for people."),
    evidence: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(kind/* evidenceKinds */.L), EvidenceRule, (0,expected/* expected */.p)("a mapping of evidence kinds to origins"))
        .describe("Evidence that must be there, and who may have made it."),
    binding: Binding.default("sidecar"),
    maxAgeHours: MaxAgeHours.default(24),
    checks: Checks.describe("Checks that are done, by id."),
}, (0,expected/* expected */.p)("a profile with evidence and checks"))
    .describe("What one kind of workload has to show.");
/** What regulated workloads add to their profile; it can only tighten. */
const Regulated = schemas/* strictObject */.rej({
    binding: Binding.optional(),
    maxAgeHours: MaxAgeHours.optional(),
    maxSuppressed: schema/* Count */.y_.optional().describe("Most suppressions below high that are let through."),
    severity: OverlaySeverities.optional(),
    checks: Checks.optional().describe("Tighter rules for checks that the profile has."),
}, (0,expected/* expected */.p)("a mapping of tighter rules"));
const Environment = schemas/* strictObject */.rej({
    name: schemas/* enum */.k5n(["dev", "test", "uat", "prod"], (0,expected/* expected */.p)("dev, test, uat or prod")),
    github: schema/* Text */.EY.optional().describe("Name of the GitHub environment; the same name if left out."),
    on: schemas/* enum */.k5n(["push", "merge", "release-candidate", "approval"], (0,expected/* expected */.p)("push, merge, release-candidate or approval"))
        .describe("What starts a promotion to it."),
    requires: schemas/* array */.YOg(schema/* Name */.SX, (0,expected/* expected */.p)("a list of names"))
        .optional()
        .describe("What must be there beside the verdict."),
    quorum: schemas/* array */.YOg(schemas/* strictObject */.rej({
        role: schema/* Name */.SX.describe("A name from `roles`."),
        n: schema/* Count */.y_.min(1, (0,expected/* expected */.p)("a whole number from 1")).describe("How many of its people."),
    }), (0,expected/* expected */.p)("a list of roles with a number each"))
        .optional()
        .describe("Who has to approve."),
    drill: schema/* Flag */.lN.optional().describe("The environment in which rollback is rehearsed."),
}, (0,expected/* expected */.p)("an environment with name and on"));
const Accepted = schemas/* strictObject */.rej({
    digest: schema/* Digest */.np.describe("Digest of a platform policy."),
    from: schema/* Moment */["do"].describe("From when its verdicts count."),
    until: schema/* Moment */["do"].describe("Until when its verdicts count."),
}, (0,expected/* expected */.p)("a digest with from and until"));
const WaiverLimits = schemas/* strictObject */.rej({
    noticeDays: schema/* Days */.Wn.default(14).describe("Days before its end from which a waiver is announced."),
    maxDays: schema/* Days */.Wn.default(30).describe("Longest life where the severity sets none."),
    approverRole: schema/* Name */.SX.optional().describe("Role that approves baselines, and waivers of what has no severity, such as a forbidden pattern."),
}, (0,expected/* expected */.p)("a mapping of waiver limits"));
/** The platform policy, owned by governance (design §7). */
const PlatformPolicy = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("assaygate/platform-policy/v1", (0,expected/* expected */.p)('"assaygate/platform-policy/v1"')),
    version: schemas/* string */.YjP((0,expected/* expected */.p)("a version such as 1.2.0"))
        .regex(/^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/, (0,expected/* expected */.p)("a version such as 1.2.0"))
        .describe("Semantic version of this policy."),
    owner: schema/* Owner */._e,
    roles: schemas/* record */.g1P(schema/* Name */.SX, schemas/* array */.YOg(schema/* Text */.EY, (0,expected/* expected */.p)("a list of teams")).min(1, (0,expected/* expected */.p)("at least one team")), (0,expected/* expected */.p)("roles"))
        .describe("Roles and the GitHub teams or environments that hold them."),
    accepted: schemas/* array */.YOg(Accepted, (0,expected/* expected */.p)("a list of accepted policies"))
        .default([])
        .describe("Earlier policies whose verdicts still count; the current one needs no entry."),
    defaultProfile: schema/* Name */.SX.optional().describe("Profile of a repository on its own; in an organisation the custom property decides."),
    profiles: schemas/* record */.g1P(schema/* Name */.SX, Profile, (0,expected/* expected */.p)("a mapping of profiles")).describe("Kinds of workload."),
    regulated: Regulated.optional().describe("What is tighter for regulated workloads."),
    severity: SeverityResponses,
    unknownSeverity: SeverityName.default("high").describe("How a finding of unknown severity is judged."),
    maxSuppressed: schema/* Count */.y_.default(0).describe("Most suppressions inside reports, of findings below high, that are let through."),
    forbiddenPatterns: schemas/* strictObject */.rej({
        files: schemas/* enum */.k5n(["changed", "all"], (0,expected/* expected */.p)('"changed" or "all"'))
            .describe("Whether the changed files are searched or all that are gated."),
    })
        .default({ files: "all" })
        .describe("Scope of `code.forbidden-patterns`."),
    gated: schemas/* strictObject */.rej({
        required: schemas/* array */.YOg(schema/* Glob */.fo).default([]).describe("Files that are gated in any case."),
        default: schemas/* array */.YOg(schema/* Glob */.fo).default(["**"]).describe("Files that are gated where the product names none."),
    })
        .default({ required: [], default: ["**"] })
        .describe("Which files are gated source."),
    waivers: WaiverLimits.prefault({}).describe("Limits of waivers."),
    baseline: schemas/* strictObject */.rej({ maxDays: schema/* Days */.Wn.default(180).describe("Longest time to burn old debt down.") })
        .prefault({})
        .describe("Limits of the baseline of old debt."),
    environments: schemas/* array */.YOg(Environment, (0,expected/* expected */.p)("a list of environments"))
        .default([])
        .describe("Environments in the order of promotion."),
    releaseBranches: ReleaseBranches.default([]).describe("Branches that releases come from besides the default one; rules must protect them."),
    witness: WitnessDemand,
    retention: Retention,
}, (0,expected/* expected */.p)("a platform policy"));

;// CONCATENATED MODULE: ./lib/policy/platform/platform-file.js





/** Reads the platform policy's text. @throws {UserError} invalid-policy */
function parsePlatformPolicy(source) {
    return (0,checked/* orThrow */.a)(checkPlatformPolicy(source));
}
/** Reads the platform policy's text; mistakes are values. */
function checkPlatformPolicy(source) {
    const document = (0,document_document/* readDocument */.u)(source, "invalid-policy");
    return (0,policy_file/* fileOf */.W)(document, (0,validate/* validate */.t)(PlatformPolicy, document, { code: "invalid-policy", keys: "keys-of-the-platform-policy" }));
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
