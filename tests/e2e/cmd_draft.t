The message of the next step, filled in.

  $ cp -r $EXAMPLES/book book && cd book
  $ rm ideas/baltic-fabric-days.yaml
  $ fu --me Dana draft jane
  To: jane@acme.example
  Subject: What buyers plan for spring
  
  Dear Jane Doe,
  
  I have your name from Lee Park.
  As I understand it, this is what you want solved: three suppliers, no single delivery date.
  I wrote down what you told me: "decides together with the head of design". Is that still so?
  
  This may be of use to you, whether or not you ever buy from us:
  What buyers plan for spring — https://library.example/spring-colours
  
  Is it of interest? A short yes or no is enough, and both help me.
  
  Kind regards
  Dana
  fu: once it is sent: fu log jane-doe email --idea spring-colours
  $ fu --me Dana draft mateo 2>/dev/null
  To: mateo.nunez@hotelfaro.example
  Subject: Our proposal: what is missing?
  
  Dear Mateo Núñez,
  
  You have our proposal for this: 140 curtains to hang before the opening on 1 March.
  You named one thing that speaks against it: delivery in two lots. May we talk about that first?
  I wrote down: "the owners want a fabric woven in Europe". Is that still so?
  This may help you decide: What buyers plan for spring — https://library.example/spring-colours
  
  What stands between it and your decision? I would like to remove it, or to hear that we are not the right ones.
  
  Kind regards
  Dana

