"""The words that generated books are made of: people, firms, places, and what was said."""

# Given and family names in one language belong together; the third is a name's Latin form, where it is not the name
# without its marks. The number is how often such people are met, in a hundred.
PEOPLE = [
    (44, "Anna Ben Clara David Emma Felix Greta Hannah Ivan Jane Karl Laura Martin Nina Oliver Paula Robert Sarah "
         "Thomas Vera Walter Yvonne Simon Julia Peter Judith Conrad Mary Lewis Ada".split(),
     "Adler Becker Carter Doyle Evans Fischer Graham Hoffmann Irving Jansen Keller Lambert Meyer Norris Olsen Peters "
     "Quinn Richter Sanders Taylor Ullmann Vogel Weber Young Ziegler Brandt Cooper Dietrich Ellis Frank Harper Jung "
     "O'Brien Lindt Marsh Noll Osborne Pohl Reed Stein".split()),
    (24, "Jürgen Käthe Jörg Zoë Günther Bärbel Björn Änne Götz Hélène Anaïs François Émile Chloé Noël Renée".split(),
     "Müller Schäfer Krüger Böhm Groß Jäger Weiß Lefèvre Gérard Dupré Bézier Rößler Schön Kühn Häußler Lévêque".split()),
    (10, "Łukasz Łucja Michał Paweł Zuzanna Jiří Šárka Dušan Željka Győző Ágnes Piotr".split(),
     "Wiśniewski Zielińska Dąbrowski Wójcik Dvořák Novotný Šimůnek Kovač Szabó Tóth Ćosić Łącki".split()),
    (8, "Søren Aino Åsa Bjørn Jón Sigrún Mikkel Päivi Øystein Þóra".split(),
     "Østergård Mäkinen Håkonsen Lindström Jónsdóttir Sørensen Åkerblom Bjørnsson Virtanen Kjær".split()),
    (8, "José Beatriz Mateo Íñigo Conceição João Lucía Andrés".split(),
     "Núñez Fernández Muñoz Gonçalves García Ibáñez Peña Araújo".split()),
    (2, ["春香", "健", "美咲", "翔太"], ["伊藤", "佐藤", "山本"], "haruka ken misaki shota ito sato yamamoto".split()),
    (2, ["伟", "芳", "娜", "小明"], ["王", "李", "张"], "wei fang na xiaoming wang li zhang".split()),
    (2, ["Ирина", "Олег", "Наталья", "Дмитрий"], ["Иванова", "Петров", "Соколов"],
     "irina oleg natalya dmitri ivanova petrov sokolov".split()),
]
FAMILY_FIRST = ("伊藤", "佐藤", "山本", "王", "李", "张")

FIRM_KINDS = [
    "{} GmbH", "{} & Söhne", "{} Textil AG", "Atelier {}", "{} Brothers", "Casa {}", "{} Interiors", "{} Upholstery",
    "Hotel {}", "{} Costumes", "Maison {}", "{} & Partner", "{} Oy", "{} Sp. z o.o.", "Theater {}", "{} Linen Ltd.",
]
ROLES = [
    "Head of Purchasing", "Founder", "Owner", "Buyer", "Costume maker", "Managing Director", "Head of Design",
    "Office manager", "Leiterin Einkauf", "Chef d'atelier", "Interior designer", "Operations",
]
PLACES = [
    "Berlin", "Leipzig", "Hamburg", "Zürich", "Łódź", "Kraków", "Malmö", "København", "Tampere", "Paris", "Lyon",
    "Porto", "Sevilla", "Wien", "Brno", "東京", "Praha", "Gdańsk",
]
TERRITORIES = ["berlin", "customers", "nordics", "north", "south", "east", "west", "overseas"]
OWNERS = ["dana", "sam", "kim", "noor"]

