import type { Source } from '../syntax/sourcePhrases.js';
import type { Cue, SentenceView } from '../syntax/sentenceView.js';
import { subjectOf } from '../syntax/subjects/subjects.js';

/** What somebody gives out for others to read, hear or watch. */
const PUBLICATION =
  /^(?:statements?|letters?|ads?|emails?|e-mails?|messages?|tweets?|memos?|videos?|notes?|op-eds?|articles?|columns?|website|posts?|spots?|petitions?|signs?|placards?|banners?|releases?|reports?|complaint|lawsuit|filings?|briefs?|bulletins?|circulars?|communiqu[eé]|resolution|editorials?|answers?|reply|response|warning)$/;
const ISSUING =
  /^(?:issu(?:e[sd]?|ing)|releas(?:e[sd]?|ing)|sen[dt]s?|sending|puts?|putting|publish(?:e[sd]|ing)?|post(?:s|ed|ing)?|wr(?:ites?|ote|iting|itten)|circulat(?:e[sd]?|ing)|air(?:s|ed|ing)?|deliver(?:s|ed|ing)?|g[ai]ves?|giving|distribut(?:e[sd]?|ing)|h[eo]lds?|holding|carr(?:y|ies|ied|ying)|plac(?:e[sd]?|ing)|tweet(?:s|ed|ing)?|shar(?:e[sd]?|ing)|sign(?:s|ed|ing)?|launch(?:e[sd]|ing)?|respond(?:s|ed|ing)?|r[au]n|runs|running|file[sd]?|filing|pen(?:s|ned))$/;
/** Phrases between the verb and "saying". */
const REACH = 6;

/**
 * Who gives out what "says": of "The group released a statement saying", the group, with "released a statement saying" for its cue.
 * @param v the phrase of the participle
 */
export function issuerOf(
  view: SentenceView,
  v: number,
  cue: Cue,
): { source: Source; cue: Cue } | null {
  if (view.phrases[v].verb!.tense !== 'ing') return null;
  let published = false;
  for (let w = v - 1; w >= 0 && v - w <= REACH; w--) {
    const verb = view.phrases[w].verb;
    if (verb) {
      if (!published || !ISSUING.test(view.token(verb.head).lower)) return null;
      const source = subjectOf(view, w);
      return (
        source && {
          source,
          cue: { ...cue, range: { from: view.phrases[w].from, to: cue.range.to } },
        }
      );
    }
    if (!view.is(w, 'noun', 'preposition', 'time', 'adverb', 'adjective')) return null;
    published ||= view.is(w, 'noun') && PUBLICATION.test(view.head(w));
  }
  return null;
}
