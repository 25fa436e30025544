namespace PartyBuilding.Core.People.Sets;

/// <summary>One field of an <see cref="InfoSet"/>.</summary>
/// <param name="Standard">Code table of a <see cref="InfoFieldKind.Code"/>.</param>
/// <param name="Max">Characters at most; never above <see cref="InfoValue.MaxLength"/>.</param>
/// <param name="Protected">Its value stands on the record only: histories and the log say that it changed.</param>
/// <param name="Wanted">Counts as a gap of the record while it is empty.</param>
/// <param name="Future">A day that may lie ahead: an expiry.</param>
/// <param name="National">Code of the national item it stands for, such as A0801B.</param>
public sealed record InfoField(
    string Key, string Label, InfoFieldKind Kind = InfoFieldKind.Text, string? Standard = null, bool Required = false, int Max = 40,
    bool Protected = false, string? Hint = null, bool Wanted = false, bool Future = false, string? National = null);
