internal import HearsayModel

extension GraphHeader {
  /// The header as the table of imports keeps it.
  var json: String {
    var writer = BodyWriter()
    writer.integer("hearsay", version)
    writer.text("id", id)
    writer.text("title", title)
    writer.text("license", license)
    writer.text("attribution", attribution)
    if generatedBy != nil || generatedAt != nil {
      writer.object("generated") { writer in
        writer.text("by", generatedBy)
        writer.date("at", generatedAt)
      }
    }
    writer.members("unknown", unknown)
    return String(decoding: writer.finished(), as: UTF8.self)
  }
}
