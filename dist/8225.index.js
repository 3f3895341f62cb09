export const id = 8225;
export const ids = [8225];
export const modules = {

/***/ 18225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ChangeRecord: () => (/* binding */ ChangeRecord),
/* harmony export */   changeRecordKind: () => (/* binding */ changeRecordKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _own_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37276);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




const Commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ gitCommit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/) }) });
const Pointers = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pointer */ .gm).optional();
/** Everything about one change of production in one place. Subject: the artefacts and the commit. */
const ChangeRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    changeId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("Id of the change."),
    changeType: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["standard", "normal", "emergency"]).describe("Kind of change."),
    title: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("One line."),
    description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("More."),
    reason: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("Why."),
    securityImpact: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("What it means for security."),
    range: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ from: Commit, to: Commit }).describe("From the commit before to the commit that runs."),
    changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, authors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY).optional(), reviewers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY).optional() }))
        .describe("Pull requests, with who wrote and who reviewed."),
    workItems: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["defect", "incident", "story"]) }))
        .optional()
        .describe("What it was done for."),
    gates: Pointers.describe("Evaluations of the gates."),
    approvals: Pointers.describe("Approvals."),
    sbom: Pointers.describe("Bills of materials."),
    scans: Pointers.describe("Scan reports."),
    provenance: Pointers.describe("Provenance."),
    rollback: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ plan: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pointer */ .gm, verification: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pointer */ .gm.optional() })
        .optional()
        .describe("The way back, and its proof."),
    plannedAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].optional().describe("When it was to happen."),
    startedAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it began."),
    endedAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].optional().describe("When it ended."),
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["succeeded", "failed", "rolled-back"]).describe("How it ended."),
    openRisks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Link */ .N_).optional().describe("What is still open."),
    generatedAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When this record was made."),
    retention: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ class: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, until: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"] }).optional().describe("How long it is kept."),
    policy: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Policy */ .PE.describe("The platform policy that was judged by."),
    verifier: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Verifier */ .BL.describe("The file that judged and signed."),
});
const changeRecordKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "change-record",
    type: (0,_own_type_js__WEBPACK_IMPORTED_MODULE_3__/* .ownType */ .Z)("change-record"),
    pinsCommit: false,
    subjects: "either",
    shape: ChangeRecord,
    verifierId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .verifierIdOf */ .rk,
    policyDigest: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigestOf */ .K7,
});


/***/ })

};
