import winkNLP, { type Document, type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** The words that a language model knows, as far as it is touched here: wink-nlp's own ones first, then each that a text brought along. */
interface Lexemes {
  readonly hash: Record<string, number>;
  readonly list: readonly string[];
}

/** The words of texts kept at most: about 20 MB. Past them the model is unpacked anew. */
const MAX_KEPT_WORDS = 200_000;

/** A word that is split in one way alone, whatever was read before. */
const PLAIN_WORD = /^\p{L}+$/u;

/**
 * wink-nlp remembers each word that it meets, and what it remembers is not split again: after "Trump's," (where it leaves the 's on) it reads
 * every "Trump's" as one word. A paragraph would then be tagged by what was read before it. Here whatever can be split is forgotten after each text.
 */
export class StatelessReader {
  private readonly lexemes: Lexemes;
  private readonly own: number;
  private read: number;
  readonly wink: WinkMethods;

  constructor() {
    let lexemes: Lexemes | undefined;
    this.wink = winkNLP(
      {
        ...model,
        core: () => {
          const core = (model as unknown as { core(): { features: { lexeme: Lexemes } } }).core();
          lexemes = core.features.lexeme;
          return core;
        },
      },
      ['sbd', 'pos'],
    );
    if (!lexemes) throw new Error('wink-nlp has not asked for the words of its language model');
    this.lexemes = lexemes;
    this.read = this.own = lexemes.list.length;
  }

  /** Whether so many words were kept that a new reader should take over. */
  get isFull(): boolean {
    return this.read - this.own > MAX_KEPT_WORDS;
  }

  /** Splits and tags a text as if it were the first. */
  readDoc(text: string): Document {
    const doc = this.wink.readDoc(text);
    const { hash, list } = this.lexemes;
    for (; this.read < list.length; this.read++)
      if (!PLAIN_WORD.test(list[this.read])) delete hash[list[this.read]];
    return doc;
  }
}
