namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>One page of a list of cases.</summary>
public sealed record CasePage(IReadOnlyList<CaseRow> Rows, int Page, int Total)
{
    public const int Size = 50;
}
