namespace PartyBuilding.Core.OrganisationLife;

/// <summary>One page of a list of meetings.</summary>
public sealed record MeetingPage(IReadOnlyList<MeetingRow> Rows, int Page, int Total)
{
    public const int Size = 50;
}
