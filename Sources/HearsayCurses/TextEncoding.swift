import Glibc

/// Which characters the terminal can be sent.
enum TextEncoding {
  case utf8
  case ascii

  /// Sets the locale for characters and tells what it allows.
  ///
  /// Where the environment names no locale, or one in UTF-8 that is not installed,
  /// `C.UTF-8` is taken.
  @MainActor
  static func fromEnvironment() -> TextEncoding {
    let isSet = setlocale(LC_CTYPE, "") != nil
    if isUTF8 { return .utf8 }
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.map(environment).first { !$0.isEmpty } ?? ""
    let asksForUTF8 = name.uppercased().contains("UTF-8") || name.uppercased().contains("UTF8")
    guard name.isEmpty || (!isSet && asksForUTF8) else { return .ascii }
    _ = setlocale(LC_CTYPE, "C.UTF-8")
    return isUTF8 ? .utf8 : .ascii
  }

  private static var isUTF8: Bool {
    nl_langinfo(Int32(CODESET)).map { String(cString: $0) } == "UTF-8"
  }
}

/// A variable of the environment, empty if it is not set.
func environment(_ name: String) -> String {
  getenv(name).map { String(cString: $0) } ?? ""
}
