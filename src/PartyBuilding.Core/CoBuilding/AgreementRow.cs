namespace PartyBuilding.Core.CoBuilding;

/// <summary>An agreement in a list.</summary>
/// <param name="Missing">Months without a highlight and quarters without key work, of the last twelve months.</param>
public sealed record AgreementRow(
    Guid Key, string Title, string Organisation, DateOnly SignedOn, DateOnly? EndedOn, IReadOnlyList<AgreementPartyRow> Parties, int Activities, IReadOnlyList<string> Missing);
