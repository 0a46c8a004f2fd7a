import Foundation
import HearsayFormats
import HearsayModel
import Testing

@Suite struct SampleTests {
  @Test(
    "A sample is read without a problem, and written, read and written again in the same bytes",
    arguments: ["libya-2020", "bridge-2025"])
  func roundTrip(name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../data")
    let data = try Data(contentsOf: folder.appending(path: "\(name).hearsay.jsonl"))
    let first = try read(Array(data), file: name)
    #expect(first.messages == [])
    let header = try #require(first.headers.first)
    let written = NativeWriter.file(header, first.records)
    let second = try read(written)
    #expect(second.messages == [])
    #expect(second.records == first.records.sorted(by: NativeWriter.precedes))
    #expect(NativeWriter.file(header, second.records) == written)
  }
}
