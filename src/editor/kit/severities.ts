import * as vscode from 'vscode';
import type { Severity } from '../../engine/annotation.js';

/** How VS Code calls what the engine says weighs so much. */
export const VSCODE_SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};
