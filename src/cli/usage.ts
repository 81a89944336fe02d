/** What `copydesk --help` prints. */
export const USAGE = `Usage: copydesk COMMAND [OPTION]... [FILE]...

Commands:
  annotate FILE...          print who is named in drafts and what they claim
    --format text|json|markdown
    --stances               also list what somebody intends, believes or supports without saying it
  annotate --jsonl          the same for lines {"id", "text", "language"?} on standard input: one line of JSON for each, in order
    --jobs N                annotate in N threads
    --out FILE              append to FILE, and skip drafts that already have a line there: a stopped run can be resumed
  check FILE|FOLDER...      print the problems in drafts; exit code 1 if any is at least as severe as --level
    --format text|json|sarif|github
    --level error|warning|information|hint
                            the level, by default warning
    --summary               print the page Before Publication instead (--format text|markdown)
    --cleared               exit code 1 if the text is not the one that was cleared for publication
  report FILE...            write a claims report
    --format markdown|html|annotated|csv|json|claimreview|webannotation
    --out FILE              write to FILE
  import FILE...            read official sanctions lists, say what is in them, and keep them compiled
    --into DIR              keep them in DIR, for --lists DIR
    --dry-run               only say what is in them
    --accept-fewer          import a list even if it has lost more than half of its records
  import-directory FILE...  read public data about people in office, and say what is in them
    --out FILE              write them as one directory, for --directory FILE, and say what changed since the last time
    --title TITLE  --date YYYY-MM-DD  --column FIELD=HEADING (repeatable)
  export FILE...            print registries as Follow the Money entities, one per line
  words FILE...             print the words of a registry's names, one per line, for spelling checkers
  mcp                       offer an assistant read-only tools (Model Context Protocol on standard input and output)

Options of annotate, check, report and mcp (those marked * can be repeated):
  --registry FILE *         actors to look for
  --list FILE *             a sanctions list to screen against, as published
  --lists DIR *             the lists that "copydesk import --into DIR" has compiled
  --vessels                 also ships and aircraft on the lists
  --directory FILE *        people in office to look for; --column as above
  --starter-directory       the people in office that come with Copydesk
  --document FILE *         a document to compare quotations with (.txt .md .html .vtt .srt .docx .pdf)
  --date YYYY-MM-DD         the date of drafts whose front matter has none, also in place of
                            the sidecar's; by default the sidecar's, else today
  --root DIR                where copydesk.ignore.yaml is, by default the repository's root

  --help, --version

Exit codes: 0 done; 1 check found something; 2 wrong usage, or something could not be read in full.
`;
