### Answers as files: out of a server, and into it.

export-nothing = This server has no answers of its own yet. With `everything: True` you get those the bot ships as well.
export-large = The zip would be { $kib } KiB, more than Discord takes here.
export-done = { $count ->
    [one] One answer, as a Markdown file in a zip. `/answers import` takes it in again, here or elsewhere.
   *[other] { $count } answers, as Markdown files in a zip. `/answers import` takes them in again, here or elsewhere.
}

button-import = Import
import-large = “{ $name }” is larger than 1 MiB. Split it into several zips.
import-lost = “{ $name }” could not be fetched from Discord. Please send it again.
import-gone = This import was made already, or I no longer have its files. Please send the zip again.
import-faulty = { $count ->
    [one] One fault, so nothing was taken in:
   *[other] { $count } faults, so nothing was taken in:
}
import-would = Would add { $added }, change { $changed }, bring back { $back }, and leave { $same } as they are.
import-overtaken = **Somebody was faster**, so nothing was taken in. Compared with what stands now:
import-back = ↩ { $title } (`{ $slug }`), retired until now
import-added = + { $title } (`{ $slug }`)
import-changed = ~ { $title } (`{ $slug }`)
import-nothing = Everything in it is here already.
import-dry = A dry run: nothing was changed.
import-all-or-nothing = Nothing has changed yet. Import takes in all of it, or nothing.
import-done = Done: { $added } added, { $changed } changed, { $back } brought back. They are live.
import-dropped = Discarded. Nothing was changed.

archive-no-zip = This is no whole zip file; pack the Markdown files anew.
archive-empty = There is no Markdown file in it.
archive-many = It holds { $count } files; the most is { $most }.
archive-twice = Two files have this name; keep one.
archive-path = The path leads out of the folder; pack the files alone.
archive-link = This is a link; put the file itself in its place.
archive-encrypted = The file is encrypted; pack it without a password.
archive-compression = It is compressed in an uncommon way; pack it as an ordinary zip.
archive-kind = Only Markdown files (.md) belong here; take this one out.
archive-large = Unpacked it is too large: at most { $kib } KiB a file and { $mib } MiB in all.
archive-name-long = The file's name is longer than { $most } characters; shorten it.
archive-title-long = The title is longer than { $most } characters; shorten it.
archive-alias-long = The alias “{ $alias }” is longer than { $most } characters.
archive-phrasing-long = The phrasing “{ $phrasing }” is longer than { $most } characters.
archive-source-long = The source “{ $label }” is too long: a name has at most { $most } characters, a link { $link }.
