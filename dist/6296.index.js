export const id = 6296;
export const ids = [6296];
export const modules = {

/***/ 86296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   byDigest: () => (/* binding */ byDigest),
/* harmony export */   rejudgeStages: () => (/* binding */ rejudgeStages)
/* harmony export */ });
/* harmony import */ var _domain_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12627);
/* harmony import */ var _domain_digest_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6878);
/* harmony import */ var _policy_replay_parse_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36837);
/* harmony import */ var _policy_replay_rejudge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35884);




/** Judges the recorded facts of every proved stage once more, where they and the policy of then came along. */
function rejudgeStages({ links }, textOf, platform) {
    return links.flatMap(({ evaluation }) => evaluation === null ? [] : [rejudged(evaluation, textOf, platform)]);
}
function rejudged(evaluation, textOf, platform) {
    const stage = evaluation.stage.id;
    const notHere = (words) => ({ stage, state: "not-here", words });
    const [facts, record] = [evaluation.facts, evaluation.record].map((file) => file === undefined ? undefined : textOf(file.digest.sha256));
    if (facts === undefined)
        return notHere("its facts did not come along");
    if (record === undefined)
        return notHere("the record of what else was judged did not come along");
    if (platform.digest !== `sha256:${evaluation.policy.digest.sha256}`)
        return notHere(`it was judged by another platform policy than ${platform.path}`);
    const verdict = judge(platform, record, facts);
    const problem = typeof verdict === "string" ? verdict : differenceOf(verdict, evaluation);
    if (problem !== null)
        return { stage, state: "other", words: problem };
    return {
        stage,
        state: "same",
        words: `the recorded facts come to the signed result again: ${evaluation.result}`,
    };
}
/** The verdict, or why there is none: what is not facts at all cannot be judged. */
function judge(platform, record, facts) {
    try {
        return (0,_policy_replay_rejudge_js__WEBPACK_IMPORTED_MODULE_3__/* .rejudge */ .N)(platform, (0,_policy_replay_parse_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRecord */ .H)(record), JSON.parse(facts));
    }
    catch (error) {
        return `the recorded facts cannot be judged: ${error instanceof Error ? error.message : "unknown"}`;
    }
}
function differenceOf(verdict, evaluation) {
    const stage = verdict.stages.find(({ id }) => id === evaluation.stage.id);
    if (stage === undefined)
        return "the recorded facts come to no such stage";
    const said = evaluation.checks.map(({ id, result, reason }) => [id, result, reason]);
    const found = stage.checks.map(({ id, result, reason }) => [id, result, reason]);
    const isSame = stage.result === evaluation.result && (0,_domain_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .X)(said) === (0,_domain_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .X)(found);
    return isSame ? null : `the recorded facts come to ${stage.result}, not to what was signed`;
}
/** Files of a release by their real digest, however many there are. */
function byDigest(texts) {
    const known = new Map(texts.map((text) => [(0,_domain_digest_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)(text), text]));
    return (sha256) => known.get(sha256);
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

/***/ 36837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _waivers_waiver_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17632);



const Text = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(500), text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(512 * 1024) });
const Unknown = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("unknown"),
    why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    cause: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
        ...["no-token", "permission", "no-posture", "stale-posture", "not-found", "not-asked", "outage"],
        ...["rate-limit", "budget", "unprovable", "malformed", "incomplete", "too-large"],
    ])
        .exactOptional(),
    needs: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
    resetAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
});
const known = (value) => zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("known"), value }), Unknown]).nullable();
const Approval = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("proved"), by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), at: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["refuted", "unknown"]), why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
]);
const Baseline = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    baseline: _waivers_waiver_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .BaselineFile */ .u.omit({ schema: true }),
    approval: Approval,
    author: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    introducedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
});
const Record = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    event: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    evaluatedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    stages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(8)).nullable(),
    merge: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        source: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["packaged", "instance", "file"]),
        product: Text.nullable(),
        base: Text.nullable(),
        profile: known(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        regulated: known(zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
        baseline: Baseline.nullable(),
    }),
});
/** Reads the `record.json` that a gate left beside its facts. @throws {UserError} invalid-input */
function parseRecord(text) {
    const parsed = Record.safeParse(parseJson(text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw broken(`a fault at "${issue?.path.join(".") ?? ""}": ${issue?.message ?? ""}`);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw broken(cause instanceof Error ? cause.message : "no JSON");
    }
}
function broken(found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `expected the record of a gate's verdict, found ${found}.`, {
        at: "record.json",
        hint: "Take the record.json that lies beside the facts it belongs to.",
    });
}


/***/ }),

/***/ 35884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rejudge)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26680);
/* harmony import */ var _merge_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38071);
/* harmony import */ var _product_product_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96588);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62221);




/**
 * Judges recorded facts once more: with the platform policy of then the verdict is the recorded one bit for bit, with
 * another it says what that would have come to.
 * @throws {UserError} where the policies do not go together
 */
function rejudge(platform, record, facts) {
    const { product, base, ...given } = record.merge;
    const merged = (0,_merge_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergePolicies */ .$)({ ...given, platform, product: read(product), base: read(base) });
    return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(facts, (0,_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .aboutStages */ .V)(merged, record.stages), record.evaluatedAt);
}
function read(text) {
    return text === null ? null : (0,_product_product_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseProductConfig */ .x)(text);
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


/***/ })

};
