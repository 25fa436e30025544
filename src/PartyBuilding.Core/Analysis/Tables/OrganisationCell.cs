namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>A page of the organisations behind a cell.</summary>
public sealed record OrganisationCell(IReadOnlyList<OrganisationCellRow> Rows, int Page, int Total, DateOnly Day, string Words)
{
    public const int Size = 50;
}
