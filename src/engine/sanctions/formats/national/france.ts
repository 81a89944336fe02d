import { dayOfParts } from '../../parsing/births.js';
import { factsOf, identifier, joinedParts } from '../../parsing/identifyingFacts.js';
import { type JsonObject, objectOf, objectsOf, readJson, textOf } from '../../parsing/jsonFile.js';
import { anyDay } from '../../parsing/listDates.js';
import type { ListedKind, ListedName, Listing, ListSource } from '../../parsing/listing.js';
import type { ListFile, ListReading } from '../../parsing/listReading.js';
import { asPrinted, familyAndGiven } from '../../parsing/printedNames.js';

/**
 * France's national register of asset freezes (Direction générale du Trésor) as JSON: "Publications", with a "PublicationDetail" for each party, whose
 * "RegistreDetail" holds its fields.
 */
export async function readFranceJson(
  [file]: readonly ListFile[],
  reading: ListReading,
): Promise<ListSource> {
  const publications = objectOf(objectOf(await readJson(file)).Publications);
  for (const [i, record] of objectsOf(publications.PublicationDetail).entries())
    reading.deliver(listingOf(record), file.name, i + 1);
  return {
    list: 'france',
    title: 'France (registre national des gels)',
    authority: 'France',
    date: anyDay(textOf(publications.DatePublication)),
  };
}

function kindOf(nature: string): ListedKind {
  switch (nature) {
    case 'Personne physique':
      return 'person';
    case 'Navire':
      return 'vessel';
    default:
      return 'entity';
  }
}

function listingOf(record: JsonObject): Listing {
  const id = textOf(record.IdRegistre);
  const kind = kindOf(textOf(record.Nature));
  const fields = new Map(
    objectsOf(record.RegistreDetail).map((field) => [
      textOf(field.TypeChamp),
      objectsOf(field.Valeur),
    ]),
  );
  /** The texts of a field's values, each of its parts joined by commas. */
  const texts = (field: string, ...parts: readonly string[]): string[] =>
    (fields.get(field) ?? []).map((value) =>
      joinedParts(...parts.map((part) => textOf(value[part]))),
    );
  const identifiers = (field: string, what: string, part: string): string[] =>
    texts(field, part).map((number) => identifier(what, number));
  return {
    id,
    kind,
    names: namesOf(textOf(record.Nom), kind, texts('PRENOM', 'Prenom'), texts('ALIAS', 'Alias')),
    programs: factsOf(texts('FONDEMENT_JURIDIQUE', 'FondementJuridiqueLabel')) ?? [],
    born:
      factsOf(
        (fields.get('DATE_DE_NAISSANCE') ?? []).map(({ Annee, Mois, Jour }) =>
          dayOfParts(textOf(Annee), textOf(Mois), textOf(Jour)),
        ),
      ) ?? [],
    nationalities: factsOf(texts('NATIONALITE', 'Pays')) ?? [],
    birthplaces: factsOf(texts('LIEU_DE_NAISSANCE', 'Lieu', 'Pays')),
    gender: texts('SEXE', 'Sexe')[0],
    positions: factsOf(texts('TITRE', 'Titre')),
    identifiers: factsOf([
      ...identifiers('PASSEPORT', 'Passeport', 'NumeroPasseport'),
      ...identifiers('AUTRE_IDENTITE', 'Carte', 'NumeroCarte'),
      ...texts('IDENTIFICATION', 'Commentaire', 'Identification'),
    ]),
    addresses: factsOf([
      ...texts('ADRESSE_PP', 'Adresse', 'Pays'),
      ...texts('ADRESSE_PM', 'Adresse', 'Pays'),
    ]),
    imo: /\d{7}/.exec(texts('NUMERO_OMI', 'NumeroOMI').join(' '))?.[0],
    remarks: texts('MOTIFS', 'Motifs').join(' ') || undefined,
    url: `https://gels-avoirs.dgtresor.gouv.fr/Gels/RegistreDetail?idRegistre=${encodeURIComponent(id)}`,
  };
}

/** The family name stands in "Nom", given names in a field of their own. */
function namesOf(
  name: string,
  kind: ListedKind,
  given: readonly string[],
  aliases: readonly string[],
): ListedName[] {
  const main =
    kind === 'person' && given.length > 0
      ? given.map((one) => familyAndGiven(name, one, 'strong'))
      : [asPrinted(name, 'strong')];
  return [...main, ...aliases.map((alias) => asPrinted(alias, 'strong'))];
}
