import type * as vscode from 'vscode';
import { Desk } from './editor/host/desk.js';
import { loadLanguageModel } from './desk/node/languageModel.js';
import { vscodeBundles } from './editor/host/vscodeBundles.js';
import { registerAddAlias } from './editor/registry/addAlias.js';
import { registerAddNames } from './editor/registry/addNames.js';
import { registerAddToRegistry } from './editor/registry/addToRegistry.js';
import { registerActorSymbols } from './editor/actors/actorSymbols.js';
import { registerActorsView } from './editor/actors/actorsView.js';
import { registerClaimChange } from './editor/checking/claimChange.js';
import { registerClaimLinks } from './editor/claims/claimLinks.js';
import { registerClaimsView } from './editor/claims/claimsView.js';
import { registerCopyName } from './editor/actors/copyName.js';
import { registerCreateRegistry } from './editor/registry/createRegistry.js';
import { registerCursorContext } from './editor/cursor/cursorContext.js';
import { registerDefinition } from './editor/navigation/definition.js';
import { registerClearForPublication } from './editor/facts/clearForPublication.js';
import { registerFactCommands } from './editor/facts/factCommands.js';
import { registerFactMarks } from './editor/facts/factMarks.js';
import { registerFactsView } from './editor/facts/factsView.js';
import { registerDeciding } from './editor/checking/deciding.js';
import { registerDecisionMarks } from './editor/checking/decisionMarks.js';
import { registerAttachDocument } from './editor/documents/attachDocument.js';
import { registerDocumentPages } from './editor/documents/documentPages.js';
import { registerDocumentsView } from './editor/documents/documentsView.js';
import { registerLookInDocuments } from './editor/documents/lookInDocuments.js';
import { registerOpenPassage } from './editor/documents/openPassage.js';
import { registerQuotationHover } from './editor/documents/quotationHover.js';
import { registerDraftStatus } from './editor/status/draftStatus.js';
import { registerExportReport } from './editor/reports/exportReport.js';
import { registerReplyLetters } from './editor/reports/writeReplyLetter.js';
import { registerEntryLens } from './editor/registry/entryLens.js';
import { registerFindMentions } from './editor/navigation/findMentions.js';
import { registerLanguageModelTools } from './editor/assistant/languageModelTools.js';
import { registerHighlights } from './editor/highlights/highlights.js';
import { registerHover } from './editor/hover/hover.js';
import { registerImportList } from './editor/lists/importList.js';
import { registerListReports } from './editor/lists/listReports.js';
import { registerListsView } from './editor/lists/listsView.js';
import { registerListings } from './editor/lists/listings.js';
import { registerHtmlArticles } from './editor/status/htmlArticles.js';
import { registerLanguageSwitch } from './editor/status/languageSwitch.js';
import { registerLookUp } from './editor/actors/lookUp.js';
import { registerMarks } from './editor/highlights/marks.js';
import { registerNameCompletion } from './editor/completion/nameCompletion.js';
import { registerNavigation } from './editor/navigation/navigation.js';
import { registerNotes } from './editor/diagnostics/notes.js';
import { registerNoteActions } from './editor/diagnostics/notesActions.js';
import { registerNotesInRegistry } from './editor/diagnostics/notesInRegistry.js';
import { registerNotePages } from './editor/diagnostics/notesPages.js';
import { registerNoteSilence } from './editor/diagnostics/notesSilence.js';
import { registerOpenEntry } from './editor/registry/openEntry.js';
import { registerOutline } from './editor/claims/outline.js';
import { registerBeforePublication } from './editor/reports/beforePublicationPage.js';
import { registerSourcingProfile } from './editor/reports/sourcingProfile.js';
import { registerPins } from './editor/actors/pins.js';
import { registerProblems } from './editor/registry/problems.js';
import { registerReconcile } from './editor/lists/reconcileLists.js';
import { registerReferences } from './editor/navigation/references.js';
import { registerRegistryCompletion } from './editor/registry/registryCompletion.js';
import { registerRegistryHover } from './editor/hover/registryHover.js';
import { registerRename } from './editor/registry/rename.js';
import { registerNewDraft } from './editor/welcome/newDraft.js';
import { registerSampleNewsroom } from './editor/welcome/sampleNewsroom.js';
import { registerShowBio } from './editor/cursor/showBio.js';
import { registerAddKnown } from './editor/directories/addKnown.js';
import { registerDirectoriesView } from './editor/directories/directoriesView.js';
import { registerImportActors } from './editor/directories/importActors.js';
import { registerWordLists } from './editor/registry/wordLists.js';
import { registerEuToken } from './editor/lists/euToken.js';
import { registerUpdateLists } from './editor/lists/updateLists.js';

/** What Copydesk shows and does, each registered once. */
const FEATURES = [
  registerMarks,
  registerHover,
  registerCursorContext,
  registerShowBio,
  registerProblems,
  registerNotes,
  registerNoteActions,
  registerNotePages,
  registerNoteSilence,
  registerNotesInRegistry,
  registerPins,
  registerClaimsView,
  registerDeciding,
  registerDecisionMarks,
  registerClaimChange,
  registerClaimLinks,
  registerFactsView,
  registerFactCommands,
  registerFactMarks,
  registerClearForPublication,
  registerActorsView,
  registerOutline,
  registerNavigation,
  registerDraftStatus,
  registerLanguageSwitch,
  registerHtmlArticles,
  registerDocumentPages,
  registerDocumentsView,
  registerAttachDocument,
  registerQuotationHover,
  registerOpenPassage,
  registerLookInDocuments,
  registerListsView,
  registerImportList,
  registerDirectoriesView,
  registerImportActors,
  registerAddKnown,
  registerWordLists,
  registerEuToken,
  registerUpdateLists,
  registerListReports,
  registerExportReport,
  registerReplyLetters,
  registerSourcingProfile,
  registerBeforePublication,
  registerListings,
  registerReconcile,
  registerDefinition,
  registerReferences,
  registerFindMentions,
  registerEntryLens,
  registerRename,
  registerNameCompletion,
  registerRegistryCompletion,
  registerRegistryHover,
  registerHighlights,
  registerActorSymbols,
  registerLookUp,
  registerOpenEntry,
  registerAddNames,
  registerAddToRegistry,
  registerAddAlias,
  registerCopyName,
  registerCreateRegistry,
  registerNewDraft,
  registerSampleNewsroom,
  registerLanguageModelTools,
];

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const bundles = vscodeBundles(context.extensionUri);
  await loadLanguageModel(bundles);
  const desk = new Desk(context, bundles);
  context.subscriptions.push(desk, ...FEATURES.map((register) => register(desk)));
}
