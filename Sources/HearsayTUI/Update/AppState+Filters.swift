import HearsayModel

extension AppState {
  /// Lists what is pinned, in a pop-up.
  mutating func openFilters() {
    chooser = ChooserState(
      title: "Filters", choices: [], empty: "No filter is pinned.", isFilters: true)
  }

  /// Does what was chosen among filters.
  mutating func perform(_ act: Choice.Act) {
  }
}
