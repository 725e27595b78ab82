import Harbinger
import Authoring

/// The rules that ship, loaded once for all tests: compiling their lexicons takes seconds without optimisation.
private let pack = Result { try Loading.pack(asked: "rules", allianceFile: nil) }

func shippedPack() throws -> RulePack { try pack.get() }
