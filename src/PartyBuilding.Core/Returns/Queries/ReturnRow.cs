using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>A return in a list.</summary>
public sealed record ReturnRow(
    Guid PublicId, Guid OrganisationPublicId, string OrganisationName, string Path, string FormName, Month Month, ReturnStatus Status, int Version,
    int Revision, long? Start, long? In, long? Out, long? End, int OverrideCount, int ExplanationCount,
    DateTime? SubmittedAt, string? SubmittedBy)
{
    /// <summary>Nothing to ask about: neither an override nor an explanation.</summary>
    public bool IsClean => OverrideCount == 0 && ExplanationCount == 0;
}
