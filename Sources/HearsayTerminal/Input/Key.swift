/// A key that was pressed, with what was held down beside it.
public indirect enum Key: Hashable, Sendable {
  /// A key that types a character, Space among them.
  case character(Character)
  /// Control and a character: small letters, or one of `@ [ \ ] ^ _`.
  ///
  /// What terminals cannot tell apart is the plain key: Ctrl-I is Tab, Ctrl-M and
  /// Ctrl-J are Enter, Ctrl-H is Backspace, Ctrl-[ is Escape.
  case control(Character)
  /// Alt and another key.
  case alt(Key)
  /// F1 and so on.
  case function(Int)
  /// An arrow.
  case up, down, left, right
  /// Of the keypad above the arrows.
  case home, end, pageUp, pageDown, insert, delete
  /// Return.
  case enter
  /// Escape.
  case escape
  /// Tab.
  case tab
  /// Shift and Tab.
  case backtab
  /// Backspace, be it ^H or ^?.
  case backspace
}