TAGS = [
    "fashion", "berlin", "retail", "hotel", "upholstery", "theatre", "film", "bridal", "wool", "linen", "silk",
    "haberdashery", "museum", "key-account", "fair-2026",
]
INTERESTS = [
    "sailing", "arsenal", "ceramics", "her dog Filou", "choir", "rowing", "silent films", "jazz", "his allotment",
    "chess", "the mountains", "old bicycles", "baking bread",
]
PROBLEMS = [
    "three suppliers, no single delivery date", "silk that is sold out when a bride comes back for more",
    "no room for whole bolts", "colours that differ from lot to lot", "nobody answers before ten",
    "fire certificates are missing for half of the curtains", "minimum orders that fill the cellar",
    "returns: every tenth piece", "a warehouse in another country",
]
LOVED = [
    "the one-day swatch service", "that we keep a bolt aside for her", "the linen that creases like old linen",
    "how quickly the phone is answered", "the samples' labels", "our honest no in spring", "the wool from Röros",
]
EVENTS = ["Baltic Fabric Days", "Berlin film market, February", "Heimtextil", "Open workshop (June)", "Salon du lin"]
OBJECTIONS = ["price", "minimum order", "delivery time", "has a supplier", "budget only in spring", "too small: 20 m"]
FACTS = [
    "launches the fall line in mid-August", "decides together with the head of design", "makes forty dresses a year",
    "takes on a second seamstress in January", "moves to a larger shop in spring", "orders 400 m of blackout a year",
    "the lease ends in June", "her partner does the books", "pays within ten days", "two sites: Mitte and Wedding",
]
NOTES = [
    "Prefers mornings.", "Not to be mistaken for the namesake in bookkeeping, same extension.",
    "Second floor, the bell is broken: ring from the street.", "Speaks French; write in English.",
    "Never on Fridays # market day", "Wants figures, no adjectives.", "Ask for the key of the yard - parking there.",
    "Reads everything, answers a week later.", "Größen immer in cm angeben.",
]
COMMENTS = [
    "# met at the stand, see the card in the box", "# ask again about the theatre in March", "# TODO: the new address",
    "# checked with bookkeeping", "# Dana knows her from Leipzig",
]
SAID = [
    "Ring back after the budget round", "Spring line, two swatches", "Sent the price list", "Had read it; likes the wool",
    "Is at the fair until Thursday", "Wants three silks kept aside; asks for a price for the year",
    "Thanked her; how a bolt is kept aside", "Half bolts: how it works, one page", "Assistant took the message",
    "First the shelves, then the fabric", "Asks for certificates (B1)", "Told her about the moth letter",
    "Compared with the supplier in Prato: 12 % dearer", "Liked \"the grey one\"", "Order 2041 arrived, all as promised",
    "Talked about the workshop", "Sample of the new linen", "Wollte Muster bis Freitag", "Coffee, no business",
    "Greetings from Lee", "Two more colours", "Which widths? 140 and 280", "Decides with her partner next week",
]
PROMISED = [
    "Ring back after the holidays", "Wants the offer again, with delivery", "Call when the samples are back",
    "Coffee at her workshop, half past eight", "Budget is known then", "Asks for a visit", "Decision is due",
]

IDEAS = {
    "spring-colours": "title: What buyers plan for spring\nkind: article\nurl: https://library.example/spring-colours\n"
                      "until: 2027-02-28\ntags: [fashion, retail, hotel]\n",
    "moth-letter": "# On paper, two pages; also as a PDF.\ntitle: How museums keep moths out of wool\nkind: letter\n"
                   "url: https://library.example/moths.pdf\ntags: [wool, upholstery, hotel]\n",
    "baltic-fabric-days": "title: Baltic Fabric Days, the talks to watch again\nkind: event\n"
                          "url: https://baltic-fabric-days.example/talks\ndate: 2026-11-12\nuntil: 2026-12-31\n"
                          "tags: [fashion, theatre, upholstery]\n",
    "fire-rules": "title: The fire rules for curtains, on one page\nkind: article\n"
                  "url: https://library.example/fire-rules\ntags: [hotel, theatre]\n",
}

RULES = """\
# The rules of a fabric house where Dana, Sam, Kim and Noor sell.
format: 1

calendar:
  workdays: [mon, tue, wed, thu, fri]
  holidays:
    - {date: 2026-05-01, name: Labour Day}
    - {date: 2026-10-03, name: Day of Unity}
    - {from: 2026-12-24, to: 2027-01-01, name: Winter break}
  absences:
    - {owner: sam, from: 2026-08-03, to: 2026-08-21}
    - {owner: kim, from: 2026-12-07, to: 2026-12-11}

default-cadence: outbound
channels: [call, email, meeting, visit, video, event, post, linkedin, message]

cadences:
  fair-leads:
    about: Met at a fair; write while they still remember the stand
    steps:
      - {wait: 2wd, via: email, say: "What they touched at the stand, and the swatch you promised"}
      - {wait: 2..3d, via: call, say: "Is the swatch there? What is it for?"}
      - {wait: 1w, times: 3, via: [email, call], say: "Something of value for them", template: value-touch}
    then: keep-in-touch
    priority: 4
    outcomes:
      no-answer: {touch: false, next: 2wd}

outcomes:
  # A day for the demo is fixed: confirm it by email on the next working day.
  demo-booked: {touch: true, next: 1wd, via: email, cadence: conversation, stage: meeting}

goals: {hour: 5, first-meeting: 6..10, new-per-week: 3, concentration: 30%}
stalled: {touches: 5, days: 60}
"""

TEMPLATE = "Subject: something for you\n\nDear {{name}},\n\nyou told me: {{fact}}. This made me think of you.\n"
