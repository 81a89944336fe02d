import type { Mention } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Draft } from '../../text/draftText.js';
import type { Attributions } from '../patterns/paragraph/attributions.js';
import { Cast } from './cast.js';
import { Conversation, interviewStart } from './conversation.js';
import { knownPersons } from './knownPersons.js';
import { ParagraphSpeakers, type Resolution } from './paragraphSpeakers.js';
import { speakingIn } from './pronounsInText.js';

/**
 * Finds out who is behind each attribution of a draft, reading it from its beginning to its end.
 * @param interview see `interviewStart`
 * @returns for each paragraph one resolution for each of its attributions
 */
export function resolveSpeakers(
  draft: Draft,
  found: readonly Attributions[],
  mentions: readonly Mention[],
  actors: ReadonlyMap<string, Actor>,
  interview = interviewStart(draft, found),
): Resolution[][] {
  const conversation = new Conversation(interview);
  const cast = new Cast(
    actors,
    knownPersons(
      found.flatMap(({ names }) => names),
      found.flatMap((paragraph, i) => speakingIn(paragraph, draft.paragraphs[i].reading.text)),
    ),
  );
  return found.map((paragraph, i) => {
    if (draft.paragraphs[i].kind === 'heading') cast.sight.changeScene();
    return new ParagraphSpeakers(cast, conversation, draft.paragraphs[i], i, mentions).resolve(
      paragraph,
    );
  });
}
