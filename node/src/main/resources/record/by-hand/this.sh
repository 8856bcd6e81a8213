#!/bin/sh
# Entry @INDEX@ of a log of @SIZE@ entries, verified by hand: with openssl 3.0 or newer (older ones
# cannot check Ed25519 on the command line), the everyday tools of any Unix, and nothing of Upstander.
# Read it, then paste it into sh. Every value below is compared with the file it was printed from.
(
set -eu
export LC_ALL=C
bundle=@BUNDLE@
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fails() { printf 'DOES NOT HOLD: %s\n' "$1"; exit 1; }
sha256() { openssl dgst -sha256 -binary; }
decode() { printf '%s' "$1" | openssl base64 -d -A; }
# Hexadecimal digits as the bytes they stand for.
bytes() { printf "$(printf '\\%03o' $(printf '%s' "$1" | sed 's/../0x& /g'))"; }
# An Ed25519 key as openssl reads it: twelve bytes that say "Ed25519", then the 32 of the key.
pem() { printf -- '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA%s\n-----END PUBLIC KEY-----\n' "$1"; }
seen() { grep -qF -e "$1" "$bundle" || fails "the file does not say $1"; }

# 1. The entry: exactly the bytes that were signed. In the file they stand as a JSON string, with a
#    backslash before each quotation mark and each backslash; without those, they must be the same.
printf '%s' \
@ENTRY@ > "$work/entry"
sed -n 's/^.*"text":"\(.*\)"},"index":@INDEX@,.*$/\1/p' "$bundle" |
  sed 's/\\\(["\\]\)/\1/g' | tr -d '\n' > "$work/seen"
[ "$(sha256 < "$work/seen" | openssl base64)" = "$(sha256 < "$work/entry" | openssl base64)" ] ||
  fails "the file holds another entry"

# 2. The signature on the entry. It shows that these bytes, and no others, were signed with the key
#    of that id. An id is the first 32 digits of the hash of a key. Whose key it is, the record says
#    in an earlier entry; ask the organisation that is named whether the id is theirs.
key=@KEY@
id=@ID@
signature=@SIGNATURE@
seen '"publicKey":"'"$key"'"'
seen '"signature":{"key":"'"$id"'","value":"'"$signature"'"}'
[ "$(decode "$key" | openssl dgst -sha256 -r | cut -c 1-32)" = "$id" ] || fails "another key"
pem "$key" > "$work/key.pem"
decode "$signature" > "$work/signature"
openssl pkeyutl -verify -pubin -inkey "$work/key.pem" -rawin -in "$work/entry" \
  -sigfile "$work/signature" || fails "the signature on the entry"

# 3. The leaf: the hash of a zero byte, the entry, a line end, and a line with the id of the key and
#    the signature. So neither the entry nor its signature can be exchanged in the log.
{ printf '\000'; cat "$work/entry"; printf '\n%s %s\n' "$id" "$signature"; } | sha256 > "$work/hash"

# 4. The path: the leaf is hashed with its neighbour, the result with its neighbour, and so on up to
#    the root. Before each pair stands a one byte. For entry @INDEX@ among @SIZE@, RFC 9162 (section
#    2.1.3.2) puts the neighbours on these sides, the nearest first. It shows that the log with that
#    root holds this entry at this place.
left() { { printf '\001'; bytes "$1"; cat "$work/hash"; } | sha256 > "$work/next"; mv "$work/next" "$work/hash"; }
right() { { printf '\001'; cat "$work/hash"; bytes "$1"; } | sha256 > "$work/next"; mv "$work/next" "$work/hash"; }
seen '"index":@INDEX@,"nodeKey":'
seen '"path":@PATH@'
@STEPS@
root=@ROOT@
[ "$(openssl base64 -A -in "$work/hash")" = "$root" ] || fails "the path leads to another root"

# 5. The checkpoint: three lines (which log, how many entries, the root) with the node's signature.
#    It shows that the node vouched for this root. Before the 64 bytes of the signature stand four
#    that hint at the key: the first of the hash of the log's name, a line end, a one byte, the key.
log=@LOG@
nodekey=@NODEKEY@
mark=@MARK@
seen '"nodeKey":"'"$nodekey"'"'
seen '"checkpoint":"'"$log"'\n@SIZE@\n'"$root"'\n\n— '"$log $mark"'\n"'
printf '%s\n' "$log" @SIZE@ "$root" > "$work/checkpoint"
[ "$({ printf '%s\n\001' "$log"; decode "$nodekey"; } | openssl dgst -sha256 -r | cut -c 1-8)" = \
  "$(decode "$mark" | head -c 4 | od -An -tx1 | tr -d ' \n')" ] || fails "the key of the checkpoint"
pem "$nodekey" > "$work/node.pem"
decode "$mark" | tail -c +5 > "$work/mark"
openssl pkeyutl -verify -pubin -inkey "$work/node.pem" -rawin -in "$work/checkpoint" \
  -sigfile "$work/mark" || fails "the signature on the checkpoint"

# What this cannot show: that the entry is true; that its author was free; that the node did not show
# somebody else another log. Compare the checkpoint with one that somebody else has kept.
cat "$work/checkpoint"
echo "HOLDS: entry @INDEX@ is in this log, signed, unchanged"
)
