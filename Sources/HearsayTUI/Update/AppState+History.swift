import HearsayModel

extension AppState {
  /// Remembers the present place, so that Backspace leads back to it.
  mutating func remember() {
    remember(here)
  }

  /// Remembers a place that was left, so that Backspace leads back to it.
  mutating func remember(_ viewpoint: Viewpoint) {
    var viewpoint = viewpoint
    viewpoint.rightSteps = []
    past.append(viewpoint)
    if past.count > Self.historyLimit { past.removeFirst() }
    future = []
  }

  /// Undoes the last Enter or jump.
  mutating func goBack() {
    guard let place = past.popLast() else { return }
    future.append(here)
    show(place)
  }

  /// Goes forward again.
  mutating func goForward() {
    guard let place = future.popLast() else { return }
    past.append(here)
    show(place)
  }

  /// Shows a place as it was left; what was being read then is read again.
  mutating func show(_ place: Viewpoint) {
    here = place
    if here.edition == edition { readPendingAgain() } else { readAnew() }
    fitToLayout()
  }
}
