namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>A case in a list.</summary>
/// <param name="Superior">The superior to be.</param>
/// <param name="On">Day of the request, or of the draft before it.</param>
public sealed record CaseRow(
    Guid Key, CaseKind Kind, CaseStatus Status, string Title, string Superior, DateOnly On, string? ReplyNumber, DateOnly? EndedOn);
