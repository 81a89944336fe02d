/**
 * User settings that keep a fresh VS Code from showing anything but the work: no welcome, no assistant, no updates, no blinking. None that VS Code
 * would migrate: it would then write the file itself, and overlook the changes that a test makes.
 */
export const CALM: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'window.autoDetectColorScheme': false,
  'window.commandCenter': false,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  // In a browser VS Code saves by itself a second after each edit; on a desktop it does not.
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
};

/** The four themes that every picture is looked at in: id for screenshots, name for `workbench.colorTheme`. */
export const THEMES = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'hc-black': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
} as const;

export type Theme = keyof typeof THEMES;
