/// What every record may bear beside its own fields: who made it, when, why its
/// values are held, and how it stands (W3C PROV `wasAttributedTo`,
/// `generatedAtTime`).
public struct Provenance: Sendable, Hashable {
  /// Who or what made the record.
  public var by: String?
  /// When it was made.
  public var at: EDTFDate?
  /// A remark for readers.
  public var note: String?
  /// Why a field's value is held, by the field's name; in the file's order.
  public var grounds: [FieldGround]
  /// How the record stands; accepted where the file says nothing.
  public var status: Status
  /// Keys that this version does not know, kept and written back, in their order.
  ///
  /// One of an object within the record stands as its JSON Pointer (RFC 6901):
  /// `/place/x-river`.
  public var unknown: [JSONMember]

  /// Makes a provenance, accepted unless told otherwise; what is not given is
  /// unknown.
  public init(
    by: String? = nil, at: EDTFDate? = nil, note: String? = nil, grounds: [FieldGround] = [],
    status: Status = .accepted, unknown: [JSONMember] = []
  ) {
    self.by = by
    self.at = at
    self.note = note
    self.grounds = grounds
    self.status = status
    self.unknown = unknown
  }

  /// Why the value of a field is held; nil where nothing is said.
  public func ground(of field: String) -> Ground? {
    grounds.first { $0.field == field }?.ground
  }
}

/// One entry of `grounds`: a field's name and why its value is held.
public struct FieldGround: Sendable, Hashable {
  /// The field's name in the native format: `published`.
  public var field: String
  /// Why the field's value is held.
  public var ground: Ground

  /// Makes an entry of a field and its ground.
  public init(field: String, ground: Ground) {
    self.field = field
    self.ground = ground
  }
}
