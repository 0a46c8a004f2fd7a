internal import HearsayModel

extension GraphHeader {
  /// The header as the table of imports keeps it.
  var json: String {
    BodyWriter.text { writer in
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
    }
  }

  /// The header that the table of imports keeps.
  init(body: BodyReader) {
    let generated = body.object("generated")
    self.init(
      version: body.integer("hearsay") ?? Self.formatVersion, id: body.text("id"),
      title: body.text("title"), license: body.text("license"),
      attribution: body.text("attribution"), generatedBy: generated?.text("by"),
      generatedAt: generated?.date("at"), unknown: body.members("unknown"))
  }
}
