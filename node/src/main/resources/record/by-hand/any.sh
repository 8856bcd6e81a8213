#!/bin/sh
# How to verify an exported entry by hand: with openssl 3.0 or newer (older ones cannot check
# Ed25519 on the command line), the everyday tools of any Unix, and nothing of Upstander.
#
#   upstander export entry ID --out entry.json
#   upstander verify --explain > by-hand.sh          this page: read it before you run it
#   sh by-hand.sh entry.json
#
# `upstander verify --explain entry.json` prints the same with every value of that entry in its place.
(
set -eu
export LC_ALL=C
bundle=${1:?which file? sh by-hand.sh entry.json}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fails() { printf 'DOES NOT HOLD: %s\n' "$1"; exit 1; }
sha256() { openssl dgst -sha256 -binary; }
decode() { printf '%s' "$1" | openssl base64 -d -A; }
# Hexadecimal digits as the bytes they stand for.
bytes() { printf "$(printf '\\%03o' $(printf '%s' "$1" | sed 's/../0x& /g'))"; }
# An Ed25519 key as openssl reads it: twelve bytes that say "Ed25519", then the 32 of the key.
pem() { printf -- '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA%s\n-----END PUBLIC KEY-----\n' "$1"; }
# The file is one line with eight values in a fixed order (canonical JSON, RFC 8785); this is the nth.
part() {
  sed -n 's/^{"checkpoint":"\([^"]*\)","entry":{"signature":{"key":"\([0-9a-f]*\)","value":"\([^"]*\)"},"text":"\(.*\)"},"index":\([0-9]*\),"nodeKey":"\([^"]*\)","path":\[\([^]]*\)\],"publicKey":"\([^"]*\)"}$/\'"$1/p" "$bundle"
}
index=$(part 5)
[ -n "$index" ] || fails "this is no exported entry, or it was rewritten since"

# 1. The entry: exactly the bytes that were signed. In the file they stand as a JSON string, with a
#    backslash before each quotation mark and each backslash; without those, they are the entry.
part 4 | sed 's/\\\(["\\]\)/\1/g' | tr -d '\n' > "$work/entry"

# 2. The signature on the entry. It shows that these bytes, and no others, were signed with the key
#    of that id. An id is the first 32 digits of the hash of a key. Whose key it is, the record says
#    in an earlier entry; ask the organisation that is named whether the id is theirs.
key=$(part 8) signature=$(part 3)
[ "$(decode "$key" | openssl dgst -sha256 -r | cut -c 1-32)" = "$(part 2)" ] || fails "another key"
pem "$key" > "$work/key.pem"
decode "$signature" > "$work/signature"
openssl pkeyutl -verify -pubin -inkey "$work/key.pem" -rawin -in "$work/entry" \
  -sigfile "$work/signature" || fails "the signature on the entry"

# 3. The leaf: the hash of a zero byte, the entry, a line end, and a line with the id of the key and
#    the signature. So neither the entry nor its signature can be exchanged in the log.
{ printf '\000'; cat "$work/entry"; printf '\n%s %s\n' "$(part 2)" "$signature"; } |
  sha256 > "$work/hash"

# 4. The path: the leaf is hashed with its neighbour, the result with its neighbour, and so on up to
#    the root (RFC 9162, section 2.1.3.2). Before each pair stands a one byte. The place of the entry
#    and the size of the log decide on which side the neighbour stands. It shows that the log with
#    that root holds this entry at this place.
note=$(printf '%b' "$(part 1)")
line() { printf '%s\n' "$note" | sed -n "$1p"; }
here=$index last=$(($(line 2) - 1))
[ "$here" -le "$last" ] || fails "the log is shorter than the place of the entry"
for neighbour in $(part 7 | tr -d '"' | tr ',' ' '); do
  [ "$last" -gt 0 ] || fails "the path is too long"
  if [ $((here % 2)) -eq 1 ] || [ "$here" -eq "$last" ]; then
    { printf '\001'; bytes "$neighbour"; cat "$work/hash"; } | sha256 > "$work/next"
    while [ $((here % 2)) -eq 0 ] && [ "$here" -gt 0 ]; do here=$((here / 2)) last=$((last / 2)); done
  else
    { printf '\001'; cat "$work/hash"; bytes "$neighbour"; } | sha256 > "$work/next"
  fi
  here=$((here / 2)) last=$((last / 2))
  mv "$work/next" "$work/hash"
done
[ "$last" -eq 0 ] || fails "the path is too short"
[ "$(openssl base64 -A -in "$work/hash")" = "$(line 3)" ] || fails "the path leads to another root"

# 5. The checkpoint: three lines (which log, how many entries, the root) with the node's signature.
#    It shows that the node vouched for this root. Before the 64 bytes of the signature stand four
#    that hint at the key: the first of the hash of the log's name, a line end, a one byte, the key.
nodekey=$(part 6) mark=$(line 5 | sed 's/.* //')
printf '%s\n' "$(line 1)" "$(line 2)" "$(line 3)" > "$work/checkpoint"
[ "$(line 5)" = "— $(line 1) $mark" ] || fails "the checkpoint is signed for another log"
[ "$({ printf '%s\n\001' "$(line 1)"; decode "$nodekey"; } | openssl dgst -sha256 -r | cut -c 1-8)" = \
  "$(decode "$mark" | head -c 4 | od -An -tx1 | tr -d ' \n')" ] || fails "the key of the checkpoint"
pem "$nodekey" > "$work/node.pem"
decode "$mark" | tail -c +5 > "$work/mark"
openssl pkeyutl -verify -pubin -inkey "$work/node.pem" -rawin -in "$work/checkpoint" \
  -sigfile "$work/mark" || fails "the signature on the checkpoint"

# What this cannot show: that the entry is true; that its author was free; that the node did not show
# somebody else another log. Compare the checkpoint with one that somebody else has kept.
cat "$work/checkpoint"
echo "HOLDS: entry $index is in this log, signed, unchanged"
)
