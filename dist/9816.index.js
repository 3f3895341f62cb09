export const id = 9816;
export const ids = [9816];
export const modules = {

/***/ 95775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ verifierOf),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   dH: () => (/* binding */ factsPath),
/* harmony export */   sF: () => (/* binding */ commitSubject),
/* harmony export */   tk: () => (/* binding */ effectivePolicyOf)
/* harmony export */ });
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65513);

/** A statement that somebody signs about one subject. */
function statementOf(predicateType, subject, predicate) {
    return { _type: _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statementType */ .q, subject: [subject], predicateType, predicate };
}
/** A commit as a subject. */
function commitSubject(commit, repository) {
    const digest = { gitCommit: commit };
    if (repository === undefined)
        return { digest };
    const annotations = { sourceRefs: repository.refs };
    return { uri: `git+${repository.url}@${commit}`, digest, annotations };
}
/** Hex digits of `sha256:<hex>`. */
function hexOf(digest) {
    return digest.slice(digest.indexOf(":") + 1);
}
/** Name of the facts of a verdict inside a release folder; its bytes are canonical JSON (RFC 8785). */
function factsPath(factsDigest) {
    return `facts/${hexOf(factsDigest)}.json`;
}
function verifierOf({ id, version }) {
    return { id, version: { assaygate: version } };
}
function policyOf({ verdict, policyUri }) {
    return { uri: policyUri, digest: { sha256: hexOf(verdict.policy.digest) } };
}
function effectivePolicyOf({ policy }) {
    return { name: "effective-policy", digest: { sha256: hexOf(policy.effectiveDigest) } };
}


/***/ }),

/***/ 39816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Provenance: () => (/* binding */ Provenance),
/* harmony export */   commitOf: () => (/* binding */ commitOf),
/* harmony export */   githubBuildType: () => (/* binding */ githubBuildType),
/* harmony export */   provenance: () => (/* binding */ provenance),
/* harmony export */   provenanceKind: () => (/* binding */ provenanceKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95775);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




const githubBuildType = "https://actions.github.io/buildtypes/workflow/v1";
const Workflow = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ref: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, repository: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, path: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY });
/** Parameters that a caller chose: one that is not known could mean anything, so it is refused (SLSA, provenance). */
const GithubParameters = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ workflow: Workflow });
/** SLSA provenance v1. */
const Provenance = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    buildDefinition: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        buildType: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
        externalParameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
        internalParameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional(),
        resolvedDependencies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pointer */ .gm).optional(),
    }),
    runDetails: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        builder: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            id: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
            version: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
            builderDependencies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pointer */ .gm).optional(),
        }),
        metadata: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            invocationId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
            startedOn: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].optional(),
            finishedOn: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].optional(),
        })
            .optional(),
        byproducts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pointer */ .gm).optional(),
    }),
})
    .refine(({ buildDefinition: { buildType, externalParameters } }) => buildType !== githubBuildType || GithubParameters.safeParse(externalParameters).success, { error: "expected the parameter workflow with ref, repository and path, and no other" });
const provenanceKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "provenance",
    type: "https://slsa.dev/provenance/v1",
    pinsCommit: true,
    subjects: "artefact",
    shape: Provenance,
    verifierId: ({ runDetails }) => runDetails.builder.id,
    commits: (predicate) => [commitOf(predicate)],
});
/** Says which run built an artefact, and of which commit: the bridge from source to artefact. */
function provenance(artefact, run) {
    const { repository, ref, commit, workflowPath } = run;
    return (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .statementOf */ .T8)(provenanceKind.type, artefact, {
        buildDefinition: {
            buildType: githubBuildType,
            externalParameters: { workflow: { ref, repository, path: workflowPath } },
            internalParameters: {
                github: {
                    event_name: run.event,
                    repository_id: run.repositoryId,
                    repository_owner_id: run.ownerId,
                    runner_environment: run.runnerEnvironment,
                },
            },
            resolvedDependencies: [{ uri: `git+${repository}@${ref}`, digest: { gitCommit: commit } }],
        },
        runDetails: {
            builder: { id: run.builderId },
            metadata: { invocationId: run.invocationId, startedOn: run.startedOn, finishedOn: run.finishedOn },
        },
    });
}
/** The commit that an artefact was built from; null: it names none, several, or was built some other way. */
function commitOf({ buildDefinition }) {
    if (buildDefinition.buildType !== githubBuildType)
        return null;
    const commits = (buildDefinition.resolvedDependencies ?? []).flatMap(({ digest }) => digest?.["gitCommit"] ?? []);
    const [commit, ...others] = new Set(commits);
    return others.length === 0 ? (commit ?? null) : null;
}


/***/ })

};
