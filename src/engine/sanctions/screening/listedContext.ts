import type { ListedEntry } from '../compiled/compiledList.js';
import { endsInCompound, mayBeSmallHead } from '../../names/recognition/capitals.js';
import { isJoinedBefore, personGoesOn } from '../../names/recognition/longerNames.js';
import { beginsSentence, type Neighbour, wordAfter } from '../../names/recognition/neighbours.js';
import { isBodilessAcronym } from '../../english/bodyHeads.js';
import { isOrigin } from '../../english/countries.js';
import { isGivenName } from '../../english/givenNameList.js';
import {
  isFrequentSurname,
  isFunctionWord,
  isOrdinaryWord,
  isPlace,
} from '../../english/ordinaryWords.js';
import { isParticle } from '../../english/particles.js';
import { isTitleWord } from '../../english/titlesBeforeNames.js';
import { mayBeHanName } from '../../names/scripts/hanWords.js';
import { isOwnScript } from '../../names/scripts/ownScript.js';
import { isSyllable } from '../../names/variants/easternNames.js';
import { isInLongerBody } from './partOfLongerBody.js';
import { isLoud, MatchedWords, maySucceed } from './matchedWords.js';
import { wordSet } from '../../english/wordSet.js';

/** What is written small inside the names of bodies. */
const CONNECTIVES = wordSet('of the and for in on to at against with a an y e et und');
/** Names of one word that are not longer are acronyms, or too easily something else. */
const SHORT = 4;

/** No firms and no parties: "the Gulf cartel" is what the list names, though Gulf is any gulf. */
const UNDERWORLD = /^(?:cartel|clan|gang|mafia|network|syndicate)$/;

/** What the words of a match are like, whatever listing they may mean. */
export class ListedWords extends MatchedWords {
  /** Whether they can be a name at all: with capitals, and no part of a longer word or, for all that is known, of a heading's everyday words. */
  mayBeName(): boolean {
    return (
      this.words.every((word, i) => !/^\p{Ll}/u.test(word) || this.mayBeSmall(i)) &&
      !isJoinedBefore(this.scanned.text, this.span) &&
      mayBeHanName(this.scanned.text, this.span) &&
      !this.areJustWords()
    );
  }

  /** Whether they may mean a listing of a kind, under a name of a strength, here. */
  mayMean({ kind }: Pick<ListedEntry, 'kind'>, vessels: boolean): boolean {
    switch (kind) {
      case 'person':
        return (
          (this.words.length > 1 || this.isOneWordName() || EAST_ASIAN.test(this.folded[0])) &&
          !this.isInLongerPerson()
        );
      case 'entity':
        return (this.words.length > 1 || this.isOneWordName()) && !isInLongerBody(this);
      default:
        return vessels && this.isCraft();
    }
  }

