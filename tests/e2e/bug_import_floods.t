A list with very much that is wrong, or with very many columns, is told about in a few lines.

  $ mkdir book && fu init book >/dev/null && cd book
  $ (echo name,email; for i in $(seq 60); do echo "Person $i,p$i@x.example"; echo a,b,c; done) >../every-other.csv
  $ fu import ../every-other.csv 2>&1 | tail -1
  ../every-other.csv:43:1: error: and 40 more like these, in lines 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63, 65 and others, the last is 121 [more]
  $ fu import ../every-other.csv 2>/dev/null | tail -2
    and 40 more like these, in lines 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62,
      64 and others, the last is 120
  $ printf '[%s{"name":"A"}]' "$(for i in $(seq 40); do printf 'null,'; done)" >../one-line.json
  $ fu import ../one-line.json 2>&1 | tail -1
  ../one-line.json:1:1: error: and 20 more like these, in lines 1 [more]
  $ (echo "name$(for i in $(seq 300); do printf ',column %d' $i; done)"; echo "B$(for i in $(seq 300); do printf ,x; done)") >../wide.csv
  $ fu import ../wide.csv --dry-run | head -12
  ../wide.csv: CSV, separated by commas, 1 person
    name      name
    not read  column 1, column 2, column 3, column 4, column 5, column 6, column
              7, column 8, column 9, column 10, column 11, column 12, column 13,
              column 14, column 15, column 16, column 17, column 18, column 19,
              column 20, column 21, column 22, column 23, column 24 and 276 more
  
  New: 1 person
    b  B    Fri 20 Nov
  
  First contact: Fri 20 Nov.
  --- /dev/null
  $ fu import ../wide.csv --map email=nobody 2>&1 | tail -c 60
  umn 20', 'column 21', 'column 22', 'column 23' and 277 more
  $ (printf 'name,'; head -c 60000 /dev/zero | tr '\0' x; printf '\nC,y\n') >../long.csv
  $ fu import ../long.csv --dry-run | sed -n '2,3p'
    name      name
    not read  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
  $ fu import ../long.csv --map email=nobody
  fu: --map: there is no column 'nobody' in the list; there are 'name', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…'
  [2]
