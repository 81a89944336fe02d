/** What `Create Registry` writes: a registry that works at once, with an example of each part to be changed or deleted. */
export const NEW_REGISTRY = `# The actors that your drafts name: people, organizations, public bodies, media. Copydesk highlights them in plain text
# and Markdown in this folder and below, and shows their entries on hover. Only name and kind are required; delete what
# you do not use. To add the next one, put the cursor on a name in a draft and run "Copydesk: Add Name to Registry…".

version: 1
actors:

  united-nations:
    name: United Nations
    kind: organization           # person | organization | company | public-body | media | country | vessel
    aliases:
      - {name: UN, case: exact}  # only in capitals
      - U.N.
    bio: |
      Intergovernmental organization of 193 member states, founded in 1945. Its Security Council can impose sanctions
      that are binding on all of them.
    links: {wikidata: Q1065, url: https://www.un.org}
    sources: [https://www.un.org/en/about-us]

  # A person, with everything an entry can hold. To use it, delete the # at the start of each line.
  #
  # jane-doe:
  #   name: Jane Doe
  #   kind: person
  #   aliases: [Jane A. Doe, Janie Doe]
  #   roles:                       # the newest one in force on the draft's date is shown
  #     - {title: foreign minister of Examplia, since: 2024-03}
  #     - {title: member of parliament, since: 2015, until: 2024}
  #   affiliations:
  #     - {actor: united-nations, role: special envoy, since: 2021, until: 2023}
  #   country: us                  # ISO 3166-1
  #   pronouns: she
  #   bio: |
  #     Two or three sentences in Markdown, each with a source below.
  #   sanctions:                   # only what an official notice says
  #     - {authority: OFAC, list: SDN, program: EXAMPLE, since: 2022-02-28, url: https://ofac.treasury.gov}
  #   style: {prefer: Jane Doe, avoid: [Doe-Smith]}
  #   sources: [https://example.org]
  #   reviewed: 2025-11-20
`;

/** What adding the first name writes: no example, so that the registry holds nobody whom the newsroom has not chosen. */
export const EMPTY_REGISTRY = `# The actors that your drafts name: people, organizations, public bodies, media. Only name and kind are required.

version: 1
actors:
`;
