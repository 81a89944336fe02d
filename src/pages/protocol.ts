/** What the extension tells a page. */
export interface ToPage {
  /** All that the page shows, as HTML in which every text is escaped. */
  readonly html: string;
  /** The draft that the page is about. */
  readonly uri: string;
}

/** What a page asks of the extension. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'go'; readonly start: number; readonly end: number }
  | { readonly type: 'run'; readonly action: string; readonly argument?: string };

/** What a page keeps, so that it comes back after the window was reloaded. */
export interface PageState {
  readonly uri: string;
  readonly scroll: number;
}
