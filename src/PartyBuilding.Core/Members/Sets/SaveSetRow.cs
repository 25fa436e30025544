namespace PartyBuilding.Core.Members.Sets;

/// <summary>A row of an information set as it was typed.</summary>
/// <param name="Version">Of the person, as the form knew it.</param>
/// <param name="RowKey">Of the row to change; for a new one the key of the submission, so that a second copy adds nothing.</param>
/// <param name="Values">By key of the field, as typed.</param>
public sealed record SaveSetRow(Guid PersonKey, int Version, string Set, Guid RowKey, IReadOnlyDictionary<string, string?> Values);
