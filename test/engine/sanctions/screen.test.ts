import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Annotator } from '../../../src/engine/annotate.js';
import { NO_DECISIONS } from '../../../src/engine/decisions/decision.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { actor, body, SANCTIONED } from '../names/mentions.js';
import { assertScreened, compiledList, listed, screened } from './screened.js';

const PUTIN = listed('person', '35096', 'PUTIN, Vladimir Vladimirovich');
const DMITRIEV = listed('person', '34880', 'DMITRIEV, Kirill Aleksandrovich');
const YANUKOVYCH = listed('person', '16641', 'YANUKOVYCH, Viktor Fedorovych');
const FUND = listed('entity', '34879', 'RUSSIAN DIRECT INVESTMENT FUND', '(RDIF)');
const AISSAMI = listed('person', '20250', 'EL AISSAMI MADDAH, Tareck Zaidan', 'EL AISSAMI, Tareck');
const TALIBAN = listed('entity', '6636', 'TALIBAN');
const NOISE = [
  listed('person', '1', 'HASSAN, Ali', '(SAID)', '(FOX)', '(GREEN)', '(PRINCE)', '(STAFF)', '(40)'),
  listed('vessel', '2', 'JUSTICE'),
  listed('vessel', '3', 'VICTORY'),
  listed('entity', '4', 'OPERA'),
  listed('entity', '5', 'MIG'),
  listed('entity', '6', 'GREEN LIGHT'),
  listed('entity', '7', 'THE BASE'),
];