  /** Whether, for all that is known, a longer name begins before them: "Mir" before "Hossein Mousavi". */
  mayBeginBefore(): boolean {
    const { previous } = this;
    return (
      previous?.capital === true &&
      !this.scanned.headline &&
      !maySucceed(previous.folded) &&
      // What begins a sentence in other letters is any word, of which no list tells the everyday ones.
      !(isOwnScript(previous.text) && beginsSentence(this.scanned.text, previous.start)) &&
      !isOrigin(previous.folded) &&
      // "RDIF CEO Kirill Dmitriyev", "Moscow-based Kirill Dmitriyev"
      !this.isAcronymBefore(previous) &&
      !/['’]s?$|-(?:based|born|led|run|owned|backed|linked|controlled)$/u.test(previous.text)
    );
  }

  /** Whether the word before them is an acronym; where they are all capitals themselves, as far as it is known to be one. */
  private isAcronymBefore({ text, folded }: Neighbour): boolean {
    return /^\p{Lu}{2,5}$/u.test(text) && (!this.words.every(isLoud) || isBodilessAcronym(folded));
  }

  private mayBeSmall(i: number): boolean {
    const word = this.folded[i];
    return (
      isParticle(word) ||
      (i > 0 && CONNECTIVES.has(word)) ||
      this.isSecondSyllable(i) ||
      this.isSmallHead(i)
    );
  }

  /** "The Haqqani network": what the body is, behind words that are its own and not everybody's ("the Energy group"). */
  private isSmallHead(i: number): boolean {
    const [word, own] = [this.folded[i], this.folded.slice(0, i)];
    const isHead = i > 0 && i === this.words.length - 1 && mayBeSmallHead(word);
    if (isHead && endsInCompound(this.scanned.text, this.span)) return false;
    return isHead && (UNDERWORLD.test(word) || !this.isGeneral(own));
  }

  /** "Kim Jong-un": the second syllable of a given name, behind a hyphen. */
  private isSecondSyllable(i: number): boolean {
    if (i === 0) return false;
    const { text } = this.scanned;
    const before = `${this.words[i - 1]}-${this.words[i]}`;
    return (
      this.words.length < 5 &&
      // All three words are the list's: the whole name agrees, whatever the second half is.
      (this.words.length === 3 || [this.folded[i - 1], this.folded[i]].every(isSyllable)) &&
      text.slice(this.span.start, this.span.end).replace(/‑/g, '-').includes(before)
    );
  }

  /** Everyday words say nothing with the capital of a heading, a sentence's first word or shouting. */
  private areJustWords(): boolean {
    const { text, headline } = this.scanned;
    if (
      !this.folded.every((word) => word.length < 2 || isOrdinaryWord(word) || isFunctionWord(word))
    )
      return false;
    return (
      headline ||
      isFunctionWord(this.folded[0]) ||
      (this.words.length === 1 && beginsSentence(text, this.span.start)) ||
      this.isShouted()
    );
  }

  /** Whether a word beside them is all capitals too, so that theirs say nothing. */
  private isShouted(): boolean {
    const beside = [this.previous, wordAfter(this.scanned.text, this.span.end)];
    return (
      this.words.every(isLoud) &&
      beside.some((word) => word !== undefined && word.text.length > 2 && isLoud(word.text))
    );
  }

  private isInLongerPerson(): boolean {
    if (personGoesOn(this.scanned, this.span)) return true;
    const { previous } = this;
    if (!previous) return false;
    if (!previous.capital) return isParticle(previous.folded) && !isEnglish(previous.folded);
    return previous.initial
      ? !/^[IA\u039F\u0397]$/.test(previous.text)
      : isGivenName(previous.folded) && !isTitleWord(previous.folded) && !this.scanned.headline;
  }

  /** One word that is short or means something else as well counts in capitals only. */
  private isOneWordName(): boolean {
    const [word] = this.words;
    const [folded] = this.folded;
    if (/^\p{N}+$/u.test(folded)) return false;
    // "Cleopatra's famous head-dress" is hers, whatever firm is called CLEOPATRA'S.
    if (
      /['’]s$/u.test(word) &&
      /^ \p{Ll}/u.test(this.scanned.text.slice(this.span.end, this.span.end + 2))
    )
      return false;
    const usual =
      folded.length > SHORT &&
      !isOrdinaryWord(folded) &&
      !isPlace(folded) &&
      !isOrigin(folded) &&
      !isGivenName(folded) &&
      !isFrequentSurname(folded) &&
      !isTitleWord(folded);
    return usual || (isLoud(word) && !this.isShouted());
  }

  /** Whether a ship or an aircraft is named: behind a word for one, or by a ship's number. */
  private isCraft(): boolean {
    const before = this.scanned.text.slice(Math.max(0, this.span.start - 40), this.span.start);
    return /^\d{7}$/.test(this.words[0])
      ? /\bIMO\b[^.;\n]{0,20}$/i.test(before)
      : CRAFT.test(before);
  }
}

const CRAFT =
  /\b(?:M\/?V|M\/?T|S\.?S|tanker|vessel|ship|freighter|carrier|yacht|ferry|trawler|boat|barge|tug|aircraft|airplane|plane|jet|airliner|helicopter|tail number|registration)\.?(?:,? (?:is |was )?(?:the|named|called))?[ ,]*["“‘']?$/i;

/** Whether a word is a whole name in Chinese or Korean. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー·・‧]{2,}$/u;
const isEnglish = (word: string): boolean =>
  CONNECTIVES.has(word) || word === 'do' || word === 'or' || word === 'as';
