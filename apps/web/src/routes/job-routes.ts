import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { draftSearch } from "../disclosure/draft-search.ts";
import { logSearch } from "../questionnaire/log-search.ts";
import { questionnaireSearch } from "../questionnaire/questionnaire-search.ts";
import { matrixSearch } from "../responsibility/matrix-search.ts";
import { searchOf, text, wanted, yes } from "../search-parameters.ts";
import { memberRoute } from "./member-route.ts";

const matricesRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/matrices",
  component: lazyRouteComponent(
    () => import("../responsibility/matrices-page.tsx"),
    "MatricesPage",
  ),
});
const openMatrixRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/matrices/new",
  validateSearch: searchOf({ offering: text, words: text }),
  component: lazyRouteComponent(
    () => import("../responsibility/open-matrix-page.tsx"),
    "OpenMatrixPage",
  ),
});
const matrixRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/matrices/$matrixId",
  validateSearch: matrixSearch,
  component: lazyRouteComponent(() => import("../responsibility/matrix-page.tsx"), "MatrixPage"),
});
const agreementRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/agreements/$agreementId",
  component: lazyRouteComponent(() => import("../agreement/agreement-page.tsx"), "AgreementPage"),
});
const contractsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/contracts",
  validateSearch: searchOf({ facility: text }),
  component: lazyRouteComponent(() => import("../contract/contracts-page.tsx"), "ContractsPage"),
});
const contractRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/contracts/$contractId",
  component: lazyRouteComponent(() => import("../contract/contract-page.tsx"), "ContractPage"),
});
const offeringsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/offerings",
  component: lazyRouteComponent(() => import("../offering/offerings-page.tsx"), "OfferingsPage"),
});
const offeringRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/offerings/$offeringId",
  component: lazyRouteComponent(() => import("../offering/offering-page.tsx"), "OfferingPage"),
});
const draftRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/disclosures/$disclosureId",
  validateSearch: draftSearch,
  component: lazyRouteComponent(() => import("../disclosure/draft-page.tsx"), "DraftPage"),
});
const importRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/disclosures/$disclosureId/import",
  component: lazyRouteComponent(() => import("../disclosure/import-page.tsx"), "ImportPage"),
});
const receivedCopiesRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/received-copies",
  validateSearch: searchOf({ add: yes, offering: text }),
  component: lazyRouteComponent(
    () => import("../received-copy/received-copies-page.tsx"),
    "ReceivedCopiesPage",
  ),
});
const receivedCopyRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/received-copies/$copyId",
  validateSearch: draftSearch,
  component: lazyRouteComponent(
    () => import("../received-copy/received-copy-page.tsx"),
    "ReceivedCopyPage",
  ),
});
const receivedImportRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/received-copies/$copyId/import",
  component: lazyRouteComponent(
    () => import("../received-copy/copy-import-page.tsx"),
    "CopyImportPage",
  ),
});
const revisionRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/revisions/$revisionId",
  validateSearch: searchOf({ item: text }),
  component: lazyRouteComponent(() => import("../disclosure/revision-page.tsx"), "RevisionPage"),
});
const formsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/forms",
  component: lazyRouteComponent(() => import("../form/forms-page.tsx"), "FormsPage"),
});
const formRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/forms/$formId",
  validateSearch: searchOf({ official: text }),
  component: lazyRouteComponent(() => import("../form/form-page.tsx"), "FormPage"),
});
const findRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/find",
  validateSearch: searchOf({ words: wanted, chosen: text }),
  component: lazyRouteComponent(() => import("../comparison/find-page.tsx"), "FindPage"),
});
const comparisonsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/comparisons",
  validateSearch: searchOf({
    revisions: text,
    differs: yes,
    section: text,
    words: wanted,
    cell: text,
  }),
  component: lazyRouteComponent(
    () => import("../comparison/comparisons-page.tsx"),
    "ComparisonsPage",
  ),
});

const migrationRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/disclosures/$disclosureId/migration",
  component: lazyRouteComponent(() => import("../migration/migration-page.tsx"), "MigrationPage"),
});
const differencesRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/differences",
  validateSearch: searchOf({ before: text, after: text, show: text }),
  component: lazyRouteComponent(
    () => import("../difference/difference-page.tsx"),
    "DifferencePage",
  ),
});
const questionnairesRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/questionnaires",
  component: lazyRouteComponent(
    () => import("../questionnaire/questionnaires-page.tsx"),
    "QuestionnairesPage",
  ),
});
const newQuestionnaireRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/questionnaires/new",
  component: lazyRouteComponent(
    () => import("../questionnaire/new-questionnaire-page.tsx"),
    "NewQuestionnairePage",
  ),
});
const toldRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/questionnaires/log",
  validateSearch: logSearch,
  component: lazyRouteComponent(() => import("../questionnaire/told-page.tsx"), "ToldPage"),
});
const questionnaireRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/questionnaires/$questionnaireId",
  validateSearch: questionnaireSearch,
  component: lazyRouteComponent(
    () => import("../questionnaire/questionnaire-page.tsx"),
    "QuestionnairePage",
  ),
});

/** From the disclosure to the contract. */
export const jobRoutes = [
  matricesRoute,
  openMatrixRoute,
  matrixRoute,
  agreementRoute,
  contractsRoute,
  contractRoute,
  offeringsRoute,
  offeringRoute,
  draftRoute,
  importRoute,
  receivedCopiesRoute,
  receivedCopyRoute,
  receivedImportRoute,
  migrationRoute,
  revisionRoute,
  formsRoute,
  formRoute,
  questionnairesRoute,
  newQuestionnaireRoute,
  toldRoute,
  questionnaireRoute,
  findRoute,
  comparisonsRoute,
  differencesRoute,
] as const;
