import ArgumentParser
import HearsayModel

/// Where the explorer opens, and whether it keeps its session.
struct SessionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Open at this address: an id, also with a view (q:17/credits), a list, or search:WORDS.",
      valueName: "address"),
    transform: { text in
      do throws(AddressError) {
        return try Address(text)
      } catch {
        throw ValidationError(error.message)
      }
    })
  var at: Address?

  @Flag(help: "Open as if for the first time: no session is read or written.")
  var clean = false
}
