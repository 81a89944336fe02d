/** How much of a text is looked at, in characters. */
const LOOKED_AT = 200_000;

/** What stands in the code of a web site and in no article: templates, forms, menus, its own scripts and style sheets. */
const CODE =
  /<\?php|<%|\{%|\{\{|<(?:form|input|button|select|nav|canvas|dialog|slot)[\s>]|<link [^>]{0,300}stylesheet|<script [^>]{0,300}(?:type=["']?module|src=(?!["']?(?:https?:|\/\/)))/i;

/** Comments, scripts and styles with all they hold. */
const UNREAD = /<!--[^]*?(?:-->|$)|<(script|style)[\s>][^]*?(?:<\/\1>|$)/gi;
/** Tags between paragraphs; any other stands within one. */
const BLOCK_TAG =
  /<\/?(?:p|div|h[1-6]|li|ul|ol|blockquote|br|t[dhr]|table|section|article|header|footer|main|body|head|figure|figcaption|title)(?:[\s/][^<>]{0,2000})?>/gi;
const TAG = /<\/?[a-z][^<>]{0,2000}>/gi;

/** What an article says of people, and a manual or a web page hardly does. */
const SAYS =
  /\b(?:said|says|told|asked|added|according to|announced|warned|argued|denied|wrote|insisted|declined to)\b/i;

/** Words from which a paragraph is prose, and prose from which a text is an article. */
const MIN_WORDS = 12;
const MIN_PARAGRAPHS = 2;

/**
 * Whether a text in HTML is an article that somebody may want to have checked, as a content management system or a word processor
 * writes it, and not a part of a web site: paragraphs of prose, at least one of which says what somebody said, and no code.
 */
export function isHtmlArticle(text: string): boolean {
  const head = text.slice(0, LOOKED_AT);
  if (CODE.test(head)) return false;
  const prose = head
    .replace(UNREAD, ' ')
    .split(BLOCK_TAG)
    .map((words) => words.replace(TAG, ' ').replace(/&(?:nbsp|#160);/gi, ' '))
    .filter((words) => (words.match(/\p{L}[\p{L}'’-]*/gu) ?? []).length >= MIN_WORDS);
  return prose.length >= MIN_PARAGRAPHS && prose.some((words) => SAYS.test(words));
}
