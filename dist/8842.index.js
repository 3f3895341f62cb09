export const id = 8842;
export const ids = [8842];
export const modules = {

/***/ 98842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Promotion: () => (/* binding */ Promotion),
/* harmony export */   promotionKind: () => (/* binding */ promotionKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _own_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37276);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




const Destination = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    environment: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Environment */ .OH,
    physicalEnvironment: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
    cluster: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
    deploymentName: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
});
/** That an artefact went to an environment, unchanged. Subject: the artefact. */
const Promotion = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    artifact: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Link */ .N_.describe("Address of the artefact."),
    component: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("What was promoted."),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["forward", "rollback"]).describe("Forward, or back."),
    enforcement: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["L0", "L1", "L2", "L3"]).describe("What really stops an unproved artefact there."),
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ environment: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Environment */ .OH })
        .optional()
        .describe("Environment it came from; absent for the first."),
    destination: Destination.describe("Environment it went to."),
    strategy: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["rolling", "blue-green", "canary", "feature-toggle"]).describe("How it was rolled out."),
    configuration: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.describe("Configuration after templating and before secrets."),
    promotedAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it began."),
    finishedAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].optional().describe("When it ended."),
    result: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Outcome */ .Pi.describe("How it ended."),
    rollbackTo: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.optional().describe("Artefact to go back to."),
    rollbackCertificate: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.optional().describe("Proof of the way back."),
    certificateBasis: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["exact-pair", "migration-class"])
        .optional()
        .describe("What that proof is about."),
    request: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.optional().describe("The request that was approved."),
    deployment: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Link */ .N_.optional().describe("Record of the deployment on GitHub."),
    approvals: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG).optional().describe("The approvals it rests on."),
    inputAttestations: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG).describe("Everything else it rests on."),
    policy: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Policy */ .PE.describe("The platform policy that was judged by."),
    verifier: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Verifier */ .BL.describe("The file that judged and signed."),
});
const promotionKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "promotion",
    type: (0,_own_type_js__WEBPACK_IMPORTED_MODULE_3__/* .ownType */ .Z)("promotion"),
    pinsCommit: false,
    subjects: "artefact",
    shape: Promotion,
    verifierId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .verifierIdOf */ .rk,
    policyDigest: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigestOf */ .K7,
});


/***/ })

};