describe('screening', () => {
  it("finds people whose list gives the father's name, and their family name after that", () => {
    assertScreened(
      [PUTIN, DMITRIEV],
      "Envoy {Kirill Dmitriev} flew in. {Dmitriev} met {Vladimir Putin} and {Vladimir Vladimirovich Putin}; {Putin's} spokesman said so.".replace(
        "{Putin's}",
        "{Putin}'s",
      ),
    );
    assertScreened([PUTIN], 'Putin spoke in Moscow. He said Putin would not.');
    assertScreened(
      [PUTIN],
      "President {Putin} arrives\n\nRussia's {Vladimir Putin} landed in Miami.",
    );
  });

  it('finds a family name of two words', () => {
    assertScreened(
      [AISSAMI],
      'Vice President {Tareck El Aissami} left. Later {El Aissami} returned.',
    );
  });

  it('finds initials and other spellings of the same sounds', () => {
    assertScreened(
      [PUTIN, YANUKOVYCH],
      'They met {Vladimir V. Putin} and {Victor Yanukovych} and {Viktor Yanukovich}.',
    );
    assertScreened(
      [listed('person', '2', 'MUSAVI, Hossein')],
      'The challenger, Mir Hossein Mousavi, lost.',
    );
    assertScreened(
      [listed('person', '2', 'MUSAVI, Hossein')],
      'The challenger, MIR HOSSEIN MOUSAVI, lost, as many had said he would.',
    );
    assertScreened(
      [listed('person', '2', 'MUSAVI, Hossein')],
      'The INC leader {Hossein Mousavi} lost. The US let {HOSSEIN MOUSAVI} in, as many had said.',
    );
    assertScreened(
      [listed('entity', '3', 'LASHKAR E-TAYYIBA')],
      'The group {Lashkar-e-Taiba} is in Pakistan.',
    );
  });

  it('counts a weak name after a strong one of the same party only', () => {
    assertScreened([FUND], 'The RDIF did well.');
    const mentions = assertScreened(
      [FUND],
      'The {RDIF} did well. The {Russian Direct Investment Fund} is its name.',
    );
    assert.deepEqual(
      mentions.map(({ listing }) => listing?.strength),
      ['weak', 'strong'],
    );
    assertScreened([PUTIN, FUND], 'The RDIF met {Vladimir Putin}.');
  });

  it('takes an acronym that the draft itself defines', () => {
    assertScreened(
      [listed('entity', '1', 'OMEGA HOLDING TRUST')],
      'The {Omega Holding Trust} ({OHT}) paid. {OHT} would not say. OHTs are others.',
    );
    assertScreened(
      [listed('entity', '1', 'OMEGA HOLDING TRUST')],
      'The {Omega Holding Trust} paid. OHT would not say.',
    );
  });

  it('is quiet about everyday words', () => {
    assertScreened(
      NOISE,
      'He said Justice was done, Said the Fox. Green, Prince, Victory and Staff: 40 of them at the Opera. Mig is short. The Base is angry.',
    );
    assertScreened(
      NOISE,
      'Ali Hassan'.replace(
        /.*/,
        'A Mr {Ali Hassan}, a terror suspect, was there; Fox was his name, 40 his number.',
      ),
    );
    assertScreened(NOISE, 'Parts for the {MIG} were sold to {OPERA}. GREEN LIGHT FOR MIG DEAL');
    assertScreened(NOISE, 'Trump Gives the Green Light to The Base Again');
  });

  it('wants capitals throughout, apart from particles', () => {
    assertScreened(
      [listed('person', '1', 'SAID, Khan'), listed('person', '2', 'BIN LADEN, Osama')],
      'Khan said so of {Osama bin Laden}.',
    );
    assertScreened([TALIBAN], 'The {Taliban} and the taliban.');
    assertScreened([listed('entity', '1', 'AL-QAIDA')], 'First {al-Qaida}, then {Al Qaida}.');
  });

  it('reads across no mark and into no longer name', () => {
    const listings = [
      listed('person', '1', 'SALEH, Mahamat'),
      listed('person', '2', 'JABBAR, Kareem'),
      TALIBAN,
    ];
    assertScreened(
      listings,
      'Mahamat Saleh Oumar. To Mahamat. Saleh went. Mahamat, Saleh and Kareem Abdul-Jabbar.',
    );
    assertScreened(listings, 'Anna Mahamat Saleh is another. Calls {Mahamat Saleh} a friend.');
    assertScreened(
      listings,
      '"{Mahamat Saleh}": the name. {Taliban}-led talks; {Taliban} Fighters Advance.',
    );
    assertScreened(listings, 'Mahamat\n\nSaleh');
  });

  it('reads a hard-wrapped line as one', () => {
    const line =
      'A long line of a draft that somebody has wrapped by hand where {Mahamat\nSaleh} stands on two lines, and it goes on for a while in the same way.';
    assertScreened([listed('person', '1', 'SALEH, Mahamat')], line, { markup: 'markdown' });
  });

  it('names all who share a name', () => {
    const [mention] = assertScreened(
      [listed('person', '1', 'ALI, Muhammad'), listed('person', '2', 'ALI, Muhammad')],
      'The militant <Muhammad Ali> died.',
    );
    assert.deepEqual(
      mention.candidates.map(({ listing }) => listing?.id),
      ['1', '2'],
    );
    assert.equal(mention.listing, null);
  });

  it('takes one person on two lists, and a body listed twice, for one', () => {
    const lists = [
      compiledList([PUTIN], 'ofac'),
      compiledList([listed('person', 'RUS0001', 'Vladimir Vladimirovich PUTIN')], 'uk'),
    ];
    const [mention] = screened(lists, 'Vladimir Putin spoke.');
    assert.equal(mention.status, 'possible');
    assert.equal(mention.listing?.list, 'ofac');
    assert.deepEqual(
      mention.candidates.map(({ listing }) => listing?.list),
      ['ofac', 'uk'],
    );
    const [bodyMention] = assertScreened(
      [listed('entity', '1', 'AL-AQSA FOUNDATION'), listed('entity', '2', 'AL-AQSA FOUNDATION')],
      'The {Al-Aqsa Foundation} paid.',
    );
    assert.equal(bodyMention.listing?.id, '1');
  });

  it("prefers who has the name to who has it without the father's", () => {
    const [mention] = assertScreened(
      [listed('person', '1', 'IVANOV, Ivan Petrovich'), listed('person', '2', 'IVANOV, Ivan')],
      'Here {Ivan Ivanov} comes.',
    );
    assert.equal(mention.listing?.id, '2');
  });

  it("leaves a name to the registry's actor", () => {
    const actors = [
      actor('putin', 'Vladimir Putin', SANCTIONED),
      body('fund', 'Russian Direct Investment Fund'),
    ];
    assertScreened(
      [PUTIN, FUND, DMITRIEV],
      '[Vladimir Putin] and {Kirill Dmitriev} of the [Russian Direct Investment Fund] met; [Putin] left.',
      { actors },
    );
  });

  it('gives a family name to whom the draft names most', () => {
    const listings = [listed('person', '1', 'ASSAD, Bashar')];
    assertScreened(
      listings,
      'With {Bashar Assad} came Asma Assad. Asma Assad spoke, and Assad smiled.',
    );
    assertScreened(
      listings,
      'With {Bashar Assad} came Asma Assad. {Bashar Assad} spoke, and {Assad} smiled.',
    );
  });

  it('marks a match as possible and never more', () => {
    for (const mention of assertScreened(
      [PUTIN, TALIBAN],
      '{Vladimir Putin} met the {Taliban}, said {Putin}.',
    )) {
      assert.equal(mention.status, 'possible');
      assert.equal(mention.sanctioned, 'possible');
      assert.equal(mention.actor, null);
    }
    const [watched] = assertScreened([{ ...PUTIN, measure: 'none' }], '{Vladimir Putin} spoke.');
    assert.equal(watched.sanctioned, 'no');
  });

  it('takes ships and aircraft only where asked to, behind a word for one or by their number', () => {
    const ships = [{ ...listed('vessel', '1', 'JUSTICE', 'SEA STAR'), imo: '9187629' }];
    assertScreened(ships, 'The tanker Justice (IMO 9187629) and the vessel Sea Star sailed.');
    assertScreened(
      ships,
      'The tanker {Justice} (IMO {9187629}) and the vessel {Sea Star} sailed. Justice was done to 9187629 people. The M/V {Justice} left.',
      { vessels: true },
    );
  });

  it('takes a ministry that does not say whose it is for weak', () => {
    const ministry = listed('entity', '1', 'MINISTRY OF DEFENSE', 'SYRIAN MINISTRY OF DEFENSE');
    assertScreened([ministry], 'The Ministry of Defense denied it.');
    assertScreened(
      [ministry],
      'The {Syrian Ministry of Defense} spoke. The {Ministry of Defense} denied it.',
    );
  });

  it('leaves out whom the desk has decided it is not, and the family name with the full one', () => {
    const decisions = {
      ...NO_DECISIONS,
      ignores: [{ kind: 'listing' as const, name: 'Ivan Ivanov', list: 'test', id: '1' }],
    };
    const listings = [listed('person', '1', 'IVANOV, Ivan'), PUTIN];
    assertScreened(listings, 'Ivan Ivanov met {Vladimir Putin}. Ivanov left.', { decisions });
    assertScreened(
      [...listings, listed('person', '2', 'IVANOV, Ivan')],
      '{Ivan Ivanov} met {Vladimir Putin}. {Ivanov} left.',
      { decisions },
    );
  });

  it('gives an edited draft the annotation of a new one', () => {
    const listings = [PUTIN, DMITRIEV, FUND, AISSAMI];
    const screening = { lists: [compiledList(listings)], vessels: false };
    const lexicon = compileLexicon([]);
    const paragraph = fc.constantFrom(
      'Vladimir Putin spoke.',
      'Putin left, and RDIF stayed.',
      'The Russian Direct Investment Fund (RDIF) paid Kirill Dmitriev.',
      'Dmitriev said El Aissami had.',
      'Tareck El Aissami went.',
      'Nobody came.',
    );
    const draft = fc
      .array(paragraph, { maxLength: 6 })
      .map((paragraphs) => paragraphs.join('\n\n'));
    fc.assert(
      fc.property(fc.array(draft, { minLength: 2, maxLength: 4 }), (versions) => {
        const annotator = new Annotator('plaintext');
        for (const text of versions) {
          const options = { date: '2025-11-20', screening };
          assert.deepEqual(
            annotator.annotate(text, lexicon, options).mentions,
            new Annotator('plaintext').annotate(text, lexicon, options).mentions,
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
