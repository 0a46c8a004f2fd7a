// The module's public face: what is read out of the texts of articles.
//
// `Texts/PlainText` reads a text as it came: lines with offsets, candidates
// for its title, addresses. `Matching/TextMatcher` says which text belongs to
// which article of a graph, and why. Everything is values in, values out; the
// caller opens the files.
