// One import is enough for a program: the stages whose values stand in the public declarations of this target come with it.
// Swift has no name for this yet but the underscored one.
@_exported public import Alerts
@_exported public import Events
@_exported public import Intake
@_exported public import Ledger
@_exported public import Lexicon
@_exported public import Reports
@_exported public import Rules
@_exported public import Setup
@_exported public import YAML
