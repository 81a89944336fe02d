import type * as vscode from 'vscode';
import { Desk } from './desk/desk.js';
import { registerAddAlias } from './editor/addAlias.js';
import { registerAddToRegistry } from './editor/addToRegistry.js';
import { registerActorSymbols } from './editor/actorSymbols.js';
import { registerActorsView } from './editor/actorsView.js';
import { registerClaimChange } from './editor/claimChange.js';
import { registerClaimLinks } from './editor/claimLinks.js';
import { registerClaimsView } from './editor/claimsView.js';
import { registerCopyName } from './editor/copyName.js';
import { registerCreateRegistry } from './editor/createRegistry.js';
import { registerCursorContext } from './editor/cursorContext.js';
import { registerDefinition } from './editor/definition.js';
import { registerDeciding } from './editor/deciding.js';
import { registerDecisionMarks } from './editor/decisionMarks.js';
import { registerDraftStatus } from './editor/draftStatus.js';
import { registerExportReport } from './editor/exportReport.js';
import { registerEntryLens } from './editor/entryLens.js';
import { registerFindMentions } from './editor/findMentions.js';
import { registerHighlights } from './editor/highlights.js';
import { registerHover } from './editor/hover.js';
import { registerImportList } from './editor/importList.js';
import { registerListReports } from './editor/listReports.js';
import { registerListsView } from './editor/listsView.js';
import { registerListings } from './editor/listings.js';
import { registerLanguageSwitch } from './editor/languageSwitch.js';
import { registerLookUp } from './editor/lookUp.js';
import { registerMarks } from './editor/marks.js';
import { registerNameCompletion } from './editor/nameCompletion.js';
import { registerNavigation } from './editor/navigation.js';
import { registerNotes } from './editor/notes.js';
import { registerNoteActions } from './editor/notesActions.js';
import { registerNotesInRegistry } from './editor/notesInRegistry.js';
import { registerNotePages } from './editor/notesPages.js';
import { registerNoteSilence } from './editor/notesSilence.js';
import { registerOpenEntry } from './editor/openEntry.js';
import { registerOutline } from './editor/outline.js';
import { registerBeforePublication } from './editor/pages/beforePublication.js';
import { registerSourcingProfile } from './editor/pages/sourcingProfile.js';
import { registerPins } from './editor/pins.js';
import { registerProblems } from './editor/problems.js';
import { registerReconcile } from './editor/reconcile.js';
import { registerReferences } from './editor/references.js';
import { registerRegistryCompletion } from './editor/registryCompletion.js';
import { registerRegistryHover } from './editor/registryHover.js';
import { registerRename } from './editor/rename.js';
import { registerSampleNewsroom } from './editor/sampleNewsroom.js';
import { registerShowBio } from './editor/showBio.js';
import { registerUpdateLists } from './editor/updateLists.js';

export function activate(context: vscode.ExtensionContext): void {
  const desk = new Desk(context);
  const features = [
    registerMarks, registerHover, registerCursorContext, registerShowBio, registerProblems, registerNotes, registerNoteActions, registerNotePages, registerNoteSilence, registerNotesInRegistry, registerPins,
    registerClaimsView, registerDeciding, registerDecisionMarks, registerClaimChange, registerClaimLinks, registerActorsView, registerOutline, registerNavigation, registerDraftStatus, registerLanguageSwitch,
    registerListsView, registerImportList, registerUpdateLists, registerListReports,
    registerExportReport, registerSourcingProfile, registerBeforePublication,
    registerListings, registerReconcile,
    registerDefinition, registerReferences, registerFindMentions, registerEntryLens, registerRename, registerNameCompletion, registerRegistryCompletion, registerRegistryHover, registerHighlights, registerActorSymbols,
    registerLookUp, registerOpenEntry, registerAddToRegistry, registerAddAlias, registerCopyName, registerCreateRegistry, registerSampleNewsroom,
  ];
  context.subscriptions.push(desk, ...features.map((register) => register(desk)));
}
