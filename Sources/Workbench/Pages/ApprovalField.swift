/// The field of a form in which stands who approved a change of wording.
enum ApprovalField {
  /// How people know it.
  static let named = "'Who approved the wording'"

  /// A part of a form, over `approvers`: what was typed before.
  static let template =
    #"<label>Who approved the wording, one of each party, with commas between <input name="approvers" value="{{approvers}}" /></label>"#
}
