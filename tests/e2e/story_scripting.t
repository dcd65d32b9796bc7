fu among the other tools: what one writes once into a script and then forgets.

  $ export FU_BOOK=$EXAMPLES/book

A table for awk, cut and sort: how many contacts are there for each channel, and what are the deals worth?

  $ fu due --format '%(via)' | sort | uniq -c
        6 call
        2 email
  $ fu list not:value:none --format '%(value.currency)%09%(value.amount)' |
  >   awk -F '\t' '{sum[$1] += $2} END {for (c in sum) printf "%.2f %s\n", sum[c], c}' | sort
  90000.00 NOK
  98200.50 EUR
  $ fu list --format '%(stage)%09%(name)' | sort -t$'\t' -k1,1 -s | cut -f1 | uniq -c
        6 contacted
        4 lead
        1 lost
        2 meeting
        1 proposal
        1 won

The files of some prospects, for a tool that knows nothing of fu.

  $ (cd "$FU_BOOK" && fu list tag:fashion -z --format '%(path)' | xargs -0 grep -c 'date:')
  prospects/berlin/jane-doe.yaml:6
  prospects/berlin/anais-lefevre.yaml:8
  prospects/customers/beatriz-fernandez.yaml:3

Every one of them gets the same command.

  $ cp -r "$EXAMPLES/book" mine
  $ fu -C mine list tag:outdoor -z | xargs -0 -I ID fu -C mine set ID tags+=autumn
  Set. Next: today, 4 days late, call (outbound, step 3: in 2 to 3 days)
  $ fu -C mine list tag:autumn --format '%(id): %(tags)'
  lee-park: outdoor,wool,autumn

A mail is sent only when somebody is due; the tool here stands for `mail -E`, which sends nothing when there is nothing.

  $ mail_if_any() { local text; text=$(cat); [ -z "$text" ] || printf 'To: dana\n%s\n' "$text"; }
  $ fu due --quiet tag:hotel | mail_if_any
  To: dana
  Fri 20 Nov 2026                                       1 promise · 1 due · 0 done
  
  PROMISED
    mateo-nunez     call   Mateo Núñez, Hotel Faro · +49 30 23125 140  2 days late
      The owners meet on the 17th; ring the day after — reached 11 Nov
  
  DUE
    bjorn-hakonsen  email  Bjørn Håkonsen,… · bjorn@hakonsen.example         today
      Something of value for them — reached 6 Nov: "Two mounta…  idea: moth-letter
  $ fu due --quiet tag:aviation | mail_if_any

With others' contacts alone there is nothing to do for me.

  $ fu due --me nina owner:sam --quiet | head -1
  Fri 20 Nov 2026                                                   1 due · 0 done
  $ fu -C mine set zoe-krueger owner=sam >/dev/null
  $ fu -C mine due --me nina id:zoe-krueger
  Fri 20 Nov 2026                                              nobody due · 0 done
  
  Nobody is due today.
  
  1 more belongs to sam
  $ fu -C mine due --me nina id:zoe-krueger --quiet

A prompt, or a bar on the desktop, asks for a number or only for yes or no.

  $ fu overdue --format '%(id)' | wc -l
  3
  $ fu due --exit-code >/dev/null || echo "there is work"
  there is work

JSON line by line, as a stream, whatever its length.

  $ fu agenda 2w --jsonl | /usr/bin/python3 -c '
  > import json, sys
  > for line in sys.stdin:
  >     item = json.loads(line)
  >     if item["value"] and float(item["value"]["amount"]) > 10000:
  >         print(item["day"], item["id"], item["value"]["amount"])'
  2026-11-20 mateo-nunez 18450.50
  2026-11-20 jane-doe 12000
  2026-11-20 bjorn-hakonsen 90000
  2026-11-20 lee-park 22000
  2026-11-20 soren-ostergard 15000

What stands in a file cannot break a line or a column of the table.

  $ mkdir -p odd/prospects && touch odd/fu.yaml
  $ printf 'name: "Tab\\tand\\nline"\ncompany: "\\e[31mred"\nadded: 2026-11-02\n' >odd/prospects/odd.yaml
  $ fu -C odd due --format '%(id)%09%(name)%09%(company)' | cat -A
  odd^ITab\tand\nline^I\x1b[31mred$

A file that cannot be read is named on stderr, the others are printed, and the status is 3; also when nothing is due.

  $ echo 'name: [Ada' >odd/prospects/broken.yaml
  $ fu -C odd due --format '%(id)'
  odd
  prospects/broken.yaml:1:7: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  [3]
  $ fu -C odd due --jsonl --quiet --exit-code >/dev/null
  prospects/broken.yaml:1:7: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  [3]
  $ fu -C odd due --quiet id:nobody
  prospects/broken.yaml:1:7: error: not YAML: a [ that is never closed [yaml]
    hint: close it with ], or put a text with , : or ] in quotes
  [3]

An earlier book has no heading in a form for programs.

  $ git -C mine init -q && git -C mine add . && git -C mine commit -qm 'Begin'
  $ fu -C mine set jane-doe stage=proposal >/dev/null
  $ fu -C mine list jane --as-of HEAD --format '%(stage)' && fu -C mine list jane --format '%(stage)'
  contacted
  proposal
  $ fu -C mine list jane --as-of HEAD -z | tr '\0' '\n'
  jane-doe
