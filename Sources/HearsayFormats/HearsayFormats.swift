// The module's public face.
//
// Reading:  `NativeReader` hands the records of one file to a `RecordSink`;
//           `GraphFiles` finds the files of a path, and reads them all.
// Writing:  `NativeWriter` writes records; `JSONWriter` any JSON.
// Edits:    `EditFile` reads and writes files of edits; `EditJournalFile` keeps a journal.
// Bytes:    `ByteSource`, which the caller opens; gzip is unpacked on the way.
