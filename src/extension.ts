import type * as vscode from 'vscode';
import { Desk } from './desk/desk.js';
import { vscodeHost } from './editor/host/vscodeHost.js';
import { registerAddAlias } from './editor/registry/addAlias.js';
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
import { registerDeciding } from './editor/checking/deciding.js';
import { registerDecisionMarks } from './editor/checking/decisionMarks.js';
import { registerDraftStatus } from './editor/status/draftStatus.js';
import { registerExportReport } from './editor/reports/exportReport.js';
import { registerEntryLens } from './editor/registry/entryLens.js';
import { registerFindMentions } from './editor/navigation/findMentions.js';
import { registerHighlights } from './editor/highlights/highlights.js';
import { registerHover } from './editor/hover/hover.js';
import { registerImportList } from './editor/lists/importList.js';
import { registerListReports } from './editor/lists/listReports.js';
import { registerListsView } from './editor/lists/listsView.js';
import { registerListings } from './editor/lists/listings.js';
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
import { registerSampleNewsroom } from './editor/welcome/sampleNewsroom.js';
import { registerShowBio } from './editor/cursor/showBio.js';
import { registerEuToken } from './editor/lists/euToken.js';
import { registerUpdateLists } from './editor/lists/updateLists.js';

export function activate(context: vscode.ExtensionContext): void {
  const desk = new Desk(context, vscodeHost);
  const features = [
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
    registerActorsView,
    registerOutline,
    registerNavigation,
    registerDraftStatus,
    registerLanguageSwitch,
    registerListsView,
    registerImportList,
    registerEuToken,
    registerUpdateLists,
    registerListReports,
    registerExportReport,
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
    registerAddToRegistry,
    registerAddAlias,
    registerCopyName,
    registerCreateRegistry,
    registerSampleNewsroom,
  ];
  context.subscriptions.push(desk, ...features.map((register) => register(desk)));
}
