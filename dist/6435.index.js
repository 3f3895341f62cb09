export const id = 6435;
export const ids = [6435];
export const modules = {

/***/ 6435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RollbackVerification: () => (/* binding */ RollbackVerification),
/* harmony export */   rollbackVerificationKind: () => (/* binding */ rollbackVerificationKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _own_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37276);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




const Seconds = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0);
const DataMigration = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    present: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    reversible: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    class: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
});
/** That the way back from an artefact to the one before was walked. Subject: the candidate. */
const RollbackVerification = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["drill", "actual"]).describe("Rehearsed, or in earnest."),
    environment: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Environment */ .OH.describe("Where."),
    from: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.describe("Artefact that was left."),
    to: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.describe("Artefact that was gone back to."),
    trigger: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("What set it off."),
    startedAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it began."),
    serviceRestoredAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].optional().describe("When the service answered again."),
    verifiedAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When all checks were done."),
    durationSeconds: Seconds.describe("From the beginning until the service was restored."),
    objectiveSeconds: Seconds.describe("How long it may take."),
    dataMigration: DataMigration.describe("Whether data changed, and whether that can be undone."),
    expiresAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("From then on the certificate counts no longer."),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, result: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Outcome */ .Pi }))
        .min(1)
        .describe("What was looked at afterwards."),
    result: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Outcome */ .Pi.describe("Whether it went well."),
    notifications: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Link */ .N_).optional().describe("Who was told."),
    followUp: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Link */ .N_).optional().describe("What was learnt."),
    policy: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Policy */ .PE.describe("The platform policy that was judged by."),
    verifier: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Verifier */ .BL.describe("The file that judged and signed."),
});
const rollbackVerificationKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "rollback-verification",
    type: (0,_own_type_js__WEBPACK_IMPORTED_MODULE_3__/* .ownType */ .Z)("rollback-verification"),
    pinsCommit: false,
    subjects: "artefact",
    shape: RollbackVerification,
    verifierId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .verifierIdOf */ .rk,
    policyDigest: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigestOf */ .K7,
    expiresAt: ({ expiresAt }) => expiresAt,
});


/***/ })

};