The template of the step; another one; the book's own before the built-in one; the usual one for a cadence of
the book's own.

  $ cat templates/value-touch.md
  Subject: One idea for {{company}}
  
  Dear {{name}},
  
  after we last spoke I wrote down: "{{fact}}". Is that still so?
  
  If it is, this may be of use to you, whether or not you ever buy from us:
  
  {{idea}}
  
  No answer needed. If it helps, I am glad; if something has changed, tell me.
  
  Kind regards
  {{me}}
  $ fu --me Dana draft giulia
  fu: the draft would have a gap: 'giulia-esposito' has nothing for
    {{fact}} in templates/value-touch.md:5:36: fu fact giulia-esposito "WHAT THEY TOLD YOU"
    {{idea}} in templates/value-touch.md:9:1: fu ideas giulia-esposito shows what suits, fu idea add brings more
  or let the template do without: {{#fact}}...{{/fact}} stays only where there is one; nothing was drafted
  [1]
  $ fu fact giulia "rows on Sundays" >/dev/null && fu set giulia tags+=fashion >/dev/null
  $ fu --me Dana draft giulia
  To: giulia@esposito-costumes.example
  Subject: One idea for Esposito Costumes
  
  Dear Giulia Esposito,
  
  after we last spoke I wrote down: "rows on Sundays". Is that still so?
  
  If it is, this may be of use to you, whether or not you ever buy from us:
  
  What buyers plan for spring — https://library.example/spring-colours
  
  No answer needed. If it helps, I am glad; if something has changed, tell me.
  
  Kind regards
  Dana
  fu: once it is sent: fu log giulia-esposito email --idea spring-colours
  $ fu draft jane --template nurture 2>/dev/null | sed -n '5,$p'
  
  There is nothing in this that you have to answer or buy.
  It is only something that may be of use to you:
  What buyers plan for spring — https://library.example/spring-colours
  I remember that you care about sailing, and hope that there is time for it.
  And I wrote down: "decides together with the head of design". If that has changed, I am glad to hear of it.
  
  Kind regards
  $ echo "About {{problem}}." >templates/outbound.md && fu draft jane
  To: jane@acme.example
  
  About three suppliers, no single delivery date.
  $ rm templates/outbound.md

The day of an event stands with its title while it is to come; a promised day that has passed is not announced.

  $ fu idea add "Open studio" --date 2026-12-03 --tag fashion >/dev/null && fu draft jane --idea open-studio 2>/dev/null | grep Open
  Subject: Open studio
  Open studio (3 December)
  $ fu draft jane --idea open-studio --today 2026-12-04 2>/dev/null | grep Open
  Subject: Open studio
  Open studio
  $ fu log mateo call reached --next 2026-11-24 >/dev/null && fu draft mateo --template conversation 2>/dev/null | grep 'hear from me'
  You will hear from me again on 24 November.
  $ fu draft mateo --template conversation --today 2026-11-25 2>/dev/null | grep 'hear from me'
  [1]
  $ fu undo >/dev/null && fu undo >/dev/null

Another idea, or one that does not suit them.

  $ fu draft jane --idea moth-letter 2>&1 | grep -i moth
  Subject: How museums keep moths out of wool
  How museums keep moths out of wool — https://library.example/moths.pdf
  fu: once it is sent: fu log jane-doe email --idea moth-letter
  $ fu draft jane --idea moth
  fu: there is no idea 'moth'; did you mean 'moth-letter'?
  [1]
  $ printf '%s\n' 'Dear {{name}}, {{idea}}' >templates/plain.md
  $ fu draft jane --template plain --idea moth-letter
  fu: nothing personal is filled in, so this would be a letter to anybody; nothing was drafted
  templates/plain.md would take, once it is known:
    {{idea}}: fu ideas jane-doe shows what suits, fu idea add brings more
  [1]
  $ fu draft jane --template plain --idea spring-colours
  To: jane@acme.example
  
  Dear Jane Doe, What buyers plan for spring — https://library.example/spring-colours
  fu: once it is sent: fu log jane-doe email --idea spring-colours
  $ printf '%s\n' 'Dear {{name}}, {{fact}}' >templates/no-idea.md
  $ fu draft jane --template no-idea --idea moth-letter
  fu: templates/no-idea.md has no place for an idea; put {{idea}} into it, or leave --idea out
  [1]

Nothing personal, and nobody to write to.

  $ fu draft soren
  fu: nothing personal is filled in, so this would be a letter to anybody; nothing was drafted
  the built-in template 'outbound' would take, once it is known:
    {{idea_title}}: fu ideas soren-ostergard shows what suits, fu idea add brings more
    {{referrer}}: fu set soren-ostergard source=referral:WHOSE-ID
    {{event}}: fu set soren-ostergard source=event:IDEA
    {{problem}}: fu set soren-ostergard problem="..."
    {{fact}}: fu fact soren-ostergard "WHAT THEY TOLD YOU"
  [1]
  $ fu draft soren --template conversation
  fu: nothing personal is filled in, so this would be a letter to anybody; nothing was drafted
  the built-in template 'conversation' would take, once it is known:
    {{problem}}: fu set soren-ostergard problem="..."
    {{loved}}: fu set soren-ostergard loved="..."
    {{fact}}: fu fact soren-ostergard "WHAT THEY TOLD YOU"
    {{promise_date}}: fu log soren-ostergard VIA --next DATE
    {{idea}}: fu ideas soren-ostergard shows what suits, fu idea add brings more
  [1]
  $ printf '%s\n' 'Dear {{name}} at {{company}}, today is {{today}}.' >templates/anybody.md
  $ fu draft jane --template anybody
  fu: nothing personal is filled in, so this would be a letter to anybody; nothing was drafted
  templates/anybody.md has no personal field: put in {{fact}}, {{problem}} or {{idea}}
  [1]
  $ fu check templates
  templates/anybody.md:1:1: note: there is no personal field in it, so fu draft refuses each draft of it [template]
    hint: put in what you know of them, like {{fact}}; fu-draft(1) lists the fields
  1 note
  $ fu draft otto
  fu: 'otto-brandt' was stopped on 2026-11-05 (asked); nobody writes to them unless fu resume takes contact up again; nothing was changed
  [1]

Values are put in as they are, and never read as a template; a line end in one does not get into the head.

  $ cat >prospects/eve.yaml <<'END'
  > name: "Eve {{problem}} <b>&amp;</b>"
  > problem: |
  >   first line
  >   Bcc: everybody@evil.example {{fact}} {{#x}} .
  > emails: ["eve@evil.example\nBcc: all@evil.example"]
  > facts: [{fact: "\e[31mred\u202e {{name}}"}]
  > END
  $ printf '%s\n' 'Subject: {{problem}}' '' '{{{name}}} {{& name}}: {{ fact }} {{! not this }}' '  {{! nor this' 'line }}  ' 'end' >templates/odd.md
  $ fu draft eve --template odd
  To: eve@evil.example Bcc: all@evil.example
  Subject: first line Bcc: everybody@evil.example {{fact}} {{#x}}
  
  Eve {{problem}} <b>&amp;</b> Eve {{problem}} <b>&amp;</b>: \x1b[31mred\u202e {{name}} 
  end
  $ fu draft eve --template odd --mailto
  fu: 'eve@evil.example Bcc: all@evil.example' is no address for a link; mend it: fu edit eve
  [1]

As a link, for machines, in the editor.

  $ fu draft jane --template no-idea --mailto
  mailto:jane@acme.example?body=Dear%20Jane%20Doe%2C%20decides%20together%20with%20the%20head%20of%20design
  $ fu draft jane --template no-idea --json
  {"schema":"fu.draft/1","today":"2026-11-20","as_of":null,
  "items":[
  {"id":"jane-doe","to":"jane@acme.example","subject":null,"body":"Dear Jane Doe, decides together with the head of design\n","template":"no-idea","path":"templates/no-idea.md","idea":null,"fields_used":["name","fact"],"mailto":"mailto:jane@acme.example?body=Dear%20Jane%20Doe%2C%20decides%20together%20with%20the%20head%20of%20design"}],
  "problems":[]}
  $ cat >editor <<'END'
  > #!/bin/sh
  > stat -c '%a' "$1" >&2
  > echo "$1" >>seen
  > sed -i 's/^Dear/Hello/; s/^Subject:.*/Subject: Ours/' "$1"
  > END
  $ chmod +x editor
  $ EDITOR=./editor fu draft jane --edit 2>/dev/null | sed -n '1,4p'
  To: jane@acme.example
  Subject: Ours
  
  Hello Jane Doe,
  $ VISUAL=./editor fu draft jane --edit --mailto 2>/dev/null | cut -c 1-60
  mailto:jane@acme.example?subject=Ours&body=Hello%20Jane%20Do
  $ while read file; do test -e "$file" && echo "left behind: $file"; done <seen
  [1]
  $ EDITOR=false fu draft jane --edit
  fu: the editor 'false' ended with status 1; nothing was drafted
  [5]
  $ EDITOR='truncate -s 0' fu draft jane --edit
  fu: the editor left no text; nothing was drafted
  [1]
  $ mkdir private && TMPDIR=$PWD/private EDITOR=basename fu draft jane --edit 2>/dev/null | sed 's/fu-draft-....../fu-draft-XXXXXX/' | head -2; ls private
  fu-draft-XXXXXX.txt
  To: jane@acme.example
  $ fu set jane emails= >/dev/null && fu draft jane --template no-idea --mailto
  fu: no email of 'jane-doe' is known; add it: fu set jane-doe emails+=ADDRESS
  [1]
  $ fu draft jane --template no-idea
  Dear Jane Doe, decides together with the head of design
  $ fu set jane emails+=jane >/dev/null && fu draft jane --template no-idea --mailto
  fu: 'jane' is no address for a link; mend it: fu edit jane-doe
  [1]

A template that is wrong: with its place, and what was probably meant.

  $ printf '%s\n' 'Dear {{nmae}},' '{{#fact}}{{fact}}{{/problem}}' 'x {{^loved}}' '{{> other}} {{=<% %>=}} {{/name}}' '{{name' '}}' >templates/wrong.md
  $ fu draft jane --template wrong
  templates/wrong.md:1:6: error: there is no field 'nmae'; did you mean 'name'? [template]
    hint: fu-draft(1) lists the fields
  templates/wrong.md:2:18: error: section 'problem' ends here, and 'fact' is open [template]
    hint: write {{/fact}}
  templates/wrong.md:4:1: error: a tag {{>...}} is not understood [template]
    hint: there are values, sections with # and ^, and remarks with !
  templates/wrong.md:4:13: error: a tag {{=...}} is not understood [template]
    hint: there are values, sections with # and ^, and remarks with !
  templates/wrong.md:4:25: error: section 'name' ends here, and 'loved' is open [template]
    hint: write {{/loved}}
  templates/wrong.md:5:1: error: this tag is not closed [template]
    hint: it ends with }} on the same line
  fu: the template 'wrong' cannot be used; nothing was drafted
  [3]
  $ fu check templates/wrong.md
  templates/wrong.md:1:6: warning: there is no field 'nmae'; did you mean 'name'? [template]
    hint: fu-draft(1) lists the fields
  templates/wrong.md:2:18: warning: section 'problem' ends here, and 'fact' is open [template]
    hint: write {{/fact}}
  templates/wrong.md:4:1: warning: a tag {{>...}} is not understood [template]
    hint: there are values, sections with # and ^, and remarks with !
  templates/wrong.md:4:13: warning: a tag {{=...}} is not understood [template]
    hint: there are values, sections with # and ^, and remarks with !
  templates/wrong.md:4:25: warning: section 'name' ends here, and 'loved' is open [template]
    hint: write {{/loved}}
  templates/wrong.md:5:1: warning: this tag is not closed [template]
    hint: it ends with }} on the same line
  6 warnings
  [1]
  $ printf 'Subject: {{#fact}}\n{{/fact}}\n{{}} {{.}} {{a.b}} {{{name}}' >templates/wrong.md && fu check templates/wrong.md
  templates/wrong.md:1:10: warning: section 'fact' is never closed [template]
    hint: write {{/fact}} where it ends
  templates/wrong.md:2:1: warning: section 'fact' ends here and has not begun [template]
    hint: write {{#fact}} where it begins
  templates/wrong.md:3:1: warning: there is no field '' [template]
    hint: fu-draft(1) lists the fields
  templates/wrong.md:3:6: warning: there is no field '.' [template]
    hint: fu-draft(1) lists the fields
  templates/wrong.md:3:12: warning: there is no field 'a.b' [template]
    hint: fu-draft(1) lists the fields
  templates/wrong.md:3:20: warning: this tag is not closed [template]
    hint: it ends with }}} on the same line
  6 warnings
  [1]
  $ printf 'Dear \xff' >templates/wrong.md && fu draft jane --template wrong
  templates/wrong.md:1:6: error: this is not UTF-8 [encoding]
    hint: save the file as UTF-8
  fu: the template 'wrong' cannot be used; nothing was drafted
  [3]
  $ head -c 2000000 /dev/zero | tr '\0' x >templates/wrong.md && fu draft jane --template wrong
  templates/wrong.md:1:1: error: more than 1 MiB [limit]
    hint: shorten it
  fu: the template 'wrong' cannot be used; nothing was drafted
  [3]
  $ ln -sf /etc/passwd templates/wrong.md && fu draft jane --template wrong
  templates/wrong.md:1:1: error: this link leads out of the book [symlink]
    hint: replace it with the file
  fu: the template 'wrong' cannot be used; nothing was drafted
  [3]
  $ rm templates/wrong.md
  $ printf '\xef\xbb\xbfSubject: Hello\r\n\r\n{{fact}}\r\n=======\r\n' >templates/dos.md && fu draft jane --template dos | cat -A
  To: jane$
  Subject: Hello$
  $
  decides together with the head of design$
  =======$
  $ fu check templates/dos.md
  nothing wrong
  $ : >templates/empty.md && fu draft jane --template empty
  fu: nothing personal is filled in, so this would be a letter to anybody; nothing was drafted
  templates/empty.md has no personal field: put in {{fact}}, {{problem}} or {{idea}}
  [1]
  $ { for i in {1..50000}; do printf '{{#fact}}'; done; printf '{{fact}}'; for i in {1..50000}; do printf '{{/fact}}'; done; } >templates/deep.md && fu draft jane --template deep
  To: jane
  
  decides together with the head of design
  $ { printf 'problem: "%s"\nname: Big\n' "$(head -c 60000 /dev/zero | tr '\0' x)"; } >prospects/big.yaml
  $ for i in {1..30}; do printf '{{problem}}'; done >templates/large.md && fu draft big --template large
  fu: the draft would become longer than 1 MiB; nothing was drafted
  [1]

A template that is not there.

  $ fu draft jane --template nurtre
  fu: there is no template 'nurtre'; did you mean 'nurture'?
  [1]
  $ fu draft jane --template ../fu
  fu: there is no template '../fu'; there are anybody, conversation, customer, deep, dos, empty, inbound, info-sent, introducer, keep-in-touch, large, no-idea, nurture, odd, outbound, plain, proposal, value-touch
  [1]
  $ sed -i 's/What is it for?"/&, template: fairs/' fu.yaml
  $ fu draft giulia
  fu: fu.yaml:29: there is no template 'fairs'; there are anybody, conversation, customer, deep, dos, empty, inbound, info-sent, introducer, keep-in-touch, large, no-idea, nurture, odd, outbound, plain, proposal, value-touch
  [1]
  $ fu check fu.yaml
  fu.yaml:29:1: warning: there is no templates/fairs.md [template]
    hint: write it, or name another template
  1 warning
  [1]
  $ echo 'At the fair you said: {{fact}}.' >templates/fairs.md && fu draft giulia
  To: giulia@esposito-costumes.example
  
  At the fair you said: rows on Sundays.
  $ sed -i 's/template: fairs/template: nurture/' fu.yaml && fu check fu.yaml && fu draft giulia 2>/dev/null | sed -n 2p
  nothing wrong
  Subject: What buyers plan for spring
  $ fu draft nobody
  fu: no prospect 'nobody'
  [1]
  $ fu draft
  fu: draft: ID is missing; see fu help draft
  [2]
  $ fu draft jane --mailto --json
  fu: draft: --mailto and --json do not go together; see fu help draft
  [2]

At another commit, and without HOME.

  $ git init -q && git add -A && git commit -qm "A book" && rm -r templates ideas
  $ fu --as-of HEAD draft jane --template plain 2>/dev/null | tail -1
  Dear Jane Doe, What buyers plan for spring — https://library.example/spring-colours
  $ env -u HOME -u EDITOR fu draft kim | head -1
  To: kim@harbor.example
