Everything at a glance.

  $ fu help
  fu: follow up. Who to contact next, from plain-text files.
  
  Usage: fu [-C DIR] [--today DATE] [--color WHEN] COMMAND ...
         fu               the same as fu due
  
  Read:
    due         who to contact today: promised, overdue and due
    overdue     only those who are late
    agenda      day by day: late, today, and the days to come
    list        every prospect, one line each
    show        one prospect: facts, plan, history
    brief       one page before a call: what to ask, and to bring
    why         how the next contact came about, entry by entry
    plan        the coming contacts of one prospect
    ideas       what to send: all ideas, or those that suit one prospect
    draft       the step's message, filled in for one prospect
    pipeline    what the open deals are worth, claimed and honest
    stalled     open deals that do not move, and what to ask
    stats       your own numbers: kept, met, won, gone quiet
    report      pipeline and numbers as a page to look at
    export      the book as a calendar, a table, JSON or address cards
    check       everything wrong in the book, with line and repair
    cadences    the rules in force, and where each comes from
  
  Write:
    init        a new book
    add         a new prospect
    import      people of a spreadsheet or an address book
    log         what happened: a contact, and what is next
    hour        the Follow-Up Hour: one person after another, one key each
    note        write down what is no contact
    fact        what they told you, to ask "is that still so?"
    judge       serious or curious: what their answer showed
    snooze      not before that day, without a contact
    set         change what is known: KEY=VALUE, tags+=x, place=
    won         they bought: the won stage, with its plan
    lost        no deal this time: the lost stage, with its plan
    stop        never contact them again, and why
    resume      take contact up again after a stop
    handoff     give prospects another owner; plan and history stay
    idea        a new idea: something of value to send, or to invite to
    invite      who should be asked to an event, or sent an idea
    edit        open the file in your editor, then check it
    undo        take back the last change that fu made
    schema      tell the editor what the files may say
  
  Team:
    setup       once in each clone: git merges prospects entry by entry
    sync        commit what changed, receive what others did, send it
    merge-file  merge two versions of a prospect (git calls it)
  
  Help:
    config      each setting and where it comes from
    completion  the script for bash, zsh or fish that completes fu
    help        explain a command
  
  Options for every command, before or behind its name:
    -C DIR            the book's folder (else FU_BOOK, else a parent with fu.yaml)
    --today DATE      as if it were that day (else FU_TODAY)
    --me NAME         who you are among the owners
    --as-of COMMIT    read the book as it was at that commit of git
    --color WHEN      auto, always or never
    --no-pager        never page the output
    --no-input        never ask
    --version         print the version
  
  More: fu help COMMAND, and the pages fu(1), fu(5), fu-cadence(7).

So do --help and -h, with or without a book.

  $ diff <(fu help) <(fu --help) && diff <(fu help) <(fu -h) && echo the same
  the same

One command.

  $ fu help due
  fu due: who to contact today: promised, overdue and due
  
  Usage: fu due [OPTIONS] [QUERY...]
  
    QUERY                 words that must all hold: owner:dana tag:fashion
                          'value:>=10000'
    -h, --help            print this help
    -n, --number N        print the first N, and count the rest
    --all                 everybody's, not only mine
    --exit-code           exit with 1 when there is somebody
    -q, --quiet           print nothing when there is nobody
    --format FORMAT       a line for each: '%(id)%09%(due)'; see fu(1)
    -z                    end each with NUL; without --format, IDs only
    --json                print JSON
    --jsonl               print each item as a line of JSON
  
  The options of fu itself (fu --help) work here too.
  
  Examples:
    fu due                      everybody who is due today
    fu due tag:fashion -n 5     the five most urgent in fashion
    fu due via:call             the calls
    fu due --format '%(id)%09%(due)'
                                a table for other programs
  
  More: fu-due(1)
  $ fu help check
  fu check: everything wrong in the book, with line and repair
  
  Usage: fu check [OPTIONS] [PATH...]
  
    PATH                  files, folders or IDs of the book; without any, all of
                          it
    -h, --help            print this help
    --staged              what will be committed: only the files that the commit
                          changes
    --output FORM         text, json, jsonl or github
    --json                print JSON
    --jsonl               print each item as a line of JSON
  
  The options of fu itself (fu --help) work here too.
  
  Examples:
    fu check                    the whole book
    fu check jane-doe           one prospect
    fu check --staged           what the next commit of git changes
  
  More: fu-check(1)
  $ diff <(fu help list) <(fu list --help) && diff <(fu help list) <(fu -h list) && echo the same
  the same

Help for help.

  $ fu help help
  fu help: explain a command
  
  Usage: fu help [OPTIONS] [COMMAND]
  
    COMMAND               the command to explain
    -h, --help            print this help
  
  The options of fu itself (fu --help) work here too.
  
  Examples:
    fu help due                 what fu due does, and its options
  
  More: fu-help(1)

The version, the commit that it was built from, the compiler, and how it is linked.

  $ fu --version
  fu *.*.* (commit *, * *.*.*, *) (glob)

No line is wider than a terminal.

  $ for command in "" $(fu help | sed -n 's/^  \([a-z][a-z-]*\)  .*/\1/p'); do
  >   fu help $command | awk -v of="$command" 'length($0) > 80 { print of ": " $0 }'
  > done

No such command.

  $ fu help nonsense
  fu: unknown command 'nonsense'; see fu --help
  [2]
  $ fu help shwo
  fu: unknown command 'shwo'; did you mean 'show'?
  [2]
