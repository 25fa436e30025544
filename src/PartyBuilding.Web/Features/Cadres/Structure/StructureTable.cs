using PartyBuilding.Core.Analysis.Tables;

namespace PartyBuilding.Web.Features.Cadres.Structure;

/// <summary>One table of the report.</summary>
public sealed record StructureTable(StructurePage Page, CrossTab Table)
{
    public string Row(int row) => $"{Table.Row.Key}:{Table.Row.Categories[row].Key}";
}
